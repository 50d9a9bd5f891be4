import CaseModel

/// The kinds of contact that clinical systems name, where the name leaves no doubt.
///
/// The phrases are those of the NHS list of kinds of consultation (SNOMED CT UK, compositions of the
/// electronic health record) and the classes of encounter of HL7. Anything else is kept in words only,
/// and nothing is concluded from a kind of contact about whether the child was seen.
enum ClinicalContacts {
  private static let kinds: [String: ContactKind] = [
    "home visit": .homeVisit, "home visit note": .homeVisit, "home health": .homeVisit,
    "acute home visit": .homeVisit, "health visitor home visit": .homeVisit,
    "surgery consultation": .officeVisit, "surgery consultation note": .officeVisit,
    "gp surgery": .officeVisit, "clinic": .officeVisit, "clinic note": .officeVisit,
    "face to face consultation": .officeVisit, "ambulatory": .officeVisit, "amb": .officeVisit,
    "telephone call": .call, "telephone consultation": .call, "telephone encounter": .call,
    "telephone call to a patient": .call, "telephone call from a patient": .call,
    "telephone triage encounter": .call,
    "sms text message": .text, "text message": .text, "e-mail": .email, "email": .email,
    "email sent to patient": .email, "letter": .letter, "letter encounter": .letter,
    "case conference": .conference, "case conference note": .conference,
    "child protection conference": .cpConference,
    "child protection case conference": .cpConference,
    "initial child protection conference": .cpConference,
    "strategy discussion": .strategyDiscussion, "multidisciplinary meeting": .meeting,
    "hospital admission": .admission, "inpatient": .admission, "inpatient encounter": .admission,
    "imp": .admission, "hospital inpatient": .admission,
    "emergency": .attendance, "emer": .attendance, "accident and emergency": .attendance,
    "a&e attendance": .attendance, "hh": .homeVisit,
    "did not attend": .didNotAttend, "child not brought to appointment": .notBrought,
    "was not brought": .notBrought,
  ]

  /// The kind of contact that one of some phrases names; nil where none does.
  ///
  /// - Parameter phrases: The words and codes of a kind of contact, as they stand in the record.
  static func kind(_ phrases: [String]) -> ContactKind? {
    phrases.lazy.compactMap { kinds[$0.trimmed.lowercased()] }.first
  }
}
