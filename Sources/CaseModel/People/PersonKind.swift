/// Who a person is to the case (methodology 7.2).
public enum PersonKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The child whom the review is about.
  case subjectChild
  /// A brother or sister of that child.
  case siblingChild
  /// A parent.
  case parent
  /// A carer who is not a parent.
  case carer
  /// Another relative.
  case relative
  /// The partner of a parent or carer.
  case partnerOfCarer
  /// Another child.
  case otherChild
  /// Someone who met the family through work.
  case professional
  /// Someone who is alleged to have caused harm.
  case alleged
  /// A member of the public.
  case memberOfPublic
}
