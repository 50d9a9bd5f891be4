/// The formats that a timeline can be written in.
public enum TimelineFormats {
  /// All formats, in the order in which they are listed to a reviewer.
  public static let all: [any TimelineFormat] = [
    TextTimeline(),
    JSONTimeline(),
  ]
}
