import CaseModel

extension Person: ReviewElement {
  static let table = ElementTable(
    Person(id: "", code: "", kind: .memberOfPublic),
    [
      .id("id", \.id, of: .person),
      .id("code", \.code, of: .personCode),
      .choice("kind", \.kind, .required),
      .pointer("agency", \.agency, to: .agency),
      .text("gender", \.gender),
      .words("role", \.role),
      .words("publishedLabel", \.publishedLabel),
      .group(
        "register", isRegister: true,
        [
          .day("born", \.born),
          .text("bornPrecision", \.bornPrecision),
          .words("confidentialName", \.confidentialName),
          .list("alias", \.aliases),
          .list("address", \.addresses),
        ]),
    ])
}
