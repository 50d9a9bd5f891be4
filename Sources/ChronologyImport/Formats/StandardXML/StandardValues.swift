import CaseModel

/// The values that attributes of the chronology XML may have, ready to be looked up.
enum StandardValues {
  static let entryKinds = table(EntryKind.self)
  static let entryKindNames = names(EntryKind.self)
  static let contactKinds = table(ContactKind.self)
  static let contactKindNames = names(ContactKind.self)
  static let childSeen = table(ChildSeen.self)
  static let childSeenNames = names(ChildSeen.self)
  static let childSeenAlone = table(ChildSeenAlone.self)
  static let childSeenAloneNames = names(ChildSeenAlone.self)
  static let impactKinds = table(ImpactKind.self)
  static let impactKindNames = names(ImpactKind.self)
  static let sourceKinds = table(SourceKind.self)
  static let sourceKindNames = names(SourceKind.self)
  /// What a file may declare; that entries do not belong together is for a person to decide.
  static let relations = table(LinkRelation.self).filter { $0.value != .notRelated }
  static let relationNames = relations.keys.sorted().joined(separator: ", ")

  private static func table<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> [String: Value] {
    Dictionary(Value.allCases.map { ($0.rawValue, $0) }) { first, _ in first }
  }

  private static func names<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> String {
    Value.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
