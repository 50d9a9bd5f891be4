import CaseModel

extension ReviewSettings: ReviewElement {
  static let table = ElementTable(
    ReviewSettings(reference: "", title: ""),
    [
      .text("reference", \.reference),
      .choice("kind", \.kind),
      .choice("regime", \.regime),
      .choice("method", \.method),
      .choice("scale", \.scale),
      .text("country", \.country, .always),
      .choice("status", \.status),
      .flag("isFictional", \.isFictional),
      .day("periodFrom", \.periodFrom),
      .day("periodTo", \.periodTo),
      .words("title", \.title),
      .words("publishedPeriod", \.publishedPeriod),
      .words("commissioningBody", \.commissioningBody),
      .keyed("section", by: "name", \.sections, [String].paragraphs),
      .elements("decision", \.decisions),
      .elements("researchQuestion", \.researchQuestions),
      .list("hindsightSafeguard", \.hindsightSafeguards),
      .elements("deadline", \.deadlines),
      .elements("parallelProcess", \.parallelProcesses),
      .list("theme", \.themes),
      .elements("framework", \.frameworks),
      .group("agencyOrder", [.pointers("agency", \.agencyOrder, to: .agency)]),
    ])
}
