import CaseModel
import Tables

/// A plain answer to a question such as whether the child was seen.
///
/// Only words that leave no doubt are answers; a blank cell is none, and never stands for no.
enum PlainAnswer: Hashable {
  case yes
  case no
  case asleep
  case alone
  case notAlone
  case notRecorded
  case notApplicable

  /// The answer that a cell gives; nil when its words say more or something else.
  init?(_ cell: TableCell) {
    if case .truth(let isTrue) = cell.value {
      self = isTrue ? .yes : .no
      return
    }
    guard cell.text.utf8.count <= 60 else { return nil }
    // Lists to choose from number their answers: `a) Yes`.
    var words = Substring(cell.text.trimmed)
    if let mark = words.firstIndex(of: ")"), words.distance(from: words.startIndex, to: mark) <= 2 {
      words = words[words.index(after: mark)...]
    }
    switch HeadingKey(words).words {
    case "yes", "y", "seen", "child seen", "true": self = .yes
    case "no", "n", "not seen", "child not seen", "false": self = .no
    case "asleep", "seen asleep", "yes asleep", "yes seen asleep", "sleeping": self = .asleep
    case "alone", "yes alone", "seen alone", "yes seen alone": self = .alone
    case "not alone", "yes not alone", "seen not alone", "seen with parent", "with parent",
      "with carer", "seen with carer":
      self = .notAlone
    case "n k", "nk", "not known", "unknown", "not recorded", "not stated", "nr", "n r",
      "not documented":
      self = .notRecorded
    case "n a", "na", "not applicable": self = .notApplicable
    default: return nil
    }
  }

  /// What it says of whether the child was seen.
  var childSeen: ChildSeen {
    switch self {
    case .yes, .alone, .notAlone: .yes
    case .no: .no
    case .asleep: .seenAsleep
    case .notRecorded: .notRecorded
    case .notApplicable: .notApplicable
    }
  }

  /// What it says of whether the child was seen alone; nil where it says nothing of that.
  ///
  /// - Parameter isAsked: Whether that was the question.
  func childSeenAlone(isAsked: Bool) -> ChildSeenAlone? {
    switch self {
    case .alone: .yes
    case .notAlone: .no
    case .yes: isAsked ? .yes : nil
    case .no: isAsked ? .no : nil
    case .notRecorded: isAsked ? .notRecorded : nil
    case .notApplicable: isAsked ? .notApplicable : nil
    case .asleep: nil
    }
  }
}
