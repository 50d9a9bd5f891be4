/// Exchanges days for months in prose, so that a public report shows no exact date.
///
/// The forms are those that people write in British prose: `23 May 2024`, `Thursday the 23rd of May`,
/// `14–30 August`, `23/05/2024`, `23.5.24`, `2024-05-23`, `May 23, 2024`. Months alone, years and ages
/// stay. Where `on` stood before a day, `in` stands before the month.
enum BlurredDates {
  /// The words with days exchanged for months.
  static func words(_ text: String) -> String {
    // Most paragraphs hold no digit, and then no day.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    let withDayFirst =
      #/
      (?<lead>\b(?:[Oo]n|[Bb]etween|[Ff]rom)\s+)?
      (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?
      (?:the\s+)?
      (?<first>\b(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?\s*(?:–|-|to|and|or)\s*)?
      \b(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?\s+(?:of\s+)?
      (?<month>January|February|March|April|May|June|July|August|September|October|November|December
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b
      (?:,?\s+(?<year>[12][0-9]{3})\b)?
      /#
    let withMonthFirst =
      #/
      (?<lead>\b[Oo]n\s+)?
      \b(?<month>January|February|March|April|May|June|July|August|September|October|November|December
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)
      \s+(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>[12][0-9]{3})\b
      /#
    let iso =
      #/
      (?<lead>\b[Oo]n\s+)?
      \b(?<year>[12][0-9]{3})-(?<month>0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T[0-9:]+)?\b
      /#
    let numeric =
      #/
      (?<lead>\b(?:[Oo]n|[Bb]etween|[Ff]rom)\s+)?
      (?<first>\b(?:[12][0-9]|3[01]|0?[1-9])\s*(?:–|-|to|and|or)\s*)?
      \b(?:[12][0-9]|3[01]|0?[1-9])[.\/\-](?<month>1[0-2]|0?[1-9])[.\/\-](?<year>[12][0-9]{3}|[0-9]{2})\b
      /#
    return
      text
      .replacing(withDayFirst) { match in
        let isRange = match.output.first != nil
        let year = match.output.year.map { " \($0)" } ?? ""
        return lead(match.output.lead, isRange: isRange) + match.output.month + year
      }
      .replacing(withMonthFirst) { match in
        lead(match.output.lead) + "\(match.output.month) \(match.output.year)"
      }
      .replacing(iso) { match in
        lead(match.output.lead) + month(match.output.month) + " \(match.output.year)"
      }
      .replacing(numeric) { match in
        let year =
          match.output.year.count == 2 ? "20\(match.output.year)" : String(match.output.year)
        return lead(match.output.lead, isRange: match.output.first != nil)
          + month(match.output.month) + " \(year)"
      }
  }

  /// The word before a month in place of the word before a day.
  private static func lead(_ word: Substring?, isRange: Bool = false) -> String {
    guard let word, let first = word.first else { return "" }
    let isOn = word.lowercased().hasPrefix("on")
    return isOn || isRange ? (first.isUppercase ? "In " : "in ") : String(word)
  }

  private static func month(_ number: Substring) -> String {
    Int(number).map { ReportDates.months[($0 - 1) % 12] } ?? ""
  }
}
