import CaseModel
import CaseStorage
import ChronologyImport

/// Lists the mapping profiles: those that come with the program, and those that a case keeps.
public struct ListProfiles {
  private let casePath: String?

  /// Says whose profiles are listed.
  ///
  /// - Parameter casePath: The case file; nil to list only those that come with the program.
  public init(casePath: String? = nil) { self.casePath = casePath }

  /// Lists the profiles, the case's own first.
  ///
  /// - Throws: A failure when the case cannot be opened or a profile cannot be read.
  public func run(in workspace: Workspace) throws -> [ListedItem] {
    let shelf = try shelf(in: workspace)
    return shelf.kept.map {
      Self.item($0, "Confirmed for agency \($0.agency); kept in this case.")
    } + shelf.bundled.map { Self.item($0, "Comes with the program.") }
  }

  /// One profile as the text of a profile file, to be looked at, edited and given back.
  ///
  /// - Parameter id: The profile's id.
  /// - Throws: A failure when there is no such profile.
  public func content(of id: String, in workspace: Workspace) throws -> String {
    String(decoding: try shelf(in: workspace).profile(named: id).written(), as: UTF8.self)
  }

  private func shelf(in workspace: Workspace) throws -> ProfileShelf {
    let kept = try casePath.map { path in
      try OpenCase.reading(path) { try $0.record().profiles }
    }
    return try ProfileShelf(kept ?? [], in: workspace)
  }

  private static func item(_ profile: MappingProfile, _ status: String) -> ListedItem {
    let kind = profile.xml == nil ? "Reads tables." : "Reads XML."
    let summary = profile.summary
    return ListedItem(
      id: profile.id, name: profile.name,
      summary: summary, source: profile.source,
      status: "\(kind) \(status)")
  }
}
