import CaseModel
import ChronologyImport
import Diagnostics
import Foundation

/// The mapping profiles at hand: those that the case keeps for its agencies, and those that come with
/// the program.
struct ProfileShelf {
  /// The case's own, each for one agency.
  let kept: [MappingProfile]
  /// Those that come with the program.
  let bundled: [MappingProfile]

  /// Takes the profiles of a case and of the program.
  ///
  /// - Throws: `ProfileFailure` when one of them cannot be read.
  init(_ kept: [KeptProfile], in workspace: Workspace) throws {
    self.kept = try kept.map { kept in
      var profile = try MappingProfile.read(Array(kept.content.utf8), fileName: kept.id)
      profile.id = kept.id
      profile.agency = kept.agency
      return profile
    }
    bundled = try MappingProfiles.load(folder: workspace.profiles)
  }

  /// The profiles to try on a file of an agency, its own before the others.
  ///
  /// - Parameter agency: The code of the agency; nil where nobody said it.
  func profiles(for agency: String?) -> [MappingProfile] {
    kept.filter { agency == nil || $0.agency == agency }.reversed() + bundled
  }

  /// The profile with an id; nil where there is none.
  func profile(id: String) -> MappingProfile? { (kept + bundled).first { $0.id == id } }

  /// The profile that a person asks for.
  ///
  /// - Parameter words: Its id, or the path of its file.
  /// - Throws: A failure when there is neither such a profile nor such a file, or the file is wrong.
  func profile(named words: String) throws -> MappingProfile {
    if let profile = profile(id: words) { return profile }
    guard FileManager.default.fileExists(atPath: words) else {
      let ids = (kept + bundled).map(\.id)
      let nearest = NearestName.of(words, among: ids).map { " Did you mean \($0)?" } ?? ""
      throw ActionFailure(
        "usage.profile.unknown",
        "There is no mapping profile or file \(GivenWords.quoted(words)).\(nearest)",
        remedy: "Give the path of a profile file, or one of these: \(ids.joined(separator: ", ")).")
    }
    let input = try InputFile(path: words)
    var bytes: [UInt8] = []
    while bytes.count <= Self.largest {
      let chunk = try input.next(1 << 16)
      if chunk.isEmpty { return try MappingProfile.read(bytes, fileName: input.name) }
      bytes += chunk
    }
    throw ActionFailure(
      "profile.too-large", "The mapping profile is larger than a profile can be.",
      remedy: "Choose the profile's own file, a short JSON file.", place: Place(file: input.name))
  }

  /// The id under which a profile is kept for an agency: that of the same profile where the case has it,
  /// else one that is free.
  func id(for profile: MappingProfile, of agency: String) -> String {
    if let same = kept.first(where: { $0.agency == agency && $0.reads(like: profile) }) {
      return same.id
    }
    let stem = agency.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let taken = Set((kept + bundled).map(\.id))
    var number = 1
    while taken.contains("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }

  /// The most bytes that a profile's file may have.
  private static let largest = 1 << 20
}

extension MappingProfile {
  /// Whether two profiles lead the same words to the same fields, whatever they are called.
  fileprivate func reads(like other: MappingProfile) -> Bool {
    dayMonthOrder == other.dayMonthOrder && table == other.table && xml == other.xml
  }
}
