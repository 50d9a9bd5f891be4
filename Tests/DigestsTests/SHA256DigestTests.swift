import Digests
import Testing

@Suite("SHA-256 digests")
struct SHA256DigestTests {
  // FIPS 180-4's own examples, and the empty text.
  static let vectors: [(text: String, hex: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test("Published examples give the published digests", arguments: vectors)
  func published(text: String, hex: String) {
    #expect(SHA256Digest(of: text).hex == hex)
    #expect(SHA256Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test("The published example of a million letters gives the published digest")
  func million() {
    let text = String(repeating: "a", count: 1_000_000)
    let published = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256Digest(of: text).hex == published)
  }

  @Test("Pieces of any size give the digest of the whole", arguments: [1, 63, 64, 65, 4_096])
  func pieces(size: Int) {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var running = RunningSHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      running.add(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(running.finish() == SHA256Digest(of: bytes))
  }

  @Test("Bytes given by their place in memory count as the same bytes")
  func rawBytes() {
    let bytes: [UInt8] = [1, 2, 3, 250]
    var running = RunningSHA256()
    bytes.withUnsafeBytes { running.add($0) }
    running.add([])
    #expect(running.finish() == SHA256Digest(of: bytes))
  }

  @Test("More bytes can be added after a digest was taken")
  func continued() {
    var running = RunningSHA256()
    running.add([1])
    #expect(running.finish() == SHA256Digest(of: [1]))
    running.add([2])
    #expect(running.finish() == SHA256Digest(of: [1, 2]))
  }

  @Test("A digest reads back from its digits, in capitals too, and from its bytes")
  func reading() {
    let digest = SHA256Digest(of: "abc")
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
    #expect("\(digest)" == digest.hex)
  }

  @Test(
    "What is not 64 hexadecimal digits is no digest",
    arguments: [
      "", "ba78", String(repeating: "g", count: 64), String(repeating: "a", count: 63),
      String(repeating: "a", count: 65), String(repeating: "é", count: 32),
    ])
  func refused(text: String) {
    #expect(SHA256Digest(hex: text) == nil)
    #expect(SHA256Digest(bytes: Array(text.utf8.prefix(31))) == nil)
  }
}
