/// What a template can show or ask about: the only kinds of value that reach it.
///
/// Templates never see the values of the model themselves, so that a template cannot reach a field
/// that nobody meant to show.
public indirect enum TemplateValue: Hashable, Sendable {
  /// Words to print; in a section, whether there are any.
  case text(String)
  /// A whole number to print.
  case number(Int)
  /// Something that is so or not; only for sections.
  case flag(Bool)
  /// Values to repeat a section over.
  case list([TemplateValue])
  /// Named values; a section over it opens its names.
  case object([String: TemplateValue])

  /// What kind of value it is, in words for a person.
  var kindInWords: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "a yes or no"
    case .list: "a list"
    case .object: "a group of names"
    }
  }
}
