import XML

/// Whom a statement of a clinical document is about, where that is not the patient.
///
/// A father's illness that reads as the patient's own is the worst that a reader can do to a record, so
/// that a subject is always said, even where the document does not say who it is.
enum SubjectWords {
  /// Relations that documents give by code alone (HL7 v3, vocabulary PersonalRelationshipRoleType).
  private static let relations = [
    "MTH": "Mother", "NMTH": "Natural mother", "STPMTH": "Stepmother", "MTHFOST": "Foster mother",
    "FTH": "Father", "NFTH": "Natural father", "STPFTH": "Stepfather", "FTHFOST": "Foster father",
    "PRN": "Parent", "NPRN": "Natural parent", "PRNFOST": "Foster parent", "STPPRN": "Step-parent",
    "SIB": "Sibling", "NSIB": "Natural sibling", "HSIB": "Half-sibling", "STPSIB": "Step-sibling",
    "BRO": "Brother", "NBRO": "Natural brother", "HBRO": "Half-brother",
    "SIS": "Sister", "NSIS": "Natural sister", "HSIS": "Half-sister",
    "TWIN": "Twin", "TWINBRO": "Twin brother", "TWINSIS": "Twin sister",
    "GRPRN": "Grandparent", "GRMTH": "Grandmother", "GRFTH": "Grandfather",
    "MGRMTH": "Maternal grandmother", "MGRFTH": "Maternal grandfather",
    "PGRMTH": "Paternal grandmother", "PGRFTH": "Paternal grandfather",
    "CHILD": "Child", "NCHILD": "Natural child", "SON": "Son", "DAU": "Daughter",
    "AUNT": "Aunt", "UNCLE": "Uncle", "COUSN": "Cousin", "SPS": "Spouse", "HUSB": "Husband",
    "WIFE": "Wife", "DOMPART": "Domestic partner", "FAMMEMB": "Family member", "FRND": "Friend",
    "NBOR": "Neighbour", "ONESELF": "Self",
  ]

  /// Takes from a statement whom it is about, such as `Father`; empty for the patient.
  ///
  /// - Parameters:
  ///   - statement: The statement, organizer or section; names and codes are left in it.
  ///   - around: Whom the statement around it is about, which holds where it says nothing of its own.
  ///   - named: The words of the narrative by identifier.
  static func take(
    _ statement: inout XMLElement, around: String, named: [String: String]
  ) -> String {
    var found = UniqueWords()
    var vague = ""
    statement.use("subject") { subject in
      if vague.isEmpty { vague = "Subject not said" }
      subject.use("relatedSubject") { person in
        vague =
          person.attribute("classCode") == "PAT"
          ? "A patient, relation not given" : "Another person, relation not given"
        found.add(person.use("code") { relation(&$0, named) })
      }
    }
    if !found.list.isEmpty { return PersonName.short(found.list.joined(separator: " and ")) }
    return around.isEmpty ? vague : around
  }

  /// The names of those that a statement is about, which are left in it.
  static func names(in statement: XMLElement) -> String {
    let names = statement.elements("subject").flatMap { $0.elements("relatedSubject") }
      .flatMap { $0.elements("subject") }.map { person in
        var person = person
        return PersonName.words(&person)
      }
    return PersonName.short(names.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// A statement's words with whom they are about before them.
  static func joined(_ subject: String, _ words: String) -> String {
    subject.isEmpty || words.isEmpty ? words : "\(subject): \(words)"
  }

  private static func relation(_ code: inout XMLElement, _ named: [String: String]) -> String {
    var rest = code
    let value = code.attribute("code")?.trimmed ?? ""
    let flavour = code.attribute("nullFlavor")?.trimmed ?? ""
    let words = CodedWords.take(&rest, named: named)
    let isCode = words == value || words == NullFlavours.words(for: flavour)
    if words.isEmpty || isCode {
      let translated = code.elements("translation").compactMap {
        $0.attribute("displayName")?.trimmed
      }.first { !$0.isEmpty }
      if let known = relations[value] ?? translated { return line(known) }
      return value.isEmpty ? "" : line("Relative (\(value))")
    }
    let said = line(words)
    // What was cut or written differently is kept as it came.
    if said == words { code = rest }
    return said
  }

  /// A text in one line no longer than a name, with a capital at its beginning.
  private static func line(_ words: String) -> String {
    let line = PersonName.short(
      words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}
