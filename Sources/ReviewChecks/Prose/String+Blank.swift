extension StringProtocol {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Sequence where Element: StringProtocol {
  /// Whether no paragraph holds anything.
  var isBlank: Bool { allSatisfy(\.isBlank) }
}
