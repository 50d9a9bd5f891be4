import ChronologyImport
import Documents

/// Lists the formats that can be read and written.
public struct ListFormats {
  /// Creates the action.
  public init() {}

  /// The ids of the formats that reports can be written in.
  public static var documentIDs: [String] { DocumentFormats.all.map(\.id) }

  /// Lists what chronologies are read from, then what reports and timelines are written in.
  public func run() -> [ListedItem] {
    ChronologyFormats.all.map { item($0.id, $0.summary, "Reads agencies' chronologies.") }
      + DocumentFormats.all.map { item($0.id, $0.summary, "Writes reports.") }
      + ListTimelineFormats().run()
  }

  private func item(_ id: String, _ summary: String, _ status: String) -> ListedItem {
    ListedItem(id: id, name: id, summary: summary, source: "", status: status)
  }
}
