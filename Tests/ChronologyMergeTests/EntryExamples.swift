import CaseModel
import FuzzyDates

/// Makes entries for tests from the few fields that merging looks at.
func entry(
  _ agency: String, _ reference: String, _ when: String, ordinal: Int = 1,
  actors: [String] = [], subjects: [String] = [], text: String = "",
  links: [DeclaredLink] = []
) -> ChronologyEntry {
  var entry = ChronologyEntry(
    id: "\(agency)-\(reference)-\(ordinal)", agency: agency,
    when: FuzzyDateReader().read(when).date)
  entry.reference = reference
  entry.ordinal = ordinal
  entry.actors = actors
  entry.subjects = subjects
  entry.whatHappened = text
  entry.links = links
  return entry
}

func sameOccurrence(_ agency: String, _ reference: String) -> DeclaredLink {
  DeclaredLink(
    to: EntryReference(agency: agency, reference: reference), relation: .sameOccurrence)
}
