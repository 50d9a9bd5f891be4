public import CaseModel

extension Audience {
  /// The gate that reports for the audience go through.
  public var gate: CheckGate {
    switch self {
    case .internal: .working
    case .board: .board
    case .publication: .publication
    }
  }
}
