import CaseModel
import XML

/// Writes a review as one open XML document: see `schemas/review-1.xsd`.
///
/// The same document always gives the same bytes, in UTF-8. Lists are written in the order they
/// have. Text that running white space would change is marked `spaces="kept"`, so that reading gives
/// every word and every space back; a character that XML 1.0 cannot hold is written as U+FFFD.
public enum ReviewDocumentWriter {
  /// Writes a document.
  ///
  /// Without the register, confidential names, aliases, addresses and dates of birth are left out.
  /// **Names that stand in free text stay:** in prose, in extracts, in notes and reasons, and in the
  /// agencies' originals, which are written byte for byte. A document without the register is
  /// therefore still confidential, and whoever exports it must be told so.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - includesRegister: Whether to write what names people.
  /// - Returns: The document's bytes.
  public static func write(_ document: CaseDocument, includesRegister: Bool) -> [UInt8] {
    var root = CaseDocument.table.written(document, as: ReviewNamespace.root, includesRegister)
    let state: RegisterState = includesRegister ? .included : .withheld
    root.attributes = [
      XMLAttribute(name: "xmlns", value: ReviewNamespace.current),
      XMLAttribute(name: ReviewNamespace.registerAttribute, value: state.rawValue),
    ]
    var writer = XMLWriter(indented: true)
    writer.declaration()
    // Whatever is made from an invented case says so to the person who opens it (invariant 11).
    if document.record.settings.isFictional {
      writer.remark("FICTIONAL EXAMPLE – not a real case")
    }
    append(root, to: &writer)
    return writer.bytes
  }

  private static func append(_ element: XMLElement, to writer: inout XMLWriter) {
    writer.start(element.name, element.attributes.map { ($0.name, $0.value) })
    for child in element.children {
      switch child {
      case .text(let words): writer.text(words)
      case .element(let inner): append(inner, to: &writer)
      }
    }
    writer.end()
  }
}
