import CaseModel
import FuzzyDates
import WorkbenchActions

/// How agencies' returns stand, a line each.
enum ReturnsText {
  static func words(of items: [ListReturns.Item]) -> String {
    if items.isEmpty {
      return "No agency is in the case yet. Record one that was asked with --asked CODE."
    }
    return items.map(words).joined(separator: "\n")
  }

  private static func words(_ item: ListReturns.Item) -> String {
    let own = item.record
    var parts: [String] = []
    switch item.state {
    case .notAsked: parts.append("not asked yet")
    case .waiting: parts.append("waiting")
    case .overdue: parts.append("OVERDUE")
    case .received: parts.append("received")
    }
    if let asked = own.asked { parts.append("asked \(asked)") }
    if let due = own.due { parts.append("due \(due)") }
    if !own.chased.isEmpty {
      parts.append("chased " + own.chased.map(\.description).joined(separator: " and "))
    }
    if let received = own.received { parts.append("received \(received)") }
    if item.files > 0 { parts.append(item.files == 1 ? "1 file" : "\(item.files) files") }
    let name = item.name.isEmpty ? own.agency : "\(own.agency) (\(item.name))"
    return "\(name): \(parts.joined(separator: ", "))." + (own.note.isEmpty ? "" : " \(own.note)")
  }
}
