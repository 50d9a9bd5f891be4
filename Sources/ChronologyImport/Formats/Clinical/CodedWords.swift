import XML

/// The words of HL7 v3's coded values: what the practitioner wrote, and what the code stands for.
enum CodedWords {
  /// Codes of HL7 that documents use without their words.
  private static let known = ["CONC": "Concern"]

  /// Takes the words of a code; the code itself is left, to be kept beside them.
  ///
  /// They are the original text, the code's own name in brackets where it differs, and qualifiers.
  ///
  /// - Parameters:
  ///   - element: An element of the type CD, CE, CV or CS.
  ///   - named: The words of the narrative by the identifier that a reference gives.
  static func take(_ element: inout XMLElement, named: [String: String] = [:]) -> String {
    let display = element.takeAttribute("displayName")?.trimmed ?? ""
    let original = element.useFirst("originalText") { text(&$0, named: named) } ?? ""
    var words = joined(original, display)
    let qualifiers = element.use("qualifier") { qualifier in
      ["name", "value"].compactMap { part in
        qualifier.useFirst(part) { take(&$0, named: named) }
      }.filter { !$0.isEmpty }.joined(separator: ": ")
    }.filter { !$0.isEmpty }
    if !qualifiers.isEmpty {
      words += (words.isEmpty ? "" : ", ") + qualifiers.joined(separator: ", ")
    }
    guard words.isEmpty else { return words }
    if let code = element.takeAttribute("code")?.trimmed, !code.isEmpty {
      return known[code] ?? code
    }
    return element.takeAttribute("nullFlavor").map(NullFlavours.words(for:)) ?? ""
  }

  /// Takes the sign that a statement is denied, or an act was not done, in words; empty where there is
  /// none.
  static func negation(_ element: inout XMLElement) -> String {
    guard let sign = element.takeAttribute("negationInd") else { return "" }
    return sign == "true" ? "Recorded as not so, or not done: " : ""
  }

  /// Takes a text that stands in an element, or in the narrative to which a reference leads.
  static func text(_ element: inout XMLElement, named: [String: String] = [:]) -> String {
    let own = element.takeText()
    guard own.isEmpty else { return own }
    return element.useFirst("reference") { reference in
      guard let target = reference.attribute("value"), target.hasPrefix("#"),
        let words = named[String(target.dropFirst())]
      else { return "" }
      _ = reference.takeAttribute("value")
      return words
    } ?? ""
  }

  /// Two texts of one thing, the second in brackets where it says something else.
  static func joined(_ first: String, _ second: String) -> String {
    if first.isEmpty || first == second { return second }
    return second.isEmpty ? first : "\(first) (\(second))"
  }
}
