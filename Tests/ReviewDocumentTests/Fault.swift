/// A fault planted into the small review, and who finds it: the schema, the reader or both.
struct Fault: CustomStringConvertible {
  let name: String
  let find: String
  let replacement: String
  /// The id of the reader's diagnostic; nil where the reader has nothing against it.
  let reader: String?
  /// What the remedy says, among other things.
  var remedy: String? = nil
  /// The element that the reader points at, where it is not the one that holds the fault.
  var at: String? = nil
  /// Whether the schema finds it.
  let schema: Bool

  var description: String { name }

  static let all: [Fault] = [
    Fault(
      name: "an element with a slip in its name",
      find: "<helped>A midwife who telephoned when she had time.</helped>",
      replacement: "<helpd>A midwife who telephoned when she had time.</helpd>",
      reader: "review.unknown-element", remedy: "“helped”", schema: true),
    Fault(
      name: "an element of another namespace", find: "<gap>Who opened the inbox</gap>",
      replacement: "<gap xmlns=\"urn:other\">Who opened the inbox</gap>",
      reader: "review.unknown-element", schema: true),
    Fault(
      name: "an attribute with a slip in its name", find: "bornPrecision=",
      replacement: "bornPrecison=",
      reader: "review.unknown-attribute", remedy: "“bornPrecision”", schema: true),
    Fault(
      name: "a value that is not in the list", find: "grade=\"belowExpected\"",
      replacement: "grade=\"belowExpcted\"", reader: "review.choice", remedy: "“belowExpected”",
      schema: true),
    Fault(
      name: "a value of a list that is not in it", find: "answers=\"normality prevalence\"",
      replacement: "answers=\"normality prevalent\"", reader: "review.choice",
      remedy: "“prevalence”", schema: true),
    Fault(
      name: "a layer that the anatomy does not have", find: "layer name=\"underlying\"",
      replacement: "layer name=\"underneath\"", reader: "review.choice", schema: true),
    Fault(
      name: "a day that does not exist", find: "metOn=\"2024-11-05\"",
      replacement: "metOn=\"2024-11-31\"", reader: "review.value", remedy: "2024-05-23",
      schema: true),
    Fault(
      name: "a number in words", find: "priority rank=\"1\"", replacement: "priority rank=\"one\"",
      reader: "review.value", remedy: "whole number", schema: true),
    Fault(
      name: "a yes in words", find: "isFictional=\"true\"", replacement: "isFictional=\"yes\"",
      reader: "review.value", remedy: "“true” or “false”", schema: true),
    Fault(
      name: "an id used twice", find: "learning id=\"L1\"", replacement: "learning id=\"F1\"",
      reader: "review.repeated-id", schema: true),
    Fault(
      name: "a person's code used twice", find: "code=\"P1\"", replacement: "code=\"C1\"",
      reader: "review.repeated-id", schema: true),
    Fault(
      name: "an id that is missing", find: "<learning id=\"L1\" ", replacement: "<learning ",
      reader: "review.missing", remedy: "“id”", schema: true),
    Fault(
      name: "a kind that is missing", find: "<source id=\"handover-audit\" kind=\"audit\"",
      replacement: "<source id=\"handover-audit\"", reader: "review.missing", schema: true),
    Fault(
      name: "an episode that does not exist", find: "<episode ref=\"E1\"/>\n      <researchQ",
      replacement: "<episode ref=\"E2\"/>\n      <researchQ", reader: "review.dangling",
      remedy: "“E1”", schema: true),
    Fault(
      name: "a person who does not exist", find: "from=\"mother\"", replacement: "from=\"mothr\"",
      reader: "review.dangling", schema: true),
    Fault(
      name: "a citation of an extract that does not exist", find: "<cite target=\"audit-1\"",
      replacement: "<cite target=\"audit-2\"", reader: "review.dangling", remedy: "“audit-1”",
      schema: false),
    Fault(
      name: "a citation of a whole source", find: "<cite target=\"audit-1\"",
      replacement: "<cite target=\"handover-audit\"", reader: "review.dangling", schema: false),
    Fault(
      name: "an entry of an agency that does not exist", find: "<cite target=\"HV/HV-014\"",
      replacement: "<cite target=\"HC/HV-014\"", reader: "review.dangling", remedy: "“HV”",
      schema: false),
    Fault(
      name: "a single element that stands twice", find: "<box>",
      replacement: "<statement>Another statement.</statement><box>",
      reader: "review.repeated-element", schema: false),
    Fault(
      name: "a layer that stands twice", find: "layer name=\"underlying\"",
      replacement: "layer name=\"inThisCase\"", reader: "review.repeated-element", schema: false),
    Fault(
      name: "words outside any element", find: "<gap>Who", replacement: "Loose words <gap>Who",
      reader: "review.stray-words", at: "<episode id", schema: true),
    Fault(
      name: "an element inside words", find: "<box>A form", replacement: "<box>A <em>big</em> form",
      reader: "review.unknown-element", remedy: "Rename it", schema: true),
    Fault(
      name: "paragraphs that are not marked as such",
      find: "<p>It set what the health visitors knew.</p>",
      replacement: "It set what the health visitors knew.", reader: nil, schema: true),
    Fault(
      name: "an id with a space in it", find: "learning id=\"L1\"",
      replacement: "learning id=\"L 1\"",
      reader: nil, schema: true),
    Fault(
      name: "a wish about white space that is not known", find: "<title>Robin",
      replacement: "<title spaces=\"preserve\">Robin", reader: "review.value", remedy: "“kept”",
      schema: true),
    // xmllint passes over characters that base64 does not have; other validators do not.
    Fault(
      name: "a part of an original that is not base64", find: "<part>", replacement: "<part>#",
      reader: "review.original.part", schema: false),
    Fault(
      name: "an original that was altered", find: "sha256=\"ba78", replacement: "sha256=\"ba79",
      reader: "review.original.altered", schema: false),
  ]
}
