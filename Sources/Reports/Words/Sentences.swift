extension String {
  /// The words with a full stop, unless they end a sentence already; nothing stays nothing.
  var asSentence: String {
    guard let last else { return self }
    return ".!?…".contains(last) ? self : self + "."
  }

  /// The words without a full stop at the end, for a place that sets its own.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The words with a small first letter, unless they begin with an abbreviation.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
