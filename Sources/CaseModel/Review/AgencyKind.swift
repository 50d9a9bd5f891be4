/// What an agency does (methodology 7.1).
public enum AgencyKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Children's social care.
  case childrensSocialCare
  /// Early help.
  case earlyHelp
  /// Police.
  case police
  /// Acute hospital.
  case healthAcute
  /// Maternity service.
  case maternity
  /// Community health service.
  case community
  /// Health visiting.
  case healthVisiting
  /// School nursing.
  case schoolNursing
  /// General practice.
  case gp
  /// Adult mental health service.
  case mentalHealth
  /// Child and adolescent mental health service.
  case camhs
  /// School or college.
  case education
  /// Nursery or other early years setting.
  case earlyYears
  /// Housing.
  case housing
  /// Probation.
  case probation
  /// Youth justice.
  case youthJustice
  /// Children and family court advisory service.
  case cafcass
  /// Court.
  case court
  /// Voluntary organisation.
  case voluntary
  /// Ambulance service.
  case ambulance
  /// Adult social care.
  case adultSocialCare
  /// Drug and alcohol service.
  case drugAlcohol
  /// Any other agency.
  case other
}
