import CaseModel
import ChronologyImport
import FuzzyDates

extension ReviewRecord {
  /// The record once a chronology has come in: its mapping kept, and its return received.
  ///
  /// - Parameters:
  ///   - reading: The reading.
  ///   - day: The day on which it came.
  func having(received reading: ChronologyReading, on day: CalendarDay) -> ReviewRecord {
    var record = self
    let (agency, id) = (reading.file.agency, reading.file.profile)
    if let mapping = reading.mapping, mapping.origin == .given || mapping.origin == .guessed,
      mapping.profile.id != id, !profiles.contains(where: { $0.id == id })
    {
      var profile = mapping.profile
      profile.id = id
      profile.agency = agency
      record.profiles.append(
        KeptProfile(
          id: id, agency: agency, content: String(decoding: profile.written(), as: UTF8.self)))
    }
    for index in record.returns.indices
    where record.returns[index].agency == agency && record.returns[index].received == nil {
      record.returns[index].received = day
    }
    return record
  }

  /// What the review knows of its case, by which an entry can be seen to look wrong.
  ///
  /// - Parameters:
  ///   - agency: The code of the agency whose file is read; nil where nobody said it.
  ///   - today: The day of the import.
  func facts(for agency: String?, on today: CalendarDay) -> ReviewFacts {
    var facts = ReviewFacts()
    facts.periodFrom = settings.periodFrom
    facts.periodTo = settings.periodTo
    facts.today = today
    facts.births = people.compactMap { person in
      guard let born = person.born, person.bornPrecision.isEmpty || person.bornPrecision == "day"
      else { return nil }
      return .init(code: person.code, day: born, isSubject: person.kind == .subjectChild)
    }
    facts.agencyKind = agencies.first { $0.code == agency }?.kind
    return facts
  }
}
