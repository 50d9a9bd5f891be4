/// A turn of phrase that a check looks for, word by word.
///
/// It is written in words with a space between: `failure|failures` stands for either, `inevitabl*`
/// for every longer word that begins so, and `~` for one word of any kind or none.
struct Phrase: Sendable {
  private enum Part: Sendable {
    case word(Set<String>)
    case beginning(String)
    case anyOrNone
  }

  /// What the phrase is called in a result's id and message.
  let name: String
  private let parts: [Part]
  private let notBefore: Set<String>

  /// Makes a phrase.
  ///
  /// - Parameters:
  ///   - pattern: The words.
  ///   - name: What it is called; the pattern without its marks where nothing is given.
  ///   - notBefore: Words that make it harmless when they follow.
  init(_ pattern: String, name: String? = nil, notBefore: Set<String> = []) {
    parts = pattern.split(separator: " ").map { part in
      if part == "~" { return .anyOrNone }
      if part.last == "*" { return .beginning(String(part.dropLast())) }
      return .word(Set(part.split(separator: "|").map(String.init)))
    }
    self.name =
      name
      ?? pattern.split(separator: " ").filter { $0 != "~" }
      .map { $0.split(separator: "|")[0].filter { $0 != "*" } }.joined(separator: " ")
    self.notBefore = notBefore
  }

  /// The words one of which the phrase begins with; empty where it begins with part of a word.
  var firstWords: Set<String> {
    if case .word(let choices)? = parts.first { choices } else { [] }
  }

  /// The letters that its first word begins with, where these are all that is said of it; empty
  /// letters where any word will do.
  var firstBeginning: String? {
    switch parts.first {
    case .word?: nil
    case .beginning(let letters)?: letters
    case .anyOrNone?, nil: ""
    }
  }

  /// How many words the phrase takes up from a position on; nil when it does not stand there.
  ///
  /// A phrase never runs over the end of a sentence.
  func length(in words: [Word], at start: Int) -> Int? {
    guard let end = end(of: parts[...], in: words, at: start, isFirst: true) else { return nil }
    if end < words.count, words[end].gap != .stop, notBefore.contains(words[end].text) {
      return nil
    }
    return end - start
  }

  private func end(
    of parts: ArraySlice<Part>, in words: [Word], at position: Int, isFirst: Bool
  ) -> Int? {
    guard let part = parts.first else { return position }
    guard position < words.count, isFirst || words[position].gap != .stop else { return nil }
    let rest = parts.dropFirst()
    let text = words[position].text
    switch part {
    case .word(let choices):
      guard choices.contains(text) else { return nil }
    case .beginning(let letters):
      guard text.hasPrefix(letters), text.utf8.count > letters.utf8.count else { return nil }
    case .anyOrNone:
      if let end = end(of: rest, in: words, at: position, isFirst: false) { return end }
    }
    return end(of: rest, in: words, at: position + 1, isFirst: false)
  }
}
