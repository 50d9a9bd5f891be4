import Tables

/// The formats that an agency's chronology can come in.
public enum ChronologyFormats {
  /// All formats, in the order in which they are tried on a file.
  public static let all: [any ChronologyFormat] =
    [
      StandardXML(),
      GP2GP(),
      FHIR(),
      CDA(),
      ProfiledXML(),
    ] + TableFormats.all.map { TableChronology(format: $0) }
}
