import CaseModel

extension ChronologyEntry {
  /// Puts texts into a field.
  ///
  /// - Returns: Whether the field takes them; what a field of few words does not know becomes a raw one.
  mutating func put(_ texts: [String], in field: EntryField) -> Bool {
    let text = texts.joined(separator: "; ")
    switch field {
    case .reference: reference = text
    case .sourceLabel: source.label = text
    case .sourceKind: source.kind = text
    case .subjects: subjects += texts
    case .actors: actors += texts
    case .childVoice: childVoice = text
    case .whatHappened: whatHappened = text
    case .response: response = text
    case .outcome: outcome = text
    case .decision: decision = text
    case .decisionBy: decisionBy = text
    case .rationale: rationale = text
    case .impact: impact = text
    case .expectedPractice: expectedPractice = text
    case .agencyComment: agencyComment = text
    case .contact:
      contactKind = ContactKind(rawValue: text) ?? ContactWords.kind(text)
      return contactKind != nil || keep(text, field)
    case .childSeen:
      childSeen = ChildSeen(rawValue: text) ?? ChildSeen(rawValue: text.lowercased())
      return childSeen != nil || keep(text, field)
    case .childSeenAlone:
      childSeenAlone = ChildSeenAlone(rawValue: text)
      return childSeenAlone != nil || keep(text, field)
    case .when, .time, .end, .endTime, .recorded, .recordedTime, .received, .sequence, .kept:
      _ = keep(text, field)
    }
    return true
  }

  private mutating func keep(_ text: String, _ field: EntryField) -> Bool {
    raw.append(RawField(name: field.rawValue, value: text))
    return false
  }
}
