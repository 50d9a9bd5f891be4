import CaseModel
import FuzzyDates

/// Where accounts of one occurrence differ, field by field.
///
/// Only fields with a settled vocabulary are compared: two agencies' sentences always differ, and
/// that is no news. A field that only one account fills is a silence, not a difference.
enum AccountDifferences {
  /// Lists the fields in which at least two accounts say different things.
  static func between(_ accounts: [ChronologyEntry]) -> [Difference] {
    guard accounts.count > 1 else { return [] }
    return fields.compactMap { name, value in
      var values: [String: String] = [:]
      for account in accounts {
        let text = value(account)
        if !text.isEmpty { values[account.id] = text }
      }
      return Set(values.values).count > 1 ? Difference(field: name, values: values) : nil
    }
  }

  private static let fields: [(String, @Sendable (ChronologyEntry) -> String)] = [
    ("when", { $0.when.edtf }),
    ("end", { $0.end?.edtf ?? "" }),
    ("contactType", { $0.contactKind?.rawValue ?? "" }),
    ("subjects", { $0.subjects.sorted().joined(separator: " ") }),
    ("actors", { $0.actors.sorted().joined(separator: " ") }),
    ("childSeen", { $0.childSeen?.rawValue ?? "" }),
  ]
}
