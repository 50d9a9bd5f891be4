import CaseModel
import ChronologyImport
import Diagnostics
import TestSupport

/// A chronology of one agency around some rows.
func chronology(_ rows: String, root: String = "agency='HV'") -> [UInt8] {
  Array("<chronology xmlns='urn:throughline:chronology:1' \(root)>\(rows)</chronology>".utf8)
}

/// What is said of a file that does not say which agency it is from, with the program's profiles.
let ofHealthVisiting: ChronologyImportOptions = {
  var options = ChronologyImportOptions(agency: "HV")
  let folder = Checkout.file("templates/profiles")
  options.profiles = (try? MappingProfiles.load(folder: folder)) ?? []
  return options
}()

/// Reads bytes that must be readable.
func readChronology(
  _ bytes: [UInt8], options: ChronologyImportOptions = ChronologyImportOptions()
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  try ChronologyImport.read(bytes, fileName: "hv.xml", options: options)
}

/// Reads bytes in pieces of one size.
func readChronology(
  _ bytes: [UInt8], pieces: Int, options: ChronologyImportOptions = ChronologyImportOptions()
) throws -> (entries: [ChronologyEntry], reading: ChronologyReading) {
  var rest = bytes[...]
  var entries: [ChronologyEntry] = []
  let reading = try ChronologyImport.read(
    fileName: "hv.xml", options: options,
    next: {
      defer { rest = rest.dropFirst(pieces) }
      return rest.isEmpty ? nil : Array(rest.prefix(pieces))
    }, take: { entries.append($0) })
  return (entries, reading)
}

/// The diagnostic of the failure that bytes are refused with; nil when they are read.
func refusal(
  of bytes: [UInt8], options: ChronologyImportOptions = ChronologyImportOptions()
) -> Diagnostic? {
  do {
    _ = try readChronology(bytes, options: options)
    return nil
  } catch let failure as any DiagnosedFailure {
    return failure.diagnostic
  } catch {
    return Diagnostic(id: "not diagnosed", severity: .error, message: "\(error)")
  }
}
