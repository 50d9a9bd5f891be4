import ArgumentParser
import WorkbenchActions

/// What every list of what there is has in common.
struct ListOptions: ParsableArguments {
  @Flag(help: "Give the result as JSON.") var json = false

  /// Shows a list, one item a paragraph, or as JSON.
  func show(_ items: [ListedItem]) throws {
    if json {
      try Console.show(json: ListShape(items))
      return
    }
    try Console.show(
      items.map { item in
        var lines = ["\(item.id): \(item.name)"]
        if !item.summary.isEmpty { lines.append("  \(item.summary)") }
        if !item.source.isEmpty { lines.append("  Source: \(item.source)") }
        if !item.status.isEmpty { lines.append("  \(item.status)") }
        return lines.joined(separator: "\n")
      }.joined(separator: "\n"))
  }
}
