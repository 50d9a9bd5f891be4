import XML

/// The words of FHIR's kinds of value: what is taken away is in the words, and the rest is left.
enum FHIRWords {
  /// Takes the words of an element, whatever its kind: the kinds are told apart by what stands inside.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - contained: The resources that stand inside the one that is read, by their ids.
  static func take(_ element: inout XMLElement, contained: [String: String] = [:]) -> String {
    if element.attribute("value") != nil { return element.takeAttribute("value")?.trimmed ?? "" }
    func has(_ name: String) -> Bool { element.first(name) != nil }
    if has("coding") { return concept(&element) }
    if has("reference") || has("display") && !has("code") && !has("system") {
      return reference(&element, contained)
    }
    if has("numerator") || has("denominator") {
      return parts(&element, ["numerator", "denominator"]).joined(separator: " per ")
    }
    if has("low") || has("high") { return range(&element, "low", "high") }
    if has("start") || has("end") { return range(&element, "start", "end") }
    if has("value"), element.first("value")?.attribute("value") != nil { return quantity(&element) }
    if has("div") { return narrative(&element) }
    if has("display") || has("code") && element.first("code")?.attribute("value") != nil {
      return coding(&element)
    }
    if has("family") || has("given") { return name(element, taking: &element) }
    return group(&element, contained)
  }

  /// Text and names of the codes, each once.
  private static func concept(_ element: inout XMLElement) -> String {
    let text = element.useFirst("text") { $0.takeAttribute("value") ?? "" }?.trimmed ?? ""
    var names = UniqueWords()
    element.use("coding") { names.add(self.coding(&$0)) }
    let others = names.list.filter { $0 != text }
    return CodedWords.joined(text, others.joined(separator: "; "))
  }

  /// The name of a code; the code itself where it has none.
  private static func coding(_ element: inout XMLElement) -> String {
    if let display = element.useFirst("display", { $0.takeAttribute("value") ?? "" })?.trimmed,
      !display.isEmpty
    {
      return display
    }
    return element.useFirst("code") { $0.takeAttribute("value") ?? "" }?.trimmed ?? ""
  }

  /// What a reference calls its target; a mark where it calls it nothing.
  private static func reference(
    _ element: inout XMLElement, _ contained: [String: String]
  ) -> String {
    if let display = element.useFirst("display", { $0.takeAttribute("value") ?? "" })?.trimmed,
      !display.isEmpty
    {
      return display
    }
    guard
      let target = element.useFirst("reference", { $0.takeAttribute("value") ?? "" })?.trimmed,
      !target.isEmpty
    else { return "" }
    if target.hasPrefix("#") { return contained[String(target.dropFirst())] ?? target }
    return ReferenceMark.mark(target)
  }

  private static func quantity(_ element: inout XMLElement) -> String {
    let sign = element.useFirst("comparator") { $0.takeAttribute("value") ?? "" } ?? ""
    let value = element.useFirst("value") { $0.takeAttribute("value") ?? "" } ?? ""
    var unit = element.useFirst("unit") { $0.takeAttribute("value") ?? "" } ?? ""
    if unit.isEmpty { unit = element.useFirst("code") { $0.takeAttribute("value") ?? "" } ?? "" }
    return [sign + value, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func range(_ element: inout XMLElement, _ low: String, _ high: String) -> String {
    let first = element.useFirst(low) { take(&$0) } ?? ""
    let last = element.useFirst(high) { take(&$0) } ?? ""
    if first.isEmpty { return last.isEmpty ? "" : "up to \(last)" }
    return last.isEmpty ? "from \(first)" : "\(first) to \(last)"
  }

  private static func parts(_ element: inout XMLElement, _ names: [String]) -> [String] {
    names.flatMap { name in element.use(name) { take(&$0) } }.filter { !$0.isEmpty }
  }

  /// Narrative as plain text.
  static func narrative(_ element: inout XMLElement) -> String {
    element.use("div") { div in
      defer { div.takeAll() }
      return PlainText.words(of: div)
    }.joined(separator: "\n")
  }

  /// A person's name in the order in which people say it.
  static func name(_ element: XMLElement) -> String {
    var copy = element
    return name(element, taking: &copy)
  }

  private static func name(_ element: XMLElement, taking copy: inout XMLElement) -> String {
    if let text = copy.useFirst("text", { $0.takeAttribute("value") ?? "" }), !text.isEmpty {
      return text.trimmed
    }
    return parts(&copy, ["prefix", "given", "family", "suffix"]).joined(separator: " ")
  }

  /// A group of elements: its code, its value behind a colon, then the others.
  private static func group(_ element: inout XMLElement, _ contained: [String: String]) -> String {
    let code = parts(&element, ["code"]).joined(separator: ", ")
    let values = element.use(where: { $0.hasPrefix("value") }) { take(&$0, contained: contained) }
      .filter { !$0.isEmpty }
    let others = element.use(
      where: {
        !["extension", "modifierExtension", "id", "code"].contains($0) && !$0.hasPrefix("value")
      }
    ) { take(&$0, contained: contained) }.filter { !$0.isEmpty }
    let head = [code, values.joined(separator: ", ")].filter { !$0.isEmpty }.joined(separator: ": ")
    return ([head] + others).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
