import ChronologyReturns
import Foundation
import Testing

@Suite("Blank returns")
struct BlankReturnTests {
  @Test("The same return always gives the same bytes", arguments: ReturnFormat.allCases)
  func repeatable(_ format: ReturnFormat) throws {
    let blank = try robinReturn()
    #expect(try blank.render(as: format) == blank.render(as: format))
    if let folder = ProcessInfo.processInfo.environment["RETURNS_TO"] {
      try Data(blank.render(as: format)).write(
        to: URL(fileURLWithPath: folder).appendingPathComponent(blank.fileName(format)))
    }
  }
}
