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
  /// What the first person is to the second, such as `Parent`.
  var words: String {
    switch self {
    case .parent: "Parent"
    case .step: "Step-parent"
    case .guardian: "Guardian"
    case .sibling: "Brother or sister"
    case .halfSibling: "Half-brother or half-sister"
    case .grandparent: "Grandparent"
    case .marriage: "Married"
    case .cohabiting: "Living together as a couple"
    case .transitory: "A couple, not living together for long"
    case .separated: "Separated"
    case .divorced: "Divorced"
    case .carer: "Carer"
    case .other: "Other"
    }
  }

  /// What the second person is to the first, such as `Child`.
  var wordsFromTheOtherSide: String {
    switch self {
    case .parent: "Child"
    case .step: "Stepchild"
    case .guardian: "Child in their guardianship"
    case .grandparent: "Grandchild"
    case .carer: "Cared for"
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
