import Diagnostics
import Foundation
import Tables
import TestSupport

/// The fixtures of one format, in order.
///
/// - Parameters:
///   - id: The format's id.
///   - folder: `broken` for those that must be refused.
func tableFixtures(_ id: String, _ folder: String = "") -> [URL] {
  let url = Checkout.file("Tests/TablesTests/Fixtures/\(id)/\(folder)")
  let files = try? FileManager.default.contentsOfDirectory(
    at: url, includingPropertiesForKeys: [.isRegularFileKey])
  return (files ?? []).filter {
    (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
      && !$0.lastPathComponent.hasPrefix(".")
  }.sorted { $0.path < $1.path }
}

/// The bytes of a file.
func contents(of file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

/// The beginning of a file as the import looks at it: a package whole, anything else cut.
func tableHead(_ bytes: [UInt8], _ fileName: String = "from-agency") -> FileHead {
  let isWhole = FileHead.isPackage(bytes)
  return FileHead(isWhole ? bytes : Array(bytes.prefix(FileHead.length)), fileName: fileName)
}

/// The format of that id.
func tableFormat(_ id: String) -> (any TableFormat)? { TableFormats.all.first { $0.id == id } }

/// The diagnostic of the failure that a format refuses bytes with; nil when it reads them.
func refusal(
  of bytes: [UInt8], by format: any TableFormat, fileName: String = "from-agency"
) -> Diagnostic? {
  do {
    _ = try format.read(bytes, fileName: fileName)
    return nil
  } catch let failure as any DiagnosedFailure {
    return failure.diagnostic
  } catch {
    return Diagnostic(id: "not diagnosed", severity: .error, message: "\(error)")
  }
}

/// A table as a picture in letters: a line for each row with its number, `|` between cells, `<` for a
/// place covered from the left and `^` before words repeated from above.
func picture(_ table: Table) -> String {
  table.rows.map { row in
    let cells = row.cells.map { cell in
      let text = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "/")
      switch cell.place {
      case .own: return text
      case .coveredFromLeft: return "<"
      case .coveredFromAbove: return "^" + text
      }
    }
    return "\(row.number)\(row.isHidden ? "h" : ""): " + cells.joined(separator: " | ")
  }.joined(separator: "\n")
}
