import CaseModel
import ChronologyImport

extension ImportedFile {
  /// Tells what a reader made of the file.
  mutating func describe(_ reading: ChronologyReading) {
    format = reading.file.format
    profile = reading.file.profile
    mapping = reading.mapping.map { ImportedMapping($0, profile: reading.file.profile) }
    agency = reading.file.agency
    series = reading.file.series
    version = reading.file.version
    rows = reading.rows
    entries = reading.entries
    refused = reading.refused
    skipped = reading.skipped.map { Count(name: $0.what, count: $0.count) }
    unmapped = reading.unmapped.map { Count(name: $0.column, count: $0.count) }
    diagnostics = reading.diagnostics
  }
}
