/// How people were in contact (methodology 7.4).
public enum ContactKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A visit at home.
  case homeVisit
  /// A visit at an office or clinic.
  case officeVisit
  /// A telephone call.
  case call
  /// A text message.
  case text
  /// An e-mail.
  case email
  /// A letter.
  case letter
  /// A meeting.
  case meeting
  /// A child protection conference.
  case conference
  /// A strategy discussion.
  case strategyDiscussion
  /// A referral.
  case referral
  /// An enquiry under section 47 of the Children Act 1989.
  case s47
  /// A child protection case conference.
  case cpConference
  /// An admission to hospital.
  case admission
  /// An attendance.
  case attendance
  /// An episode of going missing.
  case missing
  /// A call to the police.
  case policeCall
  /// A child was not brought to an appointment.
  case notBrought
  /// An adult did not attend an appointment.
  case didNotAttend
  /// Checks of records.
  case checks
  /// A court hearing.
  case court
  /// Another kind of contact.
  case other
}
