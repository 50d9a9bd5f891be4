import Digests
import Testing

@Suite("Half digests, for ids")
struct HalfDigestTests {
  @Test("A half digest is the first half of the whole one", arguments: ["", "abc", "HV-014", "é"])
  func half(text: String) {
    let bytes = Array(text.utf8)
    #expect(HalfDigest(of: bytes).hex == SHA256Digest(of: bytes).hex.prefix(32))
  }
}
