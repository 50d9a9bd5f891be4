import ChronologyViews

/// Lists the formats that the integrated chronology can be shown in.
public struct ListTimelineFormats {
  /// Creates the action.
  public init() {}

  /// The ids of the formats.
  public static var ids: [String] { TimelineFormats.all.map(\.id) }

  /// Lists the formats.
  public func run() -> [ListedItem] {
    TimelineFormats.all.map {
      ListedItem(
        id: $0.id, name: $0.id, summary: $0.summary, source: "", status: "Shows the timeline.")
    }
  }
}
