import CaseModel

/// Where in a review something stands.
public struct ReviewPlace: Hashable, Sendable {
  /// The place as a reader would say it, such as `Finding 3, prevalence`.
  public var words: String
  /// The place as a path of ids, such as `F3/prevalence`: it stays the same when findings are
  /// renumbered or paragraphs are added, so that a dismissal stays where it belongs.
  public var path: String

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - words: The place as a reader would say it.
  ///   - path: The place as a path of ids.
  public init(_ words: String, path: String) {
    self.words = words
    self.path = path
  }

  /// A place inside this one.
  ///
  /// - Parameters:
  ///   - words: What it is called there.
  ///   - path: Its id there.
  public func at(_ words: String, _ path: String) -> ReviewPlace {
    ReviewPlace("\(self.words), \(words)", path: "\(self.path)/\(path)")
  }
}

extension Finding {
  var place: ReviewPlace { ReviewPlace("Finding \(number)", path: id) }

  func place(of layer: FindingLayerName) -> ReviewPlace { place.at(layer.words, layer.rawValue) }
}

extension FindingLayerName {
  /// The layer as a reviewer would name it.
  var words: String {
    switch self {
    case .inThisCase: "in this case"
    case .underlying: "what makes it underlying"
    case .prevalence: "prevalence"
    case .widespread: "spread"
    case .soWhat: "why it matters"
    }
  }
}

extension KeyPracticeEpisode {
  var place: ReviewPlace { ReviewPlace("Episode \(number)", path: id) }
}

extension Recommendation {
  var place: ReviewPlace { ReviewPlace("Recommendation \(number)", path: id) }
}

extension AdditionalLearning {
  var place: ReviewPlace { ReviewPlace("Additional learning \(id)", path: id) }
}

extension ChronologyEntry {
  /// The entry by the agency's reference, else by its place.
  var place: ReviewPlace {
    if reference.isEmpty {
      let line = source.position.isEmpty ? "" : ", \(source.position)"
      return ReviewPlace("\(agency.isEmpty ? "No agency" : agency)\(line)", path: "entry/\(id)")
    }
    let row = ordinal > 1 ? " (row \(ordinal))" : ""
    let mark = ordinal > 1 ? ".\(ordinal)" : ""
    return ReviewPlace("\(agency) \(reference)\(row)", path: "\(agency)/\(reference)\(mark)")
  }
}
