import CaseModel

extension CaseDocument: ReviewElement {
  static let table = ElementTable(
    CaseDocument(record: ReviewRecord(settings: ReviewSettings.table.blank)),
    [
      .element("settings", \.record.settings),
      .group("agencies", [.elements("agency", \.record.agencies)]),
      .group("returns", [.elements("return", \.record.returns)]),
      .group("profiles", [.elements("profile", \.record.profiles)]),
      .group("people", [.elements("person", \.record.people)]),
      .group("relationships", [.elements("relationship", \.record.relationships)]),
      .group("households", [.elements("household", \.record.households)]),
      .group("participants", [.elements("participant", \.record.participants)]),
      .group("familyVoices", [.elements("familyVoice", \.record.familyVoices)]),
      .group("glossary", [.elements("term", \.record.glossary)]),
      .group("sources", [.elements("source", \.record.sources)]),
      .group("conversations", [.elements("conversation", \.record.conversations)]),
      .group("evidenceGaps", [.elements("evidenceGap", \.record.evidenceGaps)]),
      .group("phases", [.elements("phase", \.record.phases)]),
      .group("episodes", [.elements("episode", \.record.episodes)]),
      .group("patterns", [.elements("pattern", \.record.patterns)]),
      .group("findings", [.elements("finding", \.record.findings)]),
      .group("additionalLearning", [.elements("learning", \.record.additionalLearning)]),
      .group("recommendations", [.elements("recommendation", \.record.recommendations)]),
      .group("decisions", [.elements("decision", \.decisions)]),
      .group("hiddenEntries", [.elements("hiddenEntry", \.hidden)]),
      .group("dismissals", [.elements("dismissal", \.dismissals)]),
      .group("originals", [.elements("original", \.originals)]),
    ])
}
