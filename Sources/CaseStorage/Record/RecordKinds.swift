import CaseModel

/// The lists of the review record.
///
/// A list that the model gains needs one line here.
enum RecordKinds {
  /// The kind of the settings, of which there is one object.
  static let settings = "settings"
  /// The kind of the order of a list; its id is the list's kind, its content the ids in order.
  static let order = "order"

  static let all: [RecordKind] = [
    .list("agency", \.agencies) { $0.code },
    .list("return", \.returns) { $0.agency },
    .list("profile", \.profiles) { $0.id },
    .list("person", \.people) { $0.id },
    .list("relationship", \.relationships) { "\($0.from) \($0.kind.rawValue) \($0.to)" },
    .list("household", \.households) { $0.id },
    .list("participant", \.participants) { $0.id },
    .list("familyVoice", \.familyVoices) { $0.id },
    .list("glossaryTerm", \.glossary) { $0.abbreviation },
    .list("source", \.sources) { $0.id },
    .list("conversation", \.conversations) { $0.id },
    .list("evidenceGap", \.evidenceGaps) { $0.id },
    .list("phase", \.phases) { $0.id },
    .list("episode", \.episodes) { $0.id },
    .list("pattern", \.patterns) { $0.id },
    .list("finding", \.findings) { $0.id },
    .list("additionalLearning", \.additionalLearning) { $0.id },
    .list("recommendation", \.recommendations) { $0.id },
  ]
}
