public import Archives
import XML

/// A ZIP package as Word, Excel and OpenDocument write it: parts, and which of them is the main one.
///
/// Parts are read from memory by name, never unpacked onto a disk; links to anything outside the package
/// are not followed. Macros, embedded objects and pictures are not opened.
public struct OfficePackage {
  /// The media type of the main part; empty where the package does not say.
  public let mediaType: String
  /// The name of the main part, such as `word/document.xml` or `content.xml`; empty for none.
  public let mainPart: String

  /// The package itself.
  public let zip: ZipReader
  private let fileName: String

  /// Opens a package.
  ///
  /// - Parameters:
  ///   - bytes: The package.
  ///   - fileName: Its file name without the folder, for messages.
  /// - Throws: `ArchiveFailure` when it is no package or an unsafe one, `XMLFailure` when its list of
  ///   contents cannot be read.
  public init(_ bytes: [UInt8], fileName: String) throws {
    zip = try ZipReader(bytes, fileName: fileName)
    self.fileName = fileName
    if let type = try zip.bytes(of: "mimetype") {
      mediaType = String(decoding: type.prefix(200), as: UTF8.self)
      mainPart = zip.names.contains("content.xml") ? "content.xml" : ""
      return
    }
    guard
      let main = try Self.relationships(of: "", in: zip, fileName).first(where: {
        $0.kind == "officeDocument"
      })
    else {
      mediaType = ""
      mainPart = ""
      return
    }
    mainPart = main.target
    mediaType = try Self.mediaType(of: main.target, in: zip, fileName)
  }

  /// A link from one part of the package to another.
  public struct Relationship: Hashable, Sendable {
    /// The name by which the part refers to it.
    public let id: String
    /// The last word of its type, such as `comments` or `worksheet`.
    public let kind: String
    /// The name of the part that it leads to.
    public let target: String

    /// A link as a package writes it; nil for one that leads out of the package.
    ///
    /// - Parameters:
    ///   - attribute: The value of an attribute by its name.
    ///   - folder: The folder of the part that the link starts from.
    init?(from folder: String, _ attribute: (String) -> String?) {
      guard let target = attribute("Target"), let type = attribute("Type"),
        attribute("TargetMode") != "External"
      else { return nil }
      id = attribute("Id") ?? ""
      kind = type.split(separator: "/").last.map(String.init) ?? ""
      self.target = OfficePackage.resolve(target, from: folder)
    }
  }

  /// The links of a part to other parts of the package, in their order.
  ///
  /// - Parameter part: The name of the part.
  /// - Throws: `ArchiveFailure` or `XMLFailure` when they cannot be read.
  public func relationships(of part: String) throws -> [Relationship] {
    try Self.relationships(of: part, in: zip, fileName)
  }

  private static func relationships(
    of part: String, in zip: ZipReader, _ fileName: String
  ) throws -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let own = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(own).rels"
    guard let bytes = try zip.bytes(of: name) else { return [] }
    let tree = try XMLElement.parse(bytes, fileName: "\(fileName) (\(name))")
    return tree.elements("Relationship").compactMap { link in
      Relationship(from: folder) { link.attribute($0) }
    }
  }

  /// The name of a part that another refers to, with `.` and `..` worked out.
  private static func resolve(_ target: String, from folder: String) -> String {
    var path: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }

  private static func mediaType(
    of part: String, in zip: ZipReader, _ fileName: String
  ) throws -> String {
    guard let bytes = try zip.bytes(of: "[Content_Types].xml") else { return "" }
    let tree = try XMLElement.parse(bytes, fileName: "\(fileName) ([Content_Types].xml)")
    let name = "/" + part.lowercased()
    let own = tree.elements("Override").first { $0.attribute("PartName")?.lowercased() == name }
    if let own { return own.attribute("ContentType") ?? "" }
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let usual = tree.elements("Default").first { $0.attribute("Extension")?.lowercased() == ending }
    return usual?.attribute("ContentType") ?? ""
  }
}
