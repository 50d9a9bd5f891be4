import FuzzyDates
import XML

extension XMLElement {
  /// Hands each element that a path of ``ResourceRule`` leads to to a reader, which takes from it.
  @discardableResult
  mutating func use<Result>(
    at path: String, _ body: (inout XMLElement) -> Result
  ) -> [Result] {
    use(at: path.split(separator: "/")[...], body)
  }

  private mutating func use<Result>(
    at path: ArraySlice<Substring>, _ body: (inout XMLElement) -> Result
  ) -> [Result] {
    guard let step = path.first else { return [] }
    let isMeant = { (name: String) in Self.isMeant(name, by: step) }
    if path.count == 1 { return use(where: isMeant, body) }
    return use(where: isMeant) { $0.use(at: path.dropFirst(), body) }.flatMap { $0 }
  }

  /// The elements that a path leads to, for looking only.
  func found(at path: String) -> [XMLElement] {
    var found = [self]
    for step in path.split(separator: "/") {
      found = found.flatMap { $0.elements.filter { Self.isMeant($0.name, by: step) } }
    }
    return found
  }

  /// Whether a name is one that a step of a path means.
  private static func isMeant(_ name: String, by step: Substring) -> Bool {
    guard step.last == "*" else { return name == step }
    let stem = step.dropLast()
    guard name.hasPrefix(stem) else { return false }
    // `effective*` means `effectiveDateTime`, and also `effective` itself.
    return name.dropFirst(stem.count).first?.isUppercase ?? true
  }
}

extension ClinicalDate {
  /// Takes a date, a moment or a period of FHIR from an element; nil where it holds none.
  ///
  /// - Parameter element: An element of the type date, dateTime, instant, Period or Timing.
  static func taken(from element: inout XMLElement) -> ClinicalInterval? {
    if let point = point(fhir: &element) { return ClinicalInterval(start: point) }
    var interval = ClinicalInterval()
    interval.start = element.useFirst("start") { point(fhir: &$0) } ?? nil
    interval.end = element.useFirst("end") { point(fhir: &$0) } ?? nil
    // A timing: the moments that it names, or the span that it is bound to.
    if interval.start == nil && interval.end == nil {
      interval.start = element.use("event") { point(fhir: &$0) }.compactMap { $0 }.first
      if let bound = element.use(at: "repeat/boundsPeriod", { taken(from: &$0) }).first ?? nil {
        return interval.start == nil ? bound : interval
      }
    }
    return interval.start == nil && interval.end == nil ? nil : interval
  }

  private static func point(fhir element: inout XMLElement) -> ClinicalDate? {
    if let value = element.attribute("value") {
      // What is no date, such as an age in words, is left for the text.
      let date = ClinicalDate(fhir: value)
      guard !date.date.isUndated || value.first?.isNumber ?? false || date.isTemplate else {
        return nil
      }
      _ = element.takeAttribute("value")
      return date
    }
    let reasons = element.use("extension") { inner -> String? in
      guard inner.attribute("url")?.hasSuffix("data-absent-reason") ?? false,
        let reason = inner.elements.first?.attribute("value")
      else { return nil }
      inner.takeAll()
      return reason
    }
    return reasons.compactMap { $0 }.first.map(ClinicalDate.init(unknown:))
  }
}
