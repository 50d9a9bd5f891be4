import CaseModel
import CodingFrameworks
import Foundation
import TestSupport
import Testing

private let folder = Checkout.file("templates/frameworks")
private let files =
  ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
  .map(\.lastPathComponent).filter { $0.hasSuffix(".json") }.sorted()

@Suite("Every framework that comes with the program")
struct BundledFrameworksTests {
  private func framework(_ file: String) throws -> CodingFramework {
    let all = try FrameworkLibrary.load(folder: folder)
    return try #require(all.first { "\($0.id)-\($0.version).json" == file })
  }

  @Test(
    "The frameworks are those of methodology 4.1, 4.2 and 1.9, with the typology in three versions")
  func complete() throws {
    #expect(
      try FrameworkLibrary.load(folder: folder).map { "\($0.id) \($0.version)" } == [
        "learning-together-factors 2008", "learning-together-patterns 2008",
        "learning-together-patterns 2012", "learning-together-patterns 2016",
        "london-protocol 2004",
      ])
    #expect(files.count == 5)
  }

  @Test(
    "Each says whose it is, where it was published and that nobody has approved us",
    arguments: files)
  func sources(file: String) throws {
    let framework = try framework(file)
    #expect(framework.source.contains(/\d{4}/))
    #expect(framework.licenceNote.contains("rights"))
    #expect(framework.licenceNote.contains("not approved"))
    #expect(framework.summary.hasSuffix("."))
  }

  @Test(
    "Each code has a label, a help text of our own that says more, and an id of its own",
    arguments: files)
  func codes(file: String) throws {
    let codes = try framework(file).allCodes
    #expect(Set(codes.map(\.id)).count == codes.count)
    #expect(Set(codes.map(\.help)).count == codes.count, "two codes share a help text")
    for code in codes {
      #expect(!code.label.isEmpty && code.label == code.label.trimmingCharacters(in: .whitespaces))
      #expect(code.help.split(separator: " ").count >= 8, "\(code.id)")
      #expect(!code.help.lowercased().hasPrefix(code.label.lowercased()), "\(code.id)")
      #expect(code.help.hasSuffix("."), "\(code.id)")
    }
  }

  @Test(
    "The ids of published codes have not changed, because reviews refer to them", arguments: files)
  func stableIds(file: String) throws {
    let list = try framework(file).allCodes.map {
      "\($0.id) | \($0.label) | \($0.certainty.rawValue)"
    }
    let golden = Checkout.file(
      "Tests/CodingFrameworksTests/Golden/\(file.replacingOccurrences(of: ".json", with: ".txt"))")
    let difference = try Golden.difference(of: list.joined(separator: "\n") + "\n", from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "A version's mapping covers every category once and leads to six different first categories",
    arguments: ["2008", "2012", "2016"])
  func mapping(version: String) throws {
    let all = try FrameworkLibrary.load(folder: folder)
    let first = try #require(
      all[FrameworkReference(id: "learning-together-patterns", version: "2008")])
    let framework = try #require(
      all[FrameworkReference(id: "learning-together-patterns", version: version)])
    let targets = framework.codes.compactMap { framework.firstVersionCode(of: $0.id) }
    #expect(targets.sorted() == first.codes.map(\.id).sorted())
    #expect(framework.firstVersionCode(of: "no-such-code") == nil)
  }

  @Test(
    "The nine headings of the conversation are the kinds of factor, each with the level it lies at")
  func nineHeadings() throws {
    let factors = try framework("learning-together-factors-2008.json")
    #expect(
      factors.codes.map(\.label) == [
        "Aspects of the family", "Aspects of your role", "Conditions of work/work environment",
        "Personal aspects", "Your own team factors",
        "Inter-agency/inter-professional team factors",
        "Organisational culture and management", "Wider political context", "Other",
      ])
    #expect(factors.allCodes.filter { $0.level.isEmpty }.map(\.id) == ["other"])
    #expect(
      Set(factors.allCodes.map(\.level)) == ["", "Frontline", "Local strategic", "National"])
  }

  @Test("A code is found with the labels that lead to it, and only in its own version")
  func lookUp() throws {
    let all = try FrameworkLibrary.load(folder: folder)
    let factors = FrameworkReference(id: "learning-together-factors", version: "2008")
    #expect(
      all.labels(of: "conditions-of-work.workload", in: factors)
        == ["Conditions of work/work environment", "Workload"])
    #expect(all.labels(of: "conditions-of-work.tea", in: factors).isEmpty)
    #expect(
      all.labels(
        of: "conditions-of-work",
        in: FrameworkReference(id: "learning-together-factors", version: "2012")
      ).isEmpty)
    for framework in all {
      for code in framework.allCodes { #expect(framework.code(code.id) == code) }
    }
  }

  @Test("Labels that methodology marks as memory are unverified")
  func certainty() throws {
    for version in ["2012", "2016"] {
      let framework = try framework("learning-together-patterns-\(version).json")
      #expect(framework.allCodes.allSatisfy { $0.certainty == .unverified })
    }
    let london = try framework("london-protocol-2004.json")
    #expect(
      london.allCodes.filter { $0.certainty != .read }.map(\.id) == [
        "institutional-context-factors.national-health-service-executive",
        "institutional-context-factors.links-with-external-organisations",
      ])
  }
}
