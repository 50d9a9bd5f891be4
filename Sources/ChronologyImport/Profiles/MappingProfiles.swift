public import CaseModel
public import Foundation

/// Reads mapping profiles from their data files.
public enum MappingProfiles {
  /// Reads every profile of a folder.
  ///
  /// Each file whose name ends in `.json` holds one profile and is called `<id>.json`. A file that is
  /// wrong stops the reading: a profile that is half there would lead words to the wrong fields.
  ///
  /// - Parameter folder: The folder, as a rule `templates/profiles`.
  /// - Returns: The profiles, by id.
  /// - Throws: ``ProfileFailure`` with the file, what is wrong in it and what to do.
  public static func load(folder: URL) throws(ProfileFailure) -> [MappingProfile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw ProfileFailure(
        "profile.folder", file: folder.lastPathComponent,
        "The folder with the mapping profiles cannot be read.",
        "Check that the folder is there and that you may read it.")
    }
    var profiles: [MappingProfile] = []
    for name in names.sorted() where name.hasSuffix(".json") {
      guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        throw ProfileFailure(
          "profile.unreadable", file: name, "The file cannot be read.",
          "Check that you may read the file, or take it out of the folder.")
      }
      let profile = try MappingProfile.read(Array(bytes), fileName: name)
      guard name == "\(profile.id).json" else {
        throw ProfileFailure(
          "profile.file-name", file: name, path: "id",
          "The file holds the profile `\(profile.id)`.",
          "Call the file \(profile.id).json, or correct the id in it.")
      }
      profiles.append(profile)
    }
    return profiles.sorted { $0.id < $1.id }
  }
}

extension MappingProfile {
  /// Reads a profile from its data file; what a profile may go without may be left out.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, JSON.
  ///   - fileName: The file's name, for messages.
  /// - Returns: The profile, checked.
  /// - Throws: ``ProfileFailure`` with the place, what is wrong there and what to do; a misspelt name is
  ///   wrong too.
  public static func read(
    _ bytes: [UInt8], fileName: String
  ) throws(ProfileFailure) -> MappingProfile {
    let data = Data(bytes)
    let profile: MappingProfile
    do {
      profile = try JSONDecoder().decode(MappingProfile.self, from: data)
    } catch let error as DecodingError {
      throw ProfileFailure(error, file: fileName, bytes: data)
    } catch {
      throw ProfileFailure(
        "profile.format", file: fileName, "The file cannot be read as a mapping profile.",
        "Compare it with a profile that comes with Throughline.")
    }
    try ProfileRules.check(profile, fileName: fileName)
    return profile
  }

  /// The profile as a data file, to be kept, edited and read again.
  ///
  /// - Returns: JSON with one name on a line, names in alphabetical order.
  public func written() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { Array($0) + [0x0A] } ?? []
  }
}
