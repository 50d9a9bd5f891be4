import XML

/// Turns a statement of a clinical document, with those inside it, into lines of text.
struct StatementLine {
  /// The elements that are statements.
  static let kinds: Set<String> = [
    "act", "observation", "encounter", "procedure", "substanceAdministration", "supply",
    "organizer", "observationMedia", "regionOfInterest",
  ]

  /// What holds the statements inside a statement.
  private static let holders = ["entryRelationship", "component"]

  /// What has not happened, but was planned or asked for, by HL7's code of the mood.
  private static let moods = [
    "INT": "Planned", "PRP": "Proposed", "RQO": "Asked for", "PRMS": "Promised",
    "ARQ": "Appointment asked for", "APT": "Appointment", "GOL": "Goal", "EXPEC": "Expected",
  ]

  private let named: [String: String]
  /// The lines so far.
  private(set) var words = ""

  init(named: [String: String]) {
    self.named = named
  }

  /// Takes the words of a statement.
  ///
  /// - Parameters:
  ///   - statement: The statement; what is not understood is left in it.
  ///   - depth: How deep it stands inside others.
  ///   - about: Whom it is about, where that is to be said; inside others it says so itself.
  mutating func read(_ statement: inout XMLElement, depth: Int, about: String = "") {
    let about =
      depth > 0 ? SubjectWords.take(&statement, around: "", named: named) : about
    var line = SubjectWords.joined(about, head(&statement, isInner: depth > 0))
    // Whose the lines under it are must be said, even where the statement itself says nothing.
    if line.isEmpty && !about.isEmpty && (depth > 0 || statement.name != "organizer")
      && statement.elements.contains(where: { Self.holders.contains($0.name) })
    {
      line = "\(about):"
    }
    if !line.isEmpty { words.addLine(String(repeating: "  ", count: depth) + line) }
    for holder in Self.holders {
      // The statement lends its parts one after another, so that nothing is copied.
      for index in statement.children.indices {
        guard case .element(var part) = statement.children[index], part.name == holder else {
          continue
        }
        statement.children[index] = .text("")
        for inner in part.children.indices {
          guard case .element(var nested) = part.children[inner], Self.kinds.contains(nested.name)
          else { continue }
          part.children[inner] = .text("")
          read(&nested, depth: depth + 1)
          part.children[inner] = .element(nested)
        }
        statement.children[index] = .element(part)
      }
    }
  }

  private func head(_ statement: inout XMLElement, isInner: Bool) -> String {
    let named = named
    func coded(_ names: String...) -> [String] {
      names.flatMap { name in statement.use(name) { CodedWords.take(&$0, named: named) } }
        .filter { !$0.isEmpty }
    }
    func values(_ names: String...) -> [String] {
      names.flatMap { name in statement.use(name) { ValueWords.take(&$0, named: named) } }
        .filter { !$0.isEmpty }
    }
    let prefix =
      CodedWords.negation(&statement)
      + (statement.attribute("moodCode").flatMap { Self.moods[$0] }.map { "\($0): " } ?? "")
    // That an assertion is one says nothing; what is asserted is its value.
    if statement.first("code")?.attribute("code") == "ASSERTION" {
      statement.useFirst("code") { _ = $0.takeAttribute("code") }
    }
    let product = products(&statement)
    var line = (product + coded("code")).joined(separator: ", ")
    let value = values("value")
    if !value.isEmpty { line += (line.isEmpty ? "" : ": ") + value.joined(separator: ", ") }
    var more = statement.use("text") { CodedWords.text(&$0, named: named) }.filter { !$0.isEmpty }
    // A text that refers to the narrative often says the same again.
    if more.count == 1, line.utf8.count < 2_000, line.contains(more[0]) { more = [] }
    more += coded(
      "interpretationCode", "targetSiteCode", "methodCode", "routeCode", "approachSiteCode",
      "priorityCode")
    more += values("doseQuantity", "rateQuantity", "quantity", "maxDoseQuantity")
    more += values("repeatNumber").map { "repeats \($0)" }
    more += ranges(&statement)
    more += participants(&statement)
    if isInner { more += times(&statement) }
    line = ([line] + more).filter { !$0.isEmpty }.joined(separator: "; ")
    return line.isEmpty ? "" : prefix + line
  }

  /// The names of medicines and other products.
  private func products(_ statement: inout XMLElement) -> [String] {
    let named = named
    return ["consumable", "product"].flatMap { holder in
      statement.use(holder) { holder in
        holder.use("manufacturedProduct") { product in
          ["manufacturedMaterial", "manufacturedLabeledDrug"].flatMap { kind in
            product.use(kind) { material -> String in
              let code = material.useFirst("code") { CodedWords.take(&$0, named: named) } ?? ""
              let name = material.useFirst("name") { $0.takeText() } ?? ""
              let batch = material.useFirst("lotNumberText") { $0.takeText() } ?? ""
              return [CodedWords.joined(code, name), batch.isEmpty ? "" : "batch \(batch)"]
                .filter { !$0.isEmpty }.joined(separator: ", ")
            }
          }
        }.flatMap { $0 }
      }.flatMap { $0 }
    }.filter { !$0.isEmpty }
  }

  private func ranges(_ statement: inout XMLElement) -> [String] {
    statement.use("referenceRange") { range in
      range.use("observationRange") { range in
        ["text", "value"].flatMap { name in
          range.use(name) {
            name == "text" ? CodedWords.text(&$0, named: named) : ValueWords.take(&$0)
          }
        }
      }.flatMap { $0 }
    }.flatMap { $0 }.filter { !$0.isEmpty }.map { "usual range \($0)" }
  }

  private func participants(_ statement: inout XMLElement) -> [String] {
    let named = named
    let found = statement.use("participant") { ActorWords.take(&$0, named: named) }
    let places = statement.use("location") { location in
      location.use(where: { _ in true }) { place in
        ([place.useFirst("code") { CodedWords.take(&$0) } ?? ""]
          + place.use("location") { PersonName.words(&$0) }).filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
    }.flatMap { $0 }
    return (found + places).filter { !$0.isEmpty }
  }

  /// When a statement inside another was.
  private func times(_ statement: inout XMLElement) -> [String] {
    statement.use("effectiveTime") { time in
      let interval = ClinicalDate.interval(&time)
      let start = interval.start.map(\.words) ?? ""
      let end = interval.end.map { "to \($0.words)" } ?? ""
      let words = [start, end].filter { !$0.isEmpty }.joined(separator: " ")
      return words.isEmpty ? "" : "[\(words)]"
    }
  }
}
