public import CaseModel
import GRDB

extension CaseFile {
  /// Everything that the reviewers wrote: set-up, people, evidence, analysis.
  ///
  /// - Throws: ``CaseFileFailure`` when it cannot be read.
  public func record() throws -> ReviewRecord {
    try read { database in
      let store = ObjectStore(database: database)
      guard let settings = try store.content(of: RecordKinds.settings, RecordKinds.settings) else {
        throw CaseFileFailure(.damaged, file: name)
      }
      var record = ReviewRecord(settings: try ObjectJSON.value(settings))
      let orders = try store.contents(of: RecordKinds.order)
      for kind in RecordKinds.all {
        let contents = try store.contents(of: kind.name)
        let ids = orders[kind.name].flatMap(TextLists.list) ?? []
        let ordered = ids.compactMap { contents[$0] }
        guard ordered.count == contents.count else {
          throw CaseFileFailure(.damaged, file: name)
        }
        try kind.fill(&record, ordered)
      }
      return record
    }
  }

  /// Makes the reviewers' part of the case what it is to be, and journals each object that is new,
  /// different or gone.
  ///
  /// - Parameters:
  ///   - record: What it is to be.
  ///   - actor: Who changes it.
  /// - Returns: How many objects changed in each way; the order of a list counts as one.
  /// - Throws: ``CaseFileFailure``; nothing has changed then.
  @discardableResult
  public func replaceRecord(_ record: ReviewRecord, by actor: Actor) throws -> RecordChanges {
    try write { database in
      let store = ObjectStore(database: database)
      var changes = RecordChanges()
      changes.count(
        try store.put(
          RecordKinds.settings, RecordKinds.settings, ObjectJSON.text(of: record.settings),
          by: actor))
      for kind in RecordKinds.all {
        let objects = try kind.objects(record)
        let kept = Set(objects.map(\.id))
        for id in try store.contents(of: kind.name).keys.sorted() where !kept.contains(id) {
          try store.remove(kind.name, id, reason: "", by: actor)
          changes.removed += 1
        }
        for object in objects {
          changes.count(try store.put(kind.name, object.id, object.content, by: actor))
        }
        let order = TextLists.text(of: objects.map(\.id))
        if !order.isEmpty {
          changes.count(try store.put(RecordKinds.order, kind.name, order, by: actor))
        } else {
          try store.remove(RecordKinds.order, kind.name, reason: "", by: actor)
        }
      }
      return changes
    }
  }
}

/// How many objects a change to the review record added, changed and removed.
public struct RecordChanges: Hashable, Sendable {
  /// Objects that are new.
  public var added = 0
  /// Objects that are different.
  public var changed = 0
  /// Objects that are gone.
  public var removed = 0

  mutating func count(_ change: ObjectStore.Change) {
    switch change {
    case .none: break
    case .added: added += 1
    case .changed: changed += 1
    }
  }
}
