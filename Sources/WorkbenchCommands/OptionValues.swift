public import ArgumentParser
public import CaseModel

// The field's own values, read from the command line by the words that files and JSON use too.

extension Audience: ExpressibleByArgument {}
extension CheckGate: ExpressibleByArgument {}
extension LinkRelation: ExpressibleByArgument {
  /// The relations that `link` offers; that entries do not belong together is said with `dismiss`.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .notRelated }.map(\.rawValue)
  }
}
extension ReviewKind: ExpressibleByArgument {}
