import Diagnostics
import XML

/// Reading words and attributes, with a note of what cannot be read.
extension ReadingNotes {
  /// The words of an element that holds nothing else.
  func words(of element: XMLElement) -> String {
    enter(element)
    defer { leave() }
    for attribute in element.attributes where attribute.namespace.isEmpty {
      if attribute.name == PlainWords.keeping.attribute {
        checkKeeping(element)
      } else {
        unknownAttribute(attribute.name, in: element, known: [PlainWords.keeping.attribute])
      }
    }
    for child in element.elements {
      unknownElement(child, in: element, known: [], keepsWords: true)
    }
    return PlainWords.of(element)
  }

  /// Checks the attribute that asks to keep white space.
  func checkKeeping(_ element: XMLElement) {
    let value = element.attribute(PlainWords.keeping.attribute)
    _ = converted(
      value == PlainWords.keeping.value ? true : nil, PlainWords.keeping.attribute,
      from: FieldSource(element: element, words: ""), asked: "“\(PlainWords.keeping.value)”")
  }

  /// The value that an attribute was read as; a note where it could not be.
  func converted<Value>(
    _ value: Value?, _ name: String, from source: FieldSource, asked: String
  ) -> Value? {
    if value == nil {
      report(
        "value", at: source.element,
        "The value of “\(name)” in <\(source.element.name)> cannot be read."
          + source.consequence,
        "Write \(asked), or take the attribute out.")
    }
    return value
  }

  /// The chosen value with that name; a note where there is none.
  func choice<Choice: ChosenValue>(
    _ words: String, named name: String, from source: FieldSource
  ) -> Choice? {
    if let choice = Choice(rawValue: words) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let listed = known.count > 9 ? "the schema lists them" : known.joined(separator: ", ")
    report(
      "choice", at: source.element,
      "“\(name)” in <\(source.element.name)> has a value that is not among those it can have."
        + source.consequence,
      Self.suggestion(words, known) + "Choose one of its values: \(listed).")
    return nil
  }

  /// What is lost with an element that cannot be placed, with a space before it.
  static let contentIsLost = " What stands in it was not taken in."

  /// What counts until the document is corrected, with a space before it, or nothing.
  static func meanwhile(_ standIn: String?) -> String {
    standIn.map { " Until it is corrected, “\($0)” counts." } ?? ""
  }

  /// “Did you mean …?” with a space after it, or nothing.
  static func suggestion(_ name: String, _ known: some Sequence<String>) -> String {
    NearestName.of(name, among: known).map { "Did you mean “\($0)”? " } ?? ""
  }
}
