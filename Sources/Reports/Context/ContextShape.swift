import Templating

/// The names that a template finds in one kind of thing, such as a finding, with a sentence on each.
///
/// A name belongs to one of two worlds. One that everyone may read takes its value from a part of
/// ``PublicReview`` and cannot reach anything else; one that stays within the review takes its value
/// from the case, and does not exist in a report for the public (invariant 5).
struct ContextShape<Open, Case>: Sendable {
  /// The names, in the order in which they are explained.
  var names: [ContextName<Open, Case>]

  /// The value that a template sees.
  ///
  /// - Parameters:
  ///   - open: What may be published.
  ///   - inside: The case; nil in a report for the public.
  func value(_ open: Open, _ inside: Case?) -> TemplateValue {
    var object: [String: TemplateValue] = [:]
    for name in names {
      guard let value = name.value(open, inside) else { continue }
      object[name.name] = value
      if case .list(let items) = value { object[name.flagName] = .flag(!items.isEmpty) }
    }
    return .object(object)
  }

  /// What the names are, for the reference.
  var explanations: [ContextExplanation] {
    names.map {
      ContextExplanation(
        name: $0.name, summary: $0.summary, kind: $0.kind, isOpen: $0.isOpen, inner: $0.inner)
    }
  }
}

/// One name that a template can use.
struct ContextName<Open, Case>: Sendable {
  /// What kind of value a name has, as the reference says it.
  enum Kind: String, Sendable {
    case words = "words"
    case optionalWords = "words or nothing"
    case number = "number"
    case flag = "yes or no"
    case texts = "list of paragraphs"
    case list = "list"
  }

  var name: String
  var summary: String
  var kind: Kind
  var isOpen: Bool
  var inner: [ContextExplanation] = []
  var value: @Sendable (Open, Case?) -> TemplateValue?

  /// The name of the yes or no that goes with a list: `hasFindings` for `findings`.
  var flagName: String { "has" + name.prefix(1).uppercased() + name.dropFirst() }
}

/// A name explained, without its value.
struct ContextExplanation: Sendable {
  var name: String
  var summary: String
  var kind: String
  var isOpen: Bool
  var inner: [ContextExplanation]

  init<Kind: RawRepresentable>(
    name: String, summary: String, kind: Kind, isOpen: Bool, inner: [ContextExplanation]
  ) where Kind.RawValue == String {
    self.name = name
    self.summary = summary
    self.kind = kind.rawValue
    self.isOpen = isOpen
    self.inner = inner
  }
}
