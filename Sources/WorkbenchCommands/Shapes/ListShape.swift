import WorkbenchActions

/// The JSON of a list of what there is.
struct ListShape: Encodable {
  struct Item: Encodable { let id, name, summary, source, status: String }

  let items: [Item]

  init(_ listed: [ListedItem]) {
    items = listed.map {
      Item(id: $0.id, name: $0.name, summary: $0.summary, source: $0.source, status: $0.status)
    }
  }
}
