import Foundation

/// What `Benchmarks/run` measures beside its peers: `bench read FILE` or `bench word-table ROWS STYLES`.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("read", let path?):
      try ReadChronology(path: path).run()
    case ("word-table", let rows?):
      let styles = arguments.dropFirst(2).first ?? "templates/styles/docx"
      try WordTable(rows: Int(rows) ?? 2_000, styles: URL(fileURLWithPath: styles)).run()
    default:
      print("bench read FILE | bench word-table ROWS STYLES")
      exit(64)
    }
  }
}
