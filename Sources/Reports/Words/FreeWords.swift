/// Words for names that reach a report as free text, such as the kind of a deadline.
enum FreeWords {
  /// The name in words: known names by their usual words, others with a space before each capital.
  ///
  /// - Parameter name: A name such as `rapidReview`; words with spaces come back as they are.
  static func of(_ name: String) -> String {
    if let known = usual[name] { return known }
    if name.contains(" ") { return name }
    var words = ""
    for character in name {
      if character.isUppercase, let last = words.last, last.isLowercase { words += " " }
      words += words.contains(" ") ? character.lowercased() : String(character)
    }
    return words.isEmpty ? words : words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let usual = [
    "notification": "Notification of the incident", "rapidReview": "Rapid review",
    "decision": "Decision on the review", "completion": "Completion of the report",
    "panelCopy": "Copy to the national panel", "familySight": "Report shown to the family",
    "publication": "Publication", "boardResponse": "Response of the board",
    "criminal": "Criminal investigation", "careProceedings": "Care proceedings",
    "inquest": "Inquest", "psirf": "Patient safety incident response of the NHS",
    "conduct": "Conduct process", "complaint": "Complaint",
    "cdop": "Child death overview panel", "otherReview": "Another review",
    "chronology": "Chronology", "imr": "Management review of its own", "report": "Report",
    "conversation": "Conversations with staff", "whatHappened": "What happened",
    "agencyComment": "Agency’s comment", "childSeen": "Whether the child was seen",
    "childSeenAlone": "Whether the child was seen alone", "childVoice": "The child’s voice",
    "when": "When", "end": "End", "actors": "Who was involved", "subjects": "Whom it concerned",
    "contactType": "Kind of contact", "contactKind": "Kind of contact", "people": "People",
  ]
}
