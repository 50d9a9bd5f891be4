import Diagnostics
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("A note is milder than a warning, and a warning than an error")
  func severities() {
    #expect(Diagnostic.Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
    #expect(Diagnostic.Severity.allCases.max() == .error)
  }

  @Test("Diagnostics that differ in place only are two")
  func places() {
    func diagnostic(_ line: Int) -> Diagnostic {
      Diagnostic(id: "a.b", severity: .note, message: "It is so.", place: Place(line: line))
    }
    #expect(Set([diagnostic(1), diagnostic(2), diagnostic(1)]).count == 2)
  }
}
