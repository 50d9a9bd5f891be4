import XML

/// The words of an authorised, issued or stopped supply of a medicine.
enum SupplyWords {
  private static let labels = [
    "ehrSupplyAuthorise": "Authorised", "ehrSupplyPrescribe": "Issued",
    "ehrSupplyDispense": "Dispensed", "ehrSupplyDiscontinue": "Stopped",
  ]

  /// Takes the words of a supply; empty for an element that is none.
  static func take(_ supply: inout XMLElement) -> String {
    guard let label = labels[supply.name] else { return "" }
    var parts: [String] = []
    parts += supply.use("quantity") { ValueWords.take(&$0) }
    parts += supply.use("code") { CodedWords.take(&$0) }
    if let repeats = supply.useFirst("repeatNumber", { $0.takeAttribute("value") ?? "" }),
      !repeats.isEmpty, repeats != "0"
    {
      parts.append("repeats \(repeats)")
    }
    let interval =
      supply.useFirst("effectiveTime") { ClinicalDate.interval(&$0) } ?? ClinicalInterval()
    let available = supply.useFirst("availabilityTime") { ClinicalDate.point(&$0) } ?? nil
    if let start = interval.start ?? available { parts.append("from \(start.words)") }
    if let end = interval.end { parts.append("to \(end.words)") }
    parts += supply.use("text") { $0.takeText() }
    parts += supply.use("pertinentInformation") { information in
      information.use(where: { _ in true }) { annotation in
        annotation.use("text") { $0.takeText() }
      }.flatMap { $0 }
    }.flatMap { $0 }
    let words = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    return words.isEmpty ? "" : "\(label): \(words)"
  }
}
