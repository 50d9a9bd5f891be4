import CaseModel
import Diagnostics
import Tables
import XML

/// The profile by which a file of an XML vocabulary is read.
struct XMLProfileChoice {
  let profile: MappingProfile
  let mapping: XMLMapping
  let origin: UsedMapping.Origin

  /// Chooses a profile: the one that the person gives, else the first that fits the file's beginning.
  init?(_ head: FileHead, _ options: ChronologyImportOptions) {
    guard let root = head.rootName else { return nil }
    func fits(_ mapping: XMLMapping) -> Bool {
      Self.one(of: mapping.root, is: root)
        && Self.one(of: mapping.namespace, is: head.rootNamespace)
        && Self.holds(mapping.requires, head)
    }
    if let given = options.profile {
      guard let mapping = given.xml, Self.one(of: mapping.root, is: root) else { return nil }
      self.init(profile: given, mapping: mapping, origin: .given)
      return
    }
    for profile in options.profiles {
      if let mapping = profile.xml, fits(mapping) {
        self.init(
          profile: profile, mapping: mapping,
          origin: profile.agency.isEmpty ? .known : .remembered)
        return
      }
    }
    return nil
  }

  private init(profile: MappingProfile, mapping: XMLMapping, origin: UsedMapping.Origin) {
    self.profile = profile
    self.mapping = mapping
    self.origin = origin
  }

  /// The name nearest to that of a file's first element among those that can be read.
  static func nearestRoot(to root: String, _ options: ChronologyImportOptions) -> String? {
    let profiles = options.profiles + (options.profile.map { [$0] } ?? [])
    return NearestName.of(
      root,
      among: [StandardXML.rootName]
        + profiles.flatMap { $0.xml?.root.split(separator: "|").map(String.init) ?? [] })
  }

  /// Whether a name is one of those between upright strokes.
  private static func one(of names: String, is name: String) -> Bool {
    names.split(separator: "|", omittingEmptySubsequences: false).contains { $0 == name }
  }

  /// Whether the beginning of a file holds what it must.
  private static func holds(_ conditions: [FileCondition], _ head: FileHead) -> Bool {
    guard !conditions.isEmpty else { return true }
    var names = ElementNames()
    let wanted = conditions.map { ElementPath($0.path[...], &names) }
    var isMet = conditions.map { _ in false }
    var open: [Int32] = []
    var xml = XMLReader(.bytes(head.bytes), fileName: "")
    // A beginning ends in the middle of something: what came before counts.
    while let event = try? xml.next() {
      switch event.kind {
      case .start:
        open.append(names.number(event.name, in: xml))
        for (number, path) in wanted.enumerated() where conditions[number].equals.isEmpty {
          if path.attribute == nil && path.matches(open) { isMet[number] = true }
        }
      case .text:
        let text = xml.string(event).trimmed
        for (number, path) in wanted.enumerated() where path.matches(open) {
          if conditions[number].equals.contains(text) { isMet[number] = true }
        }
      case .end: open.removeLast()
      case .attribute: continue
      }
      if !isMet.contains(false) { return true }
    }
    return !isMet.contains(false)
  }
}
