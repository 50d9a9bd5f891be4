/// Why a value is absent, in plain words (HL7 v3 vocabulary NullFlavor; FHIR data-absent-reason).
enum NullFlavours {
  private static let words = [
    "NI": "no information", "INV": "not valid", "DER": "to be derived", "OTH": "another value",
    "NINF": "no lower end", "PINF": "no upper end", "UNC": "not coded", "MSK": "withheld",
    "NA": "not applicable", "UNK": "not known", "ASKU": "asked but not known",
    "NAV": "not available at the time", "NASK": "not asked", "QS": "enough", "TRC": "a trace",
    "NP": "not present", "unknown": "not known", "asked-unknown": "asked but not known",
    "temp-unknown": "not known yet", "not-asked": "not asked",
    "asked-declined": "asked and not answered", "masked": "withheld",
    "not-applicable": "not applicable", "unsupported": "not supported by the system",
    "as-text": "given as text", "error": "lost through an error", "not-performed": "not done",
    "not-permitted": "not permitted",
  ]

  /// A flavour in plain words with its code, such as `not known (UNK)`.
  static func words(for code: String) -> String {
    words[code].map { "\($0) (\(code))" } ?? code
  }

  /// Whether a code is one of a vocabulary of flavours, and not something else put in its place.
  static func isKnown(_ code: String) -> Bool { words[code] != nil }
}
