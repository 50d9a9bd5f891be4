/// The rule for names of parts: plain paths below the package, as the Open Packaging Conventions have
/// them (ISO/IEC 29500-2, 6.2).
enum PartName {
  /// Tells whether a name stays inside the package.
  ///
  /// Refused are names that are empty, absolute, not UTF-8, longer than 1,000 bytes, or that hold a
  /// backslash, a colon, a control character, or a step such as `.` or `..` or nothing at all.
  ///
  /// - Parameter name: The name as the package gives it.
  static func isSafe(_ name: some Collection<UInt8>) -> Bool {
    guard !name.isEmpty, name.count <= 1_000, String(validating: name, as: UTF8.self) != nil else {
      return false
    }
    guard !name.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C || $0 == 0x3A }) else {
      return false
    }
    var steps = name.split(separator: 0x2F, omittingEmptySubsequences: false)
    // A folder's entry ends with a stroke, so its last step is empty.
    if steps.count > 1, let last = steps.last, last.isEmpty { steps.removeLast() }
    return steps.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual([0x2E]) && !$0.elementsEqual([0x2E, 0x2E])
    }
  }
}
