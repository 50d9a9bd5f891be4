import XML

/// What the resources that have been read are called, by every reference that can lead to them.
final class KnownResources {
  private var names: [String: String] = [:]

  /// Names are followed through other names at most so far: a role leads to a person and an organisation.
  private static let deepest = 4

  /// More resources than a record of a lifetime has.
  private static let limit = 2_000_000

  /// Takes in a resource.
  ///
  /// - Parameters:
  ///   - resource: The resource.
  ///   - url: Its `fullUrl` in the bundle; empty for none.
  func add(_ resource: XMLElement, url: String) {
    let id = resource.first("id")?.attribute("value") ?? ""
    let name = ResourceName.words(of: resource)
    guard !name.isEmpty, names.count < Self.limit else { return }
    for key in [url, id.isEmpty ? "" : "\(resource.name)/\(id)"] where !key.isEmpty {
      names[key] = name
    }
  }

  /// What a reference leads to; nil where that has not been read.
  ///
  /// - Parameter reference: A URL, a URN, or the kind and the id with a stroke between them.
  func name(of reference: String) -> String? { name(of: reference, depth: 0) }

  private func name(of reference: String, depth: Int) -> String? {
    guard depth < Self.deepest, let name = names[reference] ?? names[Self.short(reference)] else {
      return nil
    }
    guard name.utf8.contains(0) else { return name }
    let parts = name.split(separator: "\u{0}", omittingEmptySubsequences: false)
    var words = ""
    for (index, part) in parts.enumerated() {
      if index % 2 == 0 {
        words += part
      } else if let inner = self.name(of: String(part), depth: depth + 1) {
        words += inner
      } else {
        return nil
      }
    }
    return words
  }

  /// The last two parts of a URL, without the version that may stand behind them.
  static func short(_ reference: String) -> String {
    var parts = reference.split(separator: "/")
    if parts.count > 3, parts[parts.count - 2] == "_history" { parts.removeLast(2) }
    return parts.suffix(2).joined(separator: "/")
  }
}
