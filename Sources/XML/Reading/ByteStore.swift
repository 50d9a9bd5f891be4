#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that grow at the end and are dropped at the front, without checks on every byte.
struct ByteStore: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (base + count).update(from: source, count: length)
    count += length
  }

  /// Appends an attribute's value as the parser gives it.
  ///
  /// As long as it is not told to substitute entities, which it never is, the parser writes every `&`
  /// of a value as `&#38;` and nothing else so.
  mutating func appendAttribute(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    if length <= 24 && appendPlain(source, length) { return }
    var rest = source
    let end = source + length
    while let hit = memchr(rest, CInt(UInt8(ascii: "&")), end - rest) {
      let next = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) + 1
      append(rest, next - rest)
      rest = end - next >= 4 && memcmp(next, "#38;", 4) == 0 ? next + 4 : next
    }
    append(rest, end - rest)
  }

  /// Appends a short value without `&`, byte by byte; false, and nothing appended, when it has one.
  private mutating func appendPlain(_ source: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let target = base + count
    var index = 0
    while index < length {
      if source[index] == UInt8(ascii: "&") { return false }
      target[index] = source[index]
      index += 1
    }
    count += length
    return true
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Keeps only the bytes from an offset on, and moves them to the front.
  mutating func keep(from offset: Int) {
    if offset > 0 && offset < count { base.update(from: base + offset, count: count - offset) }
    count = max(0, count - offset)
  }

  /// Makes room for so many more bytes.
  mutating func reserve(_ length: Int) {
    guard count + length > capacity else { return }
    while capacity < count + length { capacity *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
