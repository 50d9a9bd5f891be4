import CaseModel
import CaseStorage
import Testing

@Suite("What people decide")
struct DecisionTests {
  private func decision(_ entries: [String], _ relation: LinkRelation = .related)
    -> OccurrenceDecision
  {
    OccurrenceDecision(entries: entries, relation: relation, by: "A", note: "Why.")
  }

  @Test(
    "A later decision on the same entries replaces the earlier one, in any order of the entries")
  func replaced() throws {
    let example = try ExampleCase.full()
    try example.writing { file throws in
      let count = try file.decisions().count
      try file.decide(decision(["GP-1", "HV-3", "GP-1"]), by: ExampleCase.actor)
      try file.decide(decision(["HV-3", "GP-1"], .contradicts), by: ExampleCase.actor)
      #expect(try file.decisions().count == count + 1)
      #expect(try file.decisions().contains(decision(["GP-1", "HV-3"], .contradicts)))
      #expect(try file.withdraw(entries: ["HV-3", "GP-1"], by: ExampleCase.actor, note: "No."))
      #expect(try !file.withdraw(entries: ["HV-3", "GP-1"], by: ExampleCase.actor, note: "No."))
      #expect(try file.decisions().count == count)
      #expect(
        try file.journal().suffix(3).map(\.action) == [.added, .changed, .removed])
    }
  }

  @Test("A decision needs two entries that exist")
  func refused() throws {
    let example = try ExampleCase.full()
    try example.writing { file throws in
      let head = try file.journalHead()
      #expect(
        problem { try file.decide(decision(["GP-1", "GP-1"]), by: ExampleCase.actor) }
          == .tooFewEntries)
      #expect(
        problem { try file.decide(decision(["GP-1", "GP-99"]), by: ExampleCase.actor) }
          == .unknownEntry(id: "GP-99"))
      #expect(
        problem { try file.hide(entry: "GP-99", reason: "Why.", by: ExampleCase.actor) }
          == .unknownEntry(id: "GP-99"))
      #expect(try file.journalHead() == head)
    }
  }

  @Test("Invariant 1: an entry is hidden only with a reason, and stays in the case")
  func hiding() throws {
    let example = try ExampleCase.full()
    try example.writing { file throws in
      #expect(
        problem { try file.hide(entry: "GP-1", reason: " \n", by: ExampleCase.actor) } == .noReason)
      let count = try file.entries().count
      try file.hide(entry: "GP-1", reason: "Another child.", by: ExampleCase.actor)
      #expect(try file.entries().count == count)
      #expect(
        try file.hiddenEntries().contains(
          HiddenEntry(entry: "GP-1", reason: "Another child.", by: ExampleCase.actor.name)))
      #expect(try file.unhide(entry: "GP-1", by: ExampleCase.actor))
      #expect(try !file.unhide(entry: "GP-1", by: ExampleCase.actor))
    }
  }

  @Test("Invariant 10: a dismissed result keeps its reason, and needs one")
  func dismissing() throws {
    let example = try ExampleCase.full()
    let dismissal = Dismissal(result: "L-M2 F1", reason: "Agreed with the chair.", by: "A")
    try example.writing { file throws in
      try file.dismiss(dismissal, by: ExampleCase.actor)
      #expect(
        problem {
          try file.dismiss(Dismissal(result: "L-M4", reason: "", by: "A"), by: ExampleCase.actor)
        } == .noReason)
      #expect(
        problem { try file.noteExport(withRegister: " ", by: ExampleCase.actor) } == .noReason)
    }
    #expect(try example.reading { try $0.dismissals() }.contains(dismissal))
  }

  @Test("Several changes commit as one, imports too, and can be seen inside")
  func transaction() throws {
    struct Stopped: Error {}
    let example = try ExampleCase.full()
    try example.writing { file throws in
      let before = (try file.journalHead(), try file.entries().count)
      #expect(throws: Stopped.self) {
        try file.transaction {
          try file.importExample(.file("POL", entries: 2))
          try file.hide(entry: "POL-1", reason: "Why.", by: ExampleCase.actor)
          #expect(try file.entries().count == before.1 + 2)
          #expect(problem { try file.importExample(.file("POL", entries: 3)) } != nil)
          throw Stopped()
        }
      }
      #expect(try file.journalHead() == before.0)
      #expect(try file.entries().count == before.1)
      let count = try file.transaction {
        try file.importExample(.file("POL", entries: 2))
        try file.hide(entry: "POL-1", reason: "Why.", by: ExampleCase.actor)
        return try file.entries().count
      }
      #expect(count == before.1 + 2)
      #expect(try file.verify(head: before.0.words).isSound)
    }
  }
}
