import Foundation

/// What `Benchmarks/run` measures beside its peers.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("read", let path?):
      try ReadChronology(path: path).run()
    case ("tables", let path?):
      try ReadTables(path: path).run()
    case ("dates", let path?):
      try ReadDates(path: path).run()
    case ("edtf", let path?):
      try ReadEDTF(path: path).run()
    case ("word-table", let rows?):
      let styles = arguments.dropFirst(2).first ?? "templates/styles/docx"
      try WordTable(rows: Int(rows) ?? 2_000, styles: URL(fileURLWithPath: styles)).run()
    case ("word-report", let output?):
      let project = URL(fileURLWithPath: arguments.dropFirst(2).first ?? ".")
      try WordReport(
        review: project.appendingPathComponent("examples/robin/review.xml"), project: project,
        output: URL(fileURLWithPath: output)
      ).run()
    default:
      print(
        "bench read FILE | tables FILE | dates FILE | edtf FILE | word-table ROWS STYLES | word-report OUTPUT PROJECT"
      )
      exit(64)
    }
  }
}
