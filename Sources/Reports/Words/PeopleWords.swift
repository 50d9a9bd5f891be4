import CaseModel

extension PersonKind {
  /// Who a person is to the case, such as `The child`.
  var words: String {
    switch self {
    case .subjectChild: "The child whom the review is about"
    case .siblingChild: "Brother or sister"
    case .parent: "Parent"
    case .carer: "Carer"
    case .relative: "Relative"
    case .partnerOfCarer: "Partner of a parent or carer"
    case .otherChild: "Another child"
    case .professional: "Professional"
    case .alleged: "Person alleged to have caused harm"
    case .memberOfPublic: "Member of the public"
    }
  }

  /// Whether the person belongs to the family and those around it.
  var isFamily: Bool {
    switch self {
    case .professional, .memberOfPublic: false
    default: true
    }
  }
}

extension RelationshipKind {
  /// What the first person is to the second, to stand before the second, such as `Parent of`.
  var words: String {
    switch self {
    case .parent: "Parent of"
    case .step: "Step-parent of"
    case .guardian: "Guardian of"
    case .sibling: "Brother or sister of"
    case .halfSibling: "Half-brother or half-sister of"
    case .grandparent: "Grandparent of"
    case .marriage: "Married to"
    case .cohabiting: "Living as a couple with"
    case .transitory: "In a short or changing relationship with"
    case .separated: "Separated from"
    case .divorced: "Divorced from"
    case .carer: "Carer of"
    case .other: "Otherwise related to"
    }
  }

  /// What the second person is to the first, to stand before the first, such as `Child of`.
  var wordsFromTheOtherSide: String {
    switch self {
    case .parent: "Child of"
    case .step: "Stepchild of"
    case .guardian: "Under the guardianship of"
    case .grandparent: "Grandchild of"
    case .carer: "Cared for by"
    default: words
    }
  }
}

extension Consent {
  /// Whether words may be published, as a remark.
  var words: String {
    switch self {
    case .yes: "agreed to publication"
    case .no: "did not agree to publication"
    case .notAsked: "not yet asked about publication"
    }
  }
}
