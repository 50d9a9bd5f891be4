extension EDTF {
  /// What is said of the exactness of a part: nothing, `?`, `~`, or `%` for both.
  public struct Qualifier: OptionSet, Hashable, Sendable, CustomStringConvertible {
    /// The two flags as bits.
    public let rawValue: UInt8

    /// Creates a qualifier from its flags as bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Possibly so, but not definitely: `?`.
    public static let uncertain = Qualifier(rawValue: 1)
    /// About that: `~`.
    public static let approximate = Qualifier(rawValue: 2)

    /// The mark as it is written; empty for none.
    public var description: String {
      switch rawValue & 3 {
      case 1: "?"
      case 2: "~"
      case 3: "%"
      default: ""
      }
    }
  }
}
