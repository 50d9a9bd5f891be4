import CaseModel
import Foundation
import ReviewDocument
import Testing
import XML

@Suite("Review documents that were damaged at random")
struct DamagedDocumentTests {
  @Test("Each is refused or read; what is read can be written and read again", arguments: 1...300)
  func neverCrashes(seed: Int) throws {
    var bytes = try Fixture.smallReview()
    let generator = ModelGenerator(seed: UInt64(seed), style: .full)
    for _ in 0...generator.number(below: 3) { damage(&bytes, generator) }
    do {
      let reading = try ReviewDocumentReader.read(bytes, fileName: "damaged.xml")
      #expect(try reading.document.readBack().document == reading.document)
    } catch is XMLFailure {
    } catch is ReviewDocumentFailure {
    }
  }

  private func damage(_ bytes: inout [UInt8], _ generator: ModelGenerator) {
    let place = generator.number(below: bytes.count)
    switch generator.number(below: 4) {
    case 0: bytes[place] = UInt8(generator.number(below: 256))
    case 1: bytes[place] = Array(" \"<>&=/xp1".utf8)[generator.number(below: 10)]
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.number(below: 30)))
    default:
      let from = generator.number(below: bytes.count)
      let piece = bytes[from..<min(bytes.count, from + 60)]
      bytes.insert(contentsOf: piece, at: place)
    }
  }
}
