import Diagnostics
import FuzzyDates
import XML

/// A date as a clinical record gives it: the value, or a code that says why there is none.
struct ClinicalDate {
  /// The date; undated where there is no value, with the reason as its words.
  var date: FuzzyDate
  /// What should be known about its reading.
  var problem: FuzzyDateProblem?
  /// Whether the record says itself that the date is not known.
  var isDeclaredUnknown = false
  /// Whether a computer's placeholder stands where the date belongs.
  var isTemplate = false

  /// Reads a date of HL7 v3, whose length is its precision.
  ///
  /// - Parameter value: The value, such as `201003241015`.
  init(hl7 value: String) {
    self.init(FuzzyDateReader.hl7(value), value)
  }

  /// Reads a date of FHIR.
  ///
  /// - Parameter value: The value, such as `2010-03-24T10:15:00Z`.
  init(fhir value: String) {
    self.init(FuzzyDateReader.dateTime(value), value)
  }

  private init(_ reading: FuzzyDateReading, _ value: String) {
    date = reading.date
    problem = reading.problem
    isTemplate = value.contains("{{")
  }

  /// A date that the record says not to know.
  ///
  /// - Parameter flavour: The code of the reason.
  init(unknown flavour: String) {
    date = .undated(NullFlavours.words(for: flavour))
    isDeclaredUnknown = true
  }

  /// A date about which nothing is said.
  init() { date = .undated() }

  /// Whether anything was said.
  var hasWords: Bool { !date.originalText.isEmpty }

  /// Whether another date lies within this one, so that this one adds nothing to it.
  func says(nothingBeyond other: FuzzyDate) -> Bool {
    guard let first = date.earliest, let last = date.latest, let otherFirst = other.earliest,
      let otherLast = other.latest
    else { return false }
    return first <= otherFirst && otherLast <= last
  }

  /// The date for a line of text: the shortest exact form, else the words as they came.
  var words: String {
    date.isUndated ? date.originalText : date.edtf.split(separator: "T").joined(separator: " ")
  }
}

extension ClinicalDate {
  /// Takes a point in time of HL7 v3 from an element; nil where it holds none.
  ///
  /// - Parameter element: An element of the type TS.
  static func point(_ element: inout XMLElement) -> ClinicalDate? {
    if let value = element.takeAttribute("value")?.trimmed, !value.isEmpty {
      return ClinicalDate(hl7: value)
    }
    guard let flavour = element.takeAttribute("nullFlavor")?.trimmed, !flavour.isEmpty else {
      return nil
    }
    // Some systems write the time itself into the place of the reason.
    return NullFlavours.isKnown(flavour)
      ? ClinicalDate(unknown: flavour) : ClinicalDate(hl7: flavour)
  }

  /// Takes a point in time or an interval of HL7 v3 from an element.
  ///
  /// - Parameter element: An element of the type TS, IVL_TS or the like.
  static func interval(_ element: inout XMLElement) -> ClinicalInterval {
    var start = point(&element)
    for name in ["low", "center"] where start == nil {
      start = element.useFirst(name) { point(&$0) } ?? nil
    }
    let end = element.useFirst("high") { point(&$0) } ?? nil
    return ClinicalInterval(start: start, end: end)
  }
}

/// When something began and when it ended, as far as a record says.
struct ClinicalInterval {
  var start: ClinicalDate?
  var end: ClinicalDate?
}
