import CaseModel
import FuzzyDates

/// A compared field of an account in words.
struct TextField {
  /// What the field is, as part of a sentence.
  let name: String
  /// An account's value in words; nil where the value speaks for itself.
  let value: (ChronologyEntry) -> String?

  /// - Parameter field: The name of the field in a difference.
  init(_ field: String) {
    switch field {
    case "when": (name, value) = ("the date", { DateWords.of($0.when) })
    case "end": (name, value) = ("the end", { $0.end.map { DateWords.of($0) } })
    case "contactType": (name, value) = ("the kind of contact", { $0.contactKind?.words })
    case "subjects":
      (name, value) = ("whom they concern", { $0.subjects.joined(separator: ", ") })
    case "actors": (name, value) = ("who was involved", { $0.actors.joined(separator: ", ") })
    case "childSeen": (name, value) = ("whether the child was seen", { $0.childSeen?.words })
    default: (name, value) = (field, { _ in nil })
    }
  }
}

extension ChronologyEntry {
  /// How an account is spoken of beside others: its reference, or else its agency and place.
  var spokenOf: String { reference.isEmpty ? "\(agency), \(source.position)" : reference }
}
