import CaseModel

/// Makes prose publishable by rule: codes become published labels or roles, days become months
/// (methodology 7.2, the registry's rules for blurring).
///
/// The rules change only what they know. Names that somebody wrote into prose by mistake are for the
/// public name check to find and for a person to rewrite.
struct PublishingRules: Sendable {
  private let labels: [String: String]
  private let agencyCodes: [String]

  /// Gathers the codes of a case.
  init(_ record: ReviewRecord) {
    let roles = RoleNames(record.people)
    var labels: [String: String] = [:]
    for person in record.people where !person.code.isEmpty {
      let role = person.kind.isFamily ? nil : roles.role(of: person)
      let fallback = person.kind.isFamily ? "a member of the family" : "a practitioner"
      labels[person.code] = person.publishedLabel.isEmpty ? role ?? fallback : person.publishedLabel
    }
    self.labels = labels
    agencyCodes = record.agencies.map(\.code)
  }

  /// The words with codes and days exchanged.
  func words(_ text: String) -> String {
    BlurredDates.words(withoutCodes(text))
  }

  private func withoutCodes(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    // A word here is letters, digits and hyphens, so that `HV-014` is one word and `HV2` another.
    while let start = rest.firstIndex(where: Self.isOfWord) {
      result += rest[..<start]
      let end = rest[start...].firstIndex { !Self.isOfWord($0) } ?? rest.endIndex
      let word = String(rest[start..<end])
      rest = rest[end...]
      let isAside = result.last == "(" && rest.first == ")"
      guard let label = replacement(for: word) else {
        result += word
        continue
      }
      if isAside {
        // A code in brackets behind a role says nothing more to a reader who has no key.
        result.removeLast()
        if result.last == " " { result.removeLast() }
        rest = rest.dropFirst()
      } else {
        result += label
      }
    }
    return result + rest
  }

  private func replacement(for word: String) -> String? {
    if let label = labels[word] { return label }
    for agency in agencyCodes where word.hasPrefix(agency + "-") {
      let number = word.dropFirst(agency.count + 1)
      if !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) {
        return "a record of the agency"
      }
    }
    return nil
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}
