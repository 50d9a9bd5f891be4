import CaseModel

/// The field that a column was led to, and why.
struct ColumnGuess {
  var field: EntryField
  var certainty: MappedColumn.Certainty
  var reason: String

  /// A column that keeps its words under its own heading.
  static let kept = ColumnGuess(
    field: .kept, certainty: .likely, reason: "neither heading nor contents name a field")
}
