import XML

/// What a statement takes over from the organizer around it.
struct StatementFrame {
  /// The organizer's name.
  var heading = ""
  /// The organizer's time.
  var time: XMLElement?
  /// The organizer's authors and performers, in words.
  var authors: [String] = []
  /// What is left of the organizer, for its first member.
  var rest: XMLElement?

  /// Whether one of some times has a value.
  static func isDated(_ times: [XMLElement?]) -> Bool {
    times.contains { time in
      guard var time else { return false }
      let interval = ClinicalDate.interval(&time)
      return [interval.start, interval.end].contains { $0?.isDeclaredUnknown == false }
    }
  }
}
