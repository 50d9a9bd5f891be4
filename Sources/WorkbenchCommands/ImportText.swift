import WorkbenchActions

/// What an import did, in the words of a reviewer.
enum ImportText {
  static func words(of file: ImportedFile) -> String {
    switch file.status {
    case .unreadable:
      return "\(file.file): not imported; the case is as it was."
    case .unchanged:
      return "\(file.file): unchanged; the case holds this very file already."
    case .imported, .preview:
      break
    }
    let verb = file.status == .preview ? "would be imported" : "imported"
    guard file.kind == .chronology else {
      let holds = file.holds.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      return "\(file.file): review document \(verb)\(holds.isEmpty ? "" : ": \(holds)")."
    }
    var words =
      "\(file.file): \(verb) for \(file.agency) (version \(file.version)), "
      + "\(file.rows) rows, \(file.entries) entries, \(file.refused) refused"
    if file.changed + file.removed > 0 || (file.added > 0 && file.unchanged > 0) {
      words +=
        "; against the earlier version \(file.added) added, \(file.changed) changed, "
        + "\(file.removed) no longer there, \(file.unchanged) the same"
    }
    let unmapped = file.unmapped.reduce(0) { $0 + $1.count }
    if unmapped > 0 {
      words +=
        unmapped == 1
        ? "; 1 field kept as it came" : "; \(unmapped) fields kept as they came"
    }
    return words + "."
  }
}
