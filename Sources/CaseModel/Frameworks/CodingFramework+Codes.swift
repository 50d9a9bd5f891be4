extension CodingFramework {
  /// The framework and version, as an applied factor or a category names it.
  public var reference: FrameworkReference { FrameworkReference(id: id, version: version) }

  /// Finds a code anywhere in the tree.
  ///
  /// - Parameter code: The id of the code, such as `conditions-of-work.workload`.
  /// - Returns: The code; nil when this framework has none of that id.
  public func code(_ code: String) -> FrameworkCode? { path(to: code).last }

  /// The codes from the top of the tree down to one code, so that its labels can be shown in order.
  ///
  /// - Parameter code: The id of the code.
  /// - Returns: The codes, that one last; empty when this framework has none of that id.
  public func path(to code: String) -> [FrameworkCode] {
    var path: [FrameworkCode] = []
    var level = codes
    while let next = level.first(where: { code == $0.id || code.hasPrefix($0.id + ".") }) {
      path.append(next)
      level = next.children
      if next.id == code { return path }
    }
    return []
  }

  /// Every code of the tree, each before the codes below it.
  public var allCodes: [FrameworkCode] { codes.flatMap(\.withChildren) }

  /// The code of the first version that stands for a code of this version (methodology 1.9).
  ///
  /// - Parameter code: The id of a code of this version.
  /// - Returns: The id in the first version: what the mapping says, or the code itself where this is
  ///   the version that the others map to; nil when there is no such code.
  public func firstVersionCode(of code: String) -> String? {
    if let mapped = mapping[code] { return mapped }
    return mapping.isEmpty && self.code(code) != nil ? code : nil
  }
}

extension FrameworkCode {
  /// The code and every code below it.
  public var withChildren: [FrameworkCode] { [self] + children.flatMap(\.withChildren) }
}

extension Sequence<CodingFramework> {
  /// Finds a framework in its exact version (invariant 8).
  ///
  /// - Parameter reference: The framework and its version.
  public subscript(_ reference: FrameworkReference) -> CodingFramework? {
    first { $0.reference == reference }
  }

  /// The labels that lead down to a code, such as `["Conditions of work/work environment", "Workload"]`.
  ///
  /// - Parameters:
  ///   - code: The id of the code.
  ///   - reference: The framework and its version.
  /// - Returns: The labels; empty when the framework or the code is unknown.
  public func labels(of code: String, in reference: FrameworkReference) -> [String] {
    self[reference]?.path(to: code).map(\.label) ?? []
  }
}
