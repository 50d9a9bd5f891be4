import CaseModel
import Testing

@Suite("Looking up the codes of frameworks")
struct FrameworkCodeTests {
  private static var framework: CodingFramework {
    var framework = CodingFramework(
      id: "factors", version: "1", name: "Factors", year: 2008, source: "A guide")
    framework.codes = [
      FrameworkCode(
        id: "work", label: "Work", certainty: .read,
        children: [FrameworkCode(id: "work.tools", label: "Tools", certainty: .part)]),
      FrameworkCode(id: "workplace", label: "Workplace", certainty: .unverified),
    ]
    return framework
  }

  @Test("A code leads from its top to itself, and a longer name is not mistaken for a child")
  func paths() {
    let framework = Self.framework
    #expect(framework.path(to: "work.tools").map(\.id) == ["work", "work.tools"])
    #expect(framework.path(to: "workplace").map(\.id) == ["workplace"])
    #expect(framework.code("work.none") == nil)
    #expect(framework.code("") == nil)
    #expect(framework.allCodes.map(\.id) == ["work", "work.tools", "workplace"])
  }

  @Test("Labels are those of the framework's own version")
  func labels() {
    let frameworks = [Self.framework]
    let reference = FrameworkReference(id: "factors", version: "1")
    #expect(frameworks.labels(of: "work.tools", in: reference) == ["Work", "Tools"])
    let other = FrameworkReference(id: "factors", version: "2")
    #expect(frameworks.labels(of: "work.tools", in: other).isEmpty)
  }
}
