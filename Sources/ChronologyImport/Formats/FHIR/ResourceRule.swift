import CaseModel

/// Where one kind of resource keeps its date, its people and its words.
///
/// A path is names with strokes between them; a star at the end of a name stands for the kind of value
/// that FHIR writes behind it, as in `effective*` for `effectiveDateTime`.
struct ResourceRule: Sendable {
  /// A field that words go to.
  enum Field: Sendable {
    case happened, response, outcome, decision, rationale
  }

  /// One element and what becomes of its words.
  struct Words: Sendable {
    var path: String
    var field: Field = .happened
    /// What stands before the words; empty for nothing.
    var label = ""
    /// Whether they go on the line before, behind a colon.
    var joins = false
  }

  /// What kind of entry it makes.
  var kind = EntryKind.event
  /// The paths of when it happened, the first that is there being used.
  var when: [String] = []
  /// The paths of when it ended, where that stands apart.
  var end: [String] = []
  /// The paths of when it was written down.
  var recorded: [String] = []
  /// The paths of when it was received.
  var received: [String] = []
  /// The paths of the professionals.
  var people: [String] = []
  /// The paths of the organisation and place.
  var places: [String] = []
  /// The paths of the kind of contact.
  var contact: [String] = []
  /// The paths of references to the encounter that it belongs to.
  var encounter: [String] = ["encounter", "context", "context/encounter"]
  /// The elements of its words, in order.
  var words: [Words]

  /// Words that go to what happened, by their paths.
  static func plain(_ paths: String...) -> [Words] { paths.map { Words(path: $0) } }
}
