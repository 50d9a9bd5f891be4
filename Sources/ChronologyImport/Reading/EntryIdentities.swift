import CaseModel
import Digests
import FuzzyDates

/// Gives the entries of one file their ordinals and ids.
///
/// An id is the first half of a SHA-256 digest of agency, reference (else content) and ordinal, so that
/// the same files give the same ids in any order of import (design 6). Where an agency sends several
/// files side by side, their series is part of the digest, so that no two of them share an id. 128 bits cannot be made to
/// agree by an agency that chooses its references on purpose.
struct EntryIdentities {
  private let series: String
  private var uses = UseCounter()
  private var buffer: [UInt8] = []

  /// Begins the counting.
  ///
  /// - Parameter series: What tells the file apart from others of its agency; empty for nothing.
  init(series: String) { self.series = series }

  mutating func identify(_ entry: inout ChronologyEntry) {
    buffer.removeAll(keepingCapacity: true)
    add(entry.agency)
    if !series.isEmpty {
      buffer.append(UInt8(ascii: "s"))
      add(series)
    }
    if entry.reference.isEmpty {
      buffer.append(UInt8(ascii: "c"))
      addContent(of: entry)
    } else {
      buffer.append(UInt8(ascii: "r"))
      add(entry.reference)
    }
    var digest = HalfDigest(of: buffer)
    entry.ordinal = uses.count(digest)
    if entry.ordinal > 1 {
      buffer.removeAll(keepingCapacity: true)
      add(digest.hex)
      add(String(entry.ordinal))
      digest = HalfDigest(of: buffer)
    }
    entry.id = digest.hex
  }

  /// Adds a text with its length before it, so that no two lists of texts give the same bytes.
  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let count = UInt32(truncatingIfNeeded: bytes.count)
      buffer.append(UInt8(truncatingIfNeeded: count))
      buffer.append(UInt8(truncatingIfNeeded: count >> 8))
      buffer.append(UInt8(truncatingIfNeeded: count >> 16))
      buffer.append(UInt8(truncatingIfNeeded: count >> 24))
      buffer.append(contentsOf: bytes)
    }
  }

  private mutating func addContent(of entry: ChronologyEntry) {
    add(entry.kind.rawValue)
    for date in [entry.when, entry.end, entry.recorded, entry.received] {
      add(date?.originalText ?? "")
    }
    let texts = [
      entry.source.label, entry.source.kind, entry.contactKind?.rawValue ?? "",
      entry.childSeen?.rawValue ?? "", entry.childSeenAlone?.rawValue ?? "", entry.childVoice,
      entry.whatHappened, entry.response, entry.outcome, entry.decision, entry.decisionBy,
      entry.rationale, entry.impactKind?.rawValue ?? "", entry.impact, entry.expectedPractice,
      entry.agencyComment,
    ]
    for text in texts { add(text) }
    for list in [entry.subjects, entry.actors] {
      add(String(list.count))
      for text in list { add(text) }
    }
    for link in entry.links { add("\(link.to.description) \(link.relation.rawValue)") }
    for field in entry.raw {
      add(field.name)
      add(field.value)
    }
  }
}
