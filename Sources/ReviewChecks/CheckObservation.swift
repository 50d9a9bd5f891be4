/// What a check noticed at one place.
///
/// Neither the words of an entry nor a person's name may stand in it: results are shown, copied and
/// kept. Codes, references, numbers and the words of the rule itself may.
public struct CheckObservation: Hashable, Sendable {
  /// Where it is.
  public var place: ReviewPlace
  /// What tells it from other observations of the same check at the same place; empty for none.
  public var detail: String
  /// What was noticed, in one sentence.
  public var message: String
  /// What would satisfy the check.
  public var remedy: String

  /// Creates an observation.
  ///
  /// - Parameters:
  ///   - place: Where it is.
  ///   - detail: What tells it from others at the same place; letters, digits and hyphens.
  ///   - message: What was noticed.
  ///   - remedy: What would satisfy the check.
  public init(_ place: ReviewPlace, detail: String = "", message: String, remedy: String) {
    self.place = place
    self.detail = detail
    self.message = message
    self.remedy = remedy
  }

  /// The part of a result's id that the check does not give.
  var path: String { detail.isEmpty ? place.path : "\(place.path)/\(detail)" }
}
