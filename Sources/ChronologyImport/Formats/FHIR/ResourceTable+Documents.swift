import CaseModel

extension ResourceTable {
  /// Documents and lists, and who wrote what down.
  static let documents: [String: ResourceRule] = [
    "Composition": ResourceRule(
      kind: .document, when: ["event/period", "date"], recorded: ["date"],
      people: ["author", "attester/party"], places: ["custodian"],
      words: ResourceRule.plain("title", "type", "class", "category", "event/code")),
    "DocumentReference": ResourceRule(
      kind: .document, when: ["context/period", "date", "created"],
      recorded: ["date", "indexed", "created"], people: ["author", "authenticator"],
      places: ["custodian"],
      words: ResourceRule.plain("type", "description", "category", "context/event")
        + [
          .init(path: "content/attachment/title", label: "Attached document"),
          .init(path: "content/attachment/url", label: "Attached document"),
          .init(path: "content/attachment/data", label: "Attached document"),
        ] + notes),
    "List": ResourceRule(
      kind: .document, when: ["date"], people: ["source"],
      words: ResourceRule.plain("title", "code", "emptyReason", "entry/item", "entry/flag") + notes),
    "Provenance": ResourceRule(
      kind: .document, when: ["occurred*", "period"], recorded: ["recorded"],
      people: ["agent/who*", "agent/onBehalfOf*"], encounter: ["target"],
      words: ResourceRule.plain("activity", "agent/type", "agent/role") + reasons),
  ]
}
