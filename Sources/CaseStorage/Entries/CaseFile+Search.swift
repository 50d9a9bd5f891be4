import GRDB

extension CaseFile {
  /// The ids of the entries that count in which all of some words stand.
  ///
  /// Words are found in any form, between double quotes as they stand, and with `*` at their end as
  /// beginnings; upper and lower case and accents do not matter. Facts, comments and fields of the
  /// agency's own are searched.
  ///
  /// - Parameter words: What to look for; nothing is found where it holds no word.
  /// - Throws: ``CaseFileFailure`` when the case cannot be read.
  public func search(_ words: String) throws -> Set<String> {
    guard let query = SearchWords.query(words) else { return [] }
    return try read { database in
      try Set(
        String.fetchAll(
          database,
          sql: """
            SELECT entry.id FROM entry_words JOIN entry ON entry.number = entry_words.rowid
            WHERE entry_words MATCH ? AND entry.file IN current_file
            """, arguments: [query]))
    }
  }
}
