/// The names met in one file, each with a number, found again by the parser's own pointers.
///
/// The parser keeps one copy of each name for the life of a file, so that two addresses say which
/// name it is; strings are made once per name.
struct NameTable: ~Copyable {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var number: Int32
  }

  private struct Key: Hashable {
    var local: String
    var namespace: String
  }

  private var slots: UnsafeMutableBufferPointer<Slot>
  private var used = 0
  private var numbers: [Key: Int32] = [:]
  private(set) var locals: [String] = []
  private(set) var namespaces: [String] = []

  init() {
    slots = .allocate(capacity: 512)
    slots.initialize(repeating: Slot(local: nil, namespace: nil, number: 0))
  }

  deinit { slots.deallocate() }

  /// The number of different names.
  var count: Int { locals.count }

  /// The number of a name that a caller will look for.
  mutating func number(local: String, namespace: String) -> Int32 {
    let key = Key(local: local, namespace: namespace)
    if let number = numbers[key] { return number }
    let number = Int32(locals.count)
    numbers[key] = number
    locals.append(local)
    namespaces.append(namespace)
    return number
  }

  /// The number of a name that the parser met.
  mutating func number(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?
  ) -> Int32 {
    let mask = slots.count - 1
    var index = Self.hash(local, namespace) & mask
    while let known = slots[index].local {
      if known == local && slots[index].namespace == namespace { return slots[index].number }
      index = (index + 1) & mask
    }
    let number = number(
      local: String(cString: local), namespace: namespace.map { String(cString: $0) } ?? "")
    slots[index] = Slot(local: local, namespace: namespace, number: number)
    used += 1
    if used * 2 > slots.count { grow() }
    return number
  }

  private static func hash(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Int
  {
    let mixed =
      UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15
      ^ UInt(bitPattern: namespace) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  private mutating func grow() {
    let old = slots
    slots = .allocate(capacity: old.count * 2)
    slots.initialize(repeating: Slot(local: nil, namespace: nil, number: 0))
    let mask = slots.count - 1
    for slot in old {
      guard let local = slot.local else { continue }
      var index = Self.hash(local, slot.namespace) & mask
      while slots[index].local != nil { index = (index + 1) & mask }
      slots[index] = slot
    }
    old.deallocate()
  }
}
