import XML

/// The words of HL7 v3's measured and other values.
enum ValueWords {
  /// Takes the words of a value: a quantity with its unit, a range, a coded value or a text.
  ///
  /// - Parameters:
  ///   - element: The element, of whatever type `xsi:type` says.
  ///   - named: The words of the narrative by identifier.
  static func take(_ element: inout XMLElement, named: [String: String] = [:]) -> String {
    if element.attribute("displayName") != nil || element.attribute("code") != nil
      || element.first("originalText") != nil
    {
      return CodedWords.take(&element, named: named)
    }
    var parts: [String] = []
    let low = element.useFirst("low") { take(&$0) } ?? ""
    let high = element.useFirst("high") { take(&$0) } ?? ""
    if !low.isEmpty || !high.isEmpty { parts.append(range(low, high)) }
    for name in ["center", "width"] {
      parts += element.use(name) { take(&$0) }.filter { !$0.isEmpty }
    }
    for name in ["numerator", "denominator"] {
      parts += element.use(name) { take(&$0) }.filter { !$0.isEmpty }
    }
    if let value = element.takeAttribute("value") { parts.append(quantity(value, &element)) }
    let text = CodedWords.text(&element, named: named)
    if !text.isEmpty { parts.append(text) }
    if parts.isEmpty, let flavour = element.takeAttribute("nullFlavor") {
      parts.append(NullFlavours.words(for: flavour))
    }
    return parts.joined(separator: ", ")
  }

  private static func range(_ low: String, _ high: String) -> String {
    if low.isEmpty { return "up to \(high)" }
    return high.isEmpty ? "from \(low)" : low == high ? low : "\(low) to \(high)"
  }

  /// A number with its unit; the unit `1` means that the words of it stand in a translation.
  private static func quantity(_ value: String, _ element: inout XMLElement) -> String {
    let unit = element.takeAttribute("unit") ?? ""
    let inWords =
      element.useFirst("translation") { translation in
        if translation.attribute("value") == value { _ = translation.takeAttribute("value") }
        return translation.useFirst("originalText") { $0.takeText() } ?? ""
      } ?? ""
    let plain = unit == "1" ? "" : unit
    let units = inWords.isEmpty ? plain : CodedWords.joined(inWords, plain)
    return units.isEmpty ? value : "\(value) \(units)"
  }
}
