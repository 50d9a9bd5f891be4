import CaseModel
import Testing

@testable import Reports

@Suite("Words made publishable by rule")
struct PublishingRulesTests {
  @Test(
    "A day becomes its month in every form that people write",
    arguments: [
      ("On 23 May 2024 she came.", "In May 2024 she came."),
      ("on Thursday 23 May 2024", "in May 2024"),
      ("On Thursday, the 23rd of May, she came.", "In May, she came."),
      ("between 14 and 30 August", "in August"), ("from 14–30 August 2024", "in August 2024"),
      ("from 1 September 2023 to 14 October 2024", "from September 2023 to October 2024"),
      ("by 9 Apr the box was empty", "by Apr the box was empty"),
      ("the visit of 23/05/2024", "the visit of May 2024"),
      ("on 07.11.23", "in November 2023"),
      ("the visits of 18 and 19/03/2024", "the visits of March 2024"),
      ("on 2024-05-23T10:15", "in May 2024"), ("On May 23, 2024", "In May 2024"),
      ("23 May", "May"), ("born 6 March 2024", "born March 2024"),
    ])
  func days(written: String, published: String) {
    #expect(BlurredDates.words(written) == published)
  }

  @Test(
    "Months alone, years, ages, numbers and times of day stay as they are",
    arguments: [
      "In May 2024 there were 14 visits.", "A girl of 14 may be seen alone.", "aged 7 months",
      "22 of 30 files (73%)", "Section 47", "at 10.15", "Working Together 2023", "1.1.12x",
      "the 2023–24 audit", "page 4",
    ])
  func others(words: String) {
    #expect(BlurredDates.words(words) == words)
  }

  @Test(
    "Codes become labels or roles, and a code in brackets behind a role goes",
    arguments: [
      ("HV2 saw C1.", "Health visitor 2 saw Wren."),
      ("Mother (P1) held Wren (C1).", "Mother held Wren."),
      ("HV2’s visit", "Health visitor 2’s visit"), ("P9 came.", "a member of the family came."),
      ("See HV-014.", "See a record of the agency."), ("HV22 and HV-x stay", "HV22 and HV-x stay"),
      ("the HV", "the HV"), ("(C1)", ""),
    ])
  func codes(written: String, published: String) {
    #expect(PublishingRules(WrenCase.record).words(written) == published)
  }

  @Test("Making words publishable twice changes nothing more")
  func idempotent() {
    let rules = PublishingRules(WrenCase.record)
    for words in ["On 23 May 2024 HV2 saw C1 (P1).", "between 14 and 30 August", "HV-014"] {
      let once = rules.words(words)
      #expect(rules.words(once) == once)
    }
  }
}
