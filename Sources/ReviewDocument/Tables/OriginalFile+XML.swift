import Digests
import Foundation
import XML

extension OriginalFile: ReviewElement {
  static let table = ElementTable(
    OriginalFile(name: "", sha256: "", bytes: []),
    [
      .text("name", \.name, .required),
      .text("sha256", \.sha256, .required),
      .text("agency", \.agency),
      .text("agencyName", \.agencyName),
      .text("series", \.series),
      .number("version", \.version),
      .text("format", \.format),
      .text("profile", \.profile),
      .bytes("part", \.bytes),
    ],
    check: { original, element, notes in
      if SHA256Digest(hex: original.sha256) != SHA256Digest(of: original.bytes) {
        notes.alteredOriginal(element)
      }
    })

  /// How many bytes go into one part: they become 1,048,576 characters.
  static let partSize = 786_432
}

extension ElementField<OriginalFile> {
  /// Bytes in base64, in parts that follow each other.
  fileprivate static func bytes(_ name: String, _ path: Path<[UInt8]>) -> ElementField {
    ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        let text = source.element.text.utf8.filter { $0 > 0x20 }
        if let part = Data(base64Encoded: Data(text)) {
          value[keyPath: path].append(contentsOf: part)
        } else {
          notes.unreadablePart(source.element)
        }
      },
      write: { value, element, _ in
        let bytes = value[keyPath: path]
        for start in stride(from: 0, to: bytes.count, by: OriginalFile.partSize) {
          let part = bytes[start..<min(start + OriginalFile.partSize, bytes.count)]
          element.children.append(
            .element(
              XMLElement(
                name: name, children: [.text(Data(part).base64EncodedString())])))
        }
      })
  }
}
