import XML

/// Where a field is read from: the element, and its words or the attribute's value.
struct FieldSource {
  /// The element that the field is, or that bears the attribute.
  let element: XMLElement
  /// The attribute's value, or the words of the element itself.
  let words: String
  /// What follows where nothing can be read, as a sentence for messages; empty for none.
  var consequence = ""
}

/// Where in an element a field stands.
enum FieldSite: Sendable {
  /// An attribute.
  case attribute
  /// An element that stands at most once.
  case element
  /// An element that may stand many times.
  case elements
  /// The words of the element itself.
  case words
}

/// How much a field is needed.
enum FieldNeed: Sendable {
  /// It is written when it is not empty.
  case optional
  /// It is always written; where it is absent, the blank value's counts.
  case always
  /// It is always written, and its absence is an error.
  case required
}

/// One field of a value: where it stands, and how it is read and written.
struct ElementField<Value: Sendable>: Sendable {
  typealias Path<Field> = any WritableKeyPath<Value, Field> & Sendable

  /// The name of the element of a paragraph.
  static var paragraph: String { "p" }

  /// The name of the attribute or element.
  let name: String
  /// Where it stands.
  let site: FieldSite
  /// Whether its absence is an error.
  var isRequired = false
  /// What counts in a value where the field cannot be read; nil where nothing does.
  var standIn: @Sendable (Value) -> String? = { _ in nil }
  /// Takes what stands there into the value.
  let take: @Sendable (FieldSource, inout Value, ReadingNotes) -> Void
  /// Puts the value's part into the element, with the register of names or without.
  let write: @Sendable (Value, inout XMLElement, Bool) -> Void
}
