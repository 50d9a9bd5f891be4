import Foundation
import TestSupport
import Testing

@Suite("Bad input gives one clear message and leaves the case as it was")
struct BadInputTests {
  /// One file that must be refused whole, as the example's table tells it.
  struct Fault: Decodable, CustomTestStringConvertible {
    let file: String
    let id: String
    let exit: Int32
    var testDescription: String { file }
  }

  static let faults: [Fault] = {
    let file = Checkout.file("examples/robin/faults/expected.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Fault].self, from: data)) ?? []
  }()

  @Test("The table of faults names every file in the folder")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.file("examples/robin/faults").path)
    let named = Set(Self.faults.map(\.file))
    #expect(Set(files.filter { $0 != "expected.json" && $0 != "README.md" }) == named)
  }

  @Test("Each file is refused with its reason and its exit status", arguments: faults)
  func refused(fault: Fault) throws {
    let robin = try RobinCase()
    let before = try robin.bytes()
    let path = Checkout.file("examples/robin/faults/\(fault.file)").path
    let run = try robin.program.run(["import", "robin.case", "--json", path])
    #expect(run.status == fault.exit)
    let files = try run.json().values(at: "files[]")
    #expect(files.flatMap { $0.values(at: "status") } == [.text("unreadable")])
    let diagnostics = files.flatMap { $0.values(at: "diagnostics[]") }
    #expect(diagnostics.flatMap { $0.values(at: "id") } == [.text(fault.id)])
    #expect(diagnostics.flatMap { $0.values(at: "file") } == [.text(fault.file)])
    #expect(!diagnostics.flatMap { $0.values(at: "remedy") }.contains(.text("")))
    #expect(try robin.change(since: before) == nil)
  }
}
