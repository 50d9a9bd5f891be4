import FuzzyDates
import Testing

@Suite("EDTF among the words that people write")
struct EDTFWordsTests {
  static let read: [DateForm] = [
    DateForm("202X", "2020-01-01", "2029-12-31", .year, .between, "2020/2029"),
    DateForm("2024-05-1X", "2024-05-10", "2024-05-19", .day, .between, "2024-05-10/2024-05-19"),
    DateForm("2024-05~-11", "2024-05-11", "2024-05-11", .day, .approximate, "2024-05-11~"),
    DateForm("2024-05-11%", "2024-05-11", "2024-05-11", .day, .approximate, "2024-05-11~"),
    DateForm(
      "2024-05-01~/2024-05-03~", "2024-05-01", "2024-05-03", .day, .approximate,
      "2024-05-01~/2024-05-03~"),
    DateForm("../2024-05-12", nil, "2024-05-12", .day, .before, "../2024-05-12"),
    DateForm("2024-05-12/..", "2024-05-12", nil, .day, .after, "2024-05-12/.."),
    DateForm("[2022,2024-05]", "2022-01-01", "2024-05-31", .year, .between, "2022-01/2024-05"),
  ]

  @Test("A form that nobody writes by chance is read as what it is", arguments: read)
  func reads(form: DateForm) { form.check() }

  @Test(
    "What could be something else stays unread",
    arguments: [
      "20", "199", "19~", "199%", "Y17E7", "1950S2", "X", "../..",
    ])
  func leavesAlone(words: String) {
    #expect(FuzzyDateReader.example.read(words).date.isUndated)
  }

  @Test("A phrase keeps the meaning that it has among people")
  func phrasesFirst() {
    #expect(FuzzyDateReader.example.read("XX/06/2019").date.edtf == "2019-06")
    #expect(FuzzyDateReader.example.read("2001-30").date.edtf == "2001/2030")
    #expect(FuzzyDateReader.example.read("2023/24").date.edtf == "2023-04/2024-08")
    #expect(FuzzyDateReader.example.read("~12/05/2024").date.edtf == "2024-05-12~")
  }
}
