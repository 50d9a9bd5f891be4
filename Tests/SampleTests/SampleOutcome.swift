import CaseModel
import ChronologyImport
import Diagnostics
import Foundation
import TestSupport

/// What becomes of one sample file: a line of the table, or what the program makes of the file now.
struct SampleOutcome: Hashable {
  /// The file, from the folder of samples.
  var file: String
  /// `format profile origin` of a file that is read, or `refused` and the diagnostic.
  var outcome: String
  /// Rows, entries and refused rows; empty for a file that is refused.
  var rows = ""
  /// What stood between the rows or was left out, by kind.
  var skipped = ""
  /// How many kinds of unmapped things there were, and how many of them.
  var unmapped = ""
  /// The diagnostics by id, and how many of each.
  var diagnostics = ""
  /// How many dated items the list of sources counts.
  var dated = ""
  /// Why the number of rows is not that of dated items, written by a person.
  var explanation = ""

  static let heading =
    "file\toutcome\trows entries refused\tskipped\tunmapped\tdiagnostics\tdated items\twhy rows and dated items differ"

  /// A line of the table.
  init?(line: Substring) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 8 else { return nil }
    file = cells[0]
    outcome = cells[1]
    rows = cells[2]
    skipped = cells[3]
    unmapped = cells[4]
    diagnostics = cells[5]
    dated = cells[6]
    explanation = cells[7]
  }

  /// What the program makes of a file.
  init(reading file: String, in folder: URL, options: ChronologyImportOptions) {
    self.file = file
    let name = String(file.split(separator: "/").last ?? "")
    do {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
      let (entries, reading) = try ChronologyImport.read(bytes, fileName: name, options: options)
      outcome = [
        reading.file.format, reading.file.profile.isEmpty ? "-" : reading.file.profile,
        reading.mapping?.origin.rawValue ?? "-",
      ].joined(separator: " ")
      rows = "\(reading.rows) \(entries.count) \(reading.refused)"
      skipped = Self.list(reading.skipped.map { ($0.what, $0.count) })
      let total = reading.unmapped.reduce(0) { $0 + $1.count }
      unmapped = total == 0 ? "" : "\(reading.unmapped.count) kinds, \(total)"
      let ids = Dictionary(grouping: reading.diagnostics, by: \.id)
      diagnostics = Self.list(ids.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 })
    } catch let failure as any DiagnosedFailure {
      outcome = "refused \(failure.diagnostic.id)"
    } catch {
      outcome = "refused without a diagnostic"
    }
  }

  /// Names with their numbers; of more than six only how many there are.
  private static func list(_ counts: [(String, Int)]) -> String {
    guard counts.count <= 6 else {
      return "\(counts.count) kinds, \(counts.reduce(0) { $0 + $1.1 })"
    }
    return counts.map { "\($0.0) \($0.1)" }.joined(separator: "; ")
  }

  /// The number of rows; nil for a file that is refused.
  var rowCount: Int? { rows.split(separator: " ").first.flatMap { Int($0) } }

  /// The line of the table.
  var line: String {
    [file, outcome, rows, skipped, unmapped, diagnostics, dated, explanation]
      .joined(separator: "\t")
  }
}
