import Templating

/// What a report prints where words are needed and nobody has written them yet.
let notRecorded = "Not recorded yet"

// How a shape declares its names. Plain kinds read what may be published; confidential kinds read the
// case, and their names do not exist in a report for the public.

extension ContextName {
  /// Words that are always there; where nothing is recorded, they say so.
  static func words(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Open) -> String
  ) -> Self {
    Self(name: name, summary: summary, kind: .words, isOpen: true) { open, _ in
      required(get(open))
    }
  }

  /// Words that are always there, within the review only.
  static func confidentialWords(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Case) -> String
  ) -> Self {
    Self(name: name, summary: summary, kind: .words, isOpen: false) { _, inside in
      inside.map { required(get($0)) }
    }
  }

  /// Words that may be missing; a template asks with a section before it prints them.
  static func optional(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Open) -> String
  ) -> Self {
    Self(name: name, summary: summary, kind: .optionalWords, isOpen: true) { open, _ in
      .text(trimmed(get(open)))
    }
  }

  /// Words that may be missing, within the review only.
  static func confidentialOptional(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Case) -> String
  ) -> Self {
    Self(name: name, summary: summary, kind: .optionalWords, isOpen: false) { _, inside in
      inside.map { .text(trimmed(get($0))) }
    }
  }

  /// A number.
  static func number(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Open) -> Int
  ) -> Self {
    Self(name: name, summary: summary, kind: .number, isOpen: true) { open, _ in
      .number(get(open))
    }
  }

  /// A yes or no.
  static func flag(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Open) -> Bool
  ) -> Self {
    Self(name: name, summary: summary, kind: .flag, isOpen: true) { open, _ in .flag(get(open)) }
  }

  /// Paragraphs; those without words are left out.
  static func texts(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Open) -> [String]
  ) -> Self {
    Self(name: name, summary: summary, kind: .texts, isOpen: true) { open, _ in
      paragraphs(get(open))
    }
  }

  /// Paragraphs, within the review only.
  static func confidentialTexts(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Case) -> [String]
  ) -> Self {
    Self(name: name, summary: summary, kind: .texts, isOpen: false) { _, inside in
      inside.map { paragraphs(get($0)) }
    }
  }

  /// Things of one shape, each with what may be published of it and, within the review, its case.
  static func list<InnerOpen, InnerCase>(
    _ name: String, _ summary: String, of shape: ContextShape<InnerOpen, InnerCase>,
    everyone get: @escaping @Sendable (Open) -> [InnerOpen],
    inside getCase: @escaping @Sendable (Case) -> [InnerCase]
  ) -> Self {
    Self(
      name: name, summary: summary, kind: .list, isOpen: true, inner: shape.explanations
    ) { open, inside in
      let cases = inside.map(getCase)
      return .list(
        get(open).enumerated().map { index, item in
          // Both lists are made from one record in one order.
          shape.value(item, cases.flatMap { $0.indices.contains(index) ? $0[index] : nil })
        })
    }
  }

  /// Things that exist within the review only.
  static func confidentialList<InnerCase>(
    _ name: String, _ summary: String, of shape: ContextShape<Void, InnerCase>,
    inside get: @escaping @Sendable (Case) -> [InnerCase]
  ) -> Self {
    Self(
      name: name, summary: summary, kind: .list, isOpen: false, inner: shape.explanations
    ) { _, inside in
      inside.map { .list(get($0).map { shape.value((), $0) }) }
    }
  }

  private static func required(_ words: String) -> TemplateValue {
    let trimmed = trimmed(words)
    return .text(trimmed.isEmpty ? notRecorded : trimmed)
  }

  private static func paragraphs(_ texts: [String]) -> TemplateValue {
    .list(texts.map(trimmed).filter { !$0.isEmpty }.map { .text($0) })
  }

  private static func trimmed(_ words: String) -> String {
    guard let first = words.firstIndex(where: { !$0.isWhitespace }),
      let last = words.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(words[first...last])
  }
}
