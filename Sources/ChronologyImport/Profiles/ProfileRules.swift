import CaseModel

/// What must hold of a profile beyond its shape.
enum ProfileRules {
  static func check(_ profile: MappingProfile, fileName: String) throws(ProfileFailure) {
    guard isKebab(profile.id) else {
      throw ProfileFailure(
        "profile.id", file: fileName, path: "id",
        "The id is not made of small letters, digits and hyphens.",
        "Write it like `health-visiting`.")
    }
    guard !profile.name.allSatisfy(\.isWhitespace) else {
      throw ProfileFailure(
        "profile.missing", file: fileName, path: "name", "`name` is empty.",
        "Say in a few words whose layout it is.")
    }
    guard (profile.table == nil) != (profile.xml == nil) else {
      throw ProfileFailure(
        "profile.kind", file: fileName, "A profile describes either a table or XML.",
        "Give it `table` with columns, or `xml` with records, and not both.")
    }
    if let table = profile.table { try check(table, fileName: fileName) }
    if let xml = profile.xml { try XMLProfileRules.check(xml, fileName: fileName) }
  }

  private static func check(_ table: TableMapping, fileName: String) throws(ProfileFailure) {
    var seen: Set<HeadingKey> = []
    for (index, column) in table.columns.enumerated() {
      let path = "table.columns[\(index)].headings"
      let keys = Set(column.headings.map { HeadingKey($0) })
      guard !keys.isEmpty, !keys.contains(where: \.isEmpty) else {
        throw ProfileFailure(
          "profile.headings", file: fileName, path: path,
          "A column has no heading, or one without letters and figures.",
          "Write the heading as it stands in the file; `column 2` stands for one without a heading."
        )
      }
      guard seen.isDisjoint(with: keys) else {
        throw ProfileFailure(
          "profile.heading-twice", file: fileName, path: path,
          "One heading stands under two columns, so it is not clear where its words go.",
          "Leave it in one of the two.")
      }
      seen.formUnion(keys)
    }
    guard !table.columns.isEmpty else {
      throw ProfileFailure(
        "profile.columns", file: fileName, path: "table.columns", "The profile has no columns.",
        "Name at least the column of dates and the column of events.")
    }
  }

  private static func isKebab(_ text: String) -> Bool {
    !text.isEmpty && text.first != "-" && text.last != "-"
      && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }
}
