/// Texts in the order in which they came, each once.
struct UniqueWords {
  private(set) var list: [String] = []
  private var seen: Set<String> = []

  /// Adds a text, unless it is empty or there already.
  mutating func add(_ words: String) {
    if !words.isEmpty, seen.insert(words).inserted { list.append(words) }
  }

  /// Adds several.
  mutating func add(_ texts: some Sequence<String>) {
    for words in texts { add(words) }
  }
}
