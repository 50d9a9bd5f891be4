import Diagnostics
import XML

/// What can be wrong with a review document, in words.
extension ReadingNotes {
  func unknownElement(
    _ child: XMLElement, in element: XMLElement, known: [String], keepsWords: Bool
  ) {
    let lost = keepsWords ? " Its words were kept." : Self.contentIsLost
    report(
      "unknown-element", at: child,
      "<\(child.name.prefix(40))> is not known inside <\(element.name)>.\(lost)",
      Self.suggestion(child.name, known) + "Rename it, move it to where it belongs or take it out.")
  }

  func unknownAttribute(_ name: String, in element: XMLElement, known: [String]) {
    report(
      "unknown-attribute", at: element,
      "“\(name.prefix(40))” is not an attribute of <\(element.name)>. Its value was not taken in.",
      Self.suggestion(name, known) + "Rename it or take it out.")
  }

  func missing(
    _ site: FieldSite, _ name: String, in element: XMLElement, _ consequence: String
  ) {
    let what = site == .attribute ? "the attribute “\(name)”" : "an element <\(name)>"
    report(
      "missing", at: element, "<\(element.name)> lacks \(what)." + consequence,
      "Write \(what) into it.")
  }

  func standsTwice(_ child: XMLElement, in element: XMLElement) {
    report(
      "repeated-element", at: child,
      "<\(child.name)> stands more than once in <\(element.name)>. Only the first was taken in.",
      "Put into one what belongs together, and take the other out.")
  }

  func keyStandsTwice(_ key: String, _ element: XMLElement) {
    report(
      "repeated-element", at: element,
      "There is a <\(element.name)> for “\(key)” already. Only the first was taken in.",
      "Put into one what belongs together, and take the other out.")
  }

  func strayWords(in element: XMLElement) {
    report(
      "stray-words", at: element,
      "Words stand in <\(element.name)> outside the elements inside. They were not taken in.",
      "Put them into the element that they belong to.")
  }

  func idStandsTwice(
    _ kind: IDKind, earlierKind: IDKind, earlierLine: Int, at element: XMLElement
  ) {
    report(
      "repeated-id", at: element,
      "This uses \(kind.space) that \(earlierKind.words) on line \(earlierLine) has already.",
      "Give one of the two another, and change what points to it.")
  }

  func unreadablePart(_ element: XMLElement) {
    report(
      "original.part", at: element, "A part of an original file is not base64. It is lost here.",
      "Export the review again, or take the agency's own file.")
  }

  func alteredOriginal(_ element: XMLElement) {
    report(
      "original.altered", at: element,
      "The bytes of this original file do not have the SHA-256 digest that is given.",
      "Export the review again, or take the agency's own file; do not rely on this copy.")
  }

  /// The diagnostic of a pointer to something that does not exist.
  func dangling(
    _ kinds: [IDKind], otherKind: IDKind?, nearest: String?, at place: Place
  ) -> Diagnostic {
    let wanted = kinds.map(\.words).joined(separator: " or ")
    let message =
      if let otherKind {
        "This points to \(otherKind.words), where \(wanted) belongs."
      } else {
        "This points to \(wanted) that does not exist in the document."
      }
    let guess = nearest.map { "Did you mean “\($0)”? " } ?? ""
    return Diagnostic(
      id: "review.dangling", severity: .warning, message: message,
      remedy: guess + "Correct what it points to, add that part, or take the pointer out.",
      place: place)
  }
}
