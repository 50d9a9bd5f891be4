import Foundation
import XML

/// The parts of a Word file that say how it looks, as a board keeps them in a folder.
struct WordStyle {
  /// `word/styles.xml`.
  let styles: [UInt8]
  /// `word/settings.xml`.
  let settings: [UInt8]
  private let lists: [UInt8]

  /// Reads a style and makes sure that Word will understand it.
  ///
  /// - Parameters:
  ///   - folder: The style's folder.
  ///   - language: The language of the report, which the styles' own is changed to.
  init(folder: URL, language: String) throws {
    styles = Self.setting(language, in: try Self.read("styles.xml", root: "styles", in: folder))
    settings = Self.setting(
      language, in: try Self.read("settings.xml", root: "settings", in: folder))
    lists = try Self.read("numbering.xml", root: "numbering", in: folder)
  }

  private static func read(_ name: String, root: String, in folder: URL) throws -> [UInt8] {
    let bytes = try StyleFile.read(name, in: folder)
    let element = try XMLElement.parse(bytes, fileName: name)
    guard element.name == root else {
      throw DocumentFailure(.styleDamaged, fileName: name, line: element.line)
    }
    return bytes
  }

  private static func setting(_ language: String, in part: [UInt8]) -> [UInt8] {
    guard language != "en-GB" else { return part }
    let tag = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let text = String(decoding: part, as: UTF8.self)
    return Array(text.replacingOccurrences(of: "w:val=\"en-GB\"", with: "w:val=\"\(tag)\"").utf8)
  }

  /// `word/numbering.xml`: the style's kinds of list, the bullets, and one counting for each numbered
  /// list, which would otherwise go on where the one before it stopped.
  ///
  /// - Parameter levels: How deep each numbered list stands, in the report's order.
  func numbering(for levels: [Int]) throws -> [UInt8] {
    let end = Array("</w:numbering>".utf8)
    guard let close = lists.lastRange(of: end) else {
      throw DocumentFailure(.styleDamaged, fileName: "numbering.xml")
    }
    var part = Array(lists[..<close.lowerBound])
    part += "<w:num w:numId=\"\(Self.bullets)\"><w:abstractNumId w:val=\"0\"/></w:num>\n".utf8
    for (index, level) in levels.enumerated() {
      part += "<w:num w:numId=\"\(Self.bullets + 1 + index)\"><w:abstractNumId w:val=\"1\"/>".utf8
      part +=
        "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"1\"/></w:lvlOverride>".utf8
      part += "</w:num>\n".utf8
    }
    return part + end + Array("\n".utf8)
  }

  /// The number under which all lists with bullets are known; numbered lists have those after it.
  static let bullets = 1
}

extension [UInt8] {
  /// Where another run of bytes stands last; nil when nowhere.
  fileprivate func lastRange(of other: [UInt8]) -> Range<Int>? {
    var start = count - other.count
    while start >= 0 {
      if self[start..<start + other.count].elementsEqual(other) {
        return start..<start + other.count
      }
      start -= 1
    }
    return nil
  }
}
