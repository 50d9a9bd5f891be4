import Foundation
import Tables

/// Reads a file of tables, whatever its format, and says how much it holds.
struct ReadTables {
  let path: String

  func run() throws {
    let file = URL(fileURLWithPath: path)
    let bytes = [UInt8](try Data(contentsOf: file, options: .alwaysMapped))
    let isPackage = FileHead.isPackage(bytes)
    let head = FileHead(
      isPackage ? bytes : Array(bytes.prefix(FileHead.length)), fileName: file.lastPathComponent)
    guard let format = TableFormats.all.first(where: { $0.recognises(head) }) else {
      print("no format of tables")
      exit(1)
    }
    let document = try format.read(bytes, fileName: file.lastPathComponent)
    let rows = document.tables.flatMap(\.rows)
    print(
      "\(format.id): \(document.tables.count) tables, \(rows.count) rows, "
        + "\(rows.reduce(0) { $0 + $1.cells.count }) cells")
  }
}
