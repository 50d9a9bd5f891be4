import CaseModel
import FuzzyDates
import WorkbenchActions

/// The JSON of the returns; keys may be added, none removed.
struct ReturnsShape: Encodable {
  struct Item: Encodable {
    let agency, name, state: String
    @Nullable var asked: String?
    @Nullable var due: String?
    let chased: [String]
    @Nullable var received: String?
    let files: Int
    let note: String
  }

  let returns: [Item]

  init(_ items: [ListReturns.Item]) {
    returns = items.map { item in
      Item(
        agency: item.record.agency, name: item.name, state: item.state.rawValue,
        asked: item.record.asked?.description, due: item.record.due?.description,
        chased: item.record.chased.map(\.description),
        received: item.record.received?.description, files: item.files, note: item.record.note)
    }
  }
}
