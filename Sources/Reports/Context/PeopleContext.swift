import CaseModel

/// The names inside lead reviewers and voices of the family.
enum PeopleContext {
  static let leadReviewer = ContextShape<PublicReview.LeadReviewer, Void>(names: [
    .words("name", "The name as published.") { $0.name },
    .optional("position", "The position.") { $0.position },
  ])

  static let voice = ContextShape<PublicReview.Voice, Void>(names: [
    .words("label", "Who said it, by published label.") { $0.label },
    .words("quotation", "The words.") { $0.quotation },
  ])

  static let otherVoice = ContextShape<Void, Inside<FamilyVoice>>(names: [
    .confidentialWords("label", "Who said it, by label and code.") {
      $0.names.person($0.value.person)
    },
    .confidentialWords("quotation", "The words.") { $0.value.quotation },
    .confidentialWords("consent", "Whether the words may be published.") { $0.value.consent.words },
  ])
}
