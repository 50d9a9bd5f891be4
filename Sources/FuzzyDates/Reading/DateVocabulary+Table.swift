extension DateVocabulary {
  /// Every meaning with its spellings, in small letters, without apostrophes.
  static let table: [(DateWord, String)] =
    [
      (.month(1), "january jan"), (.month(2), "february feb febuary"), (.month(3), "march mar"),
      (.month(4), "april apr"), (.month(5), "may"), (.month(6), "june jun"),
      (.month(7), "july jul"), (.month(8), "august aug"), (.month(9), "september sept sep"),
      (.month(10), "october oct"), (.month(11), "november nov"), (.month(12), "december dec"),
      (.weekday(1), "monday mon"), (.weekday(2), "tuesday tues tue"),
      (.weekday(3), "wednesday weds wed"), (.weekday(4), "thursday thurs thur thu"),
      (.weekday(5), "friday fri"), (.weekday(6), "saturday sat"), (.weekday(7), "sunday sun"),
      (.season(.spring), "spring"), (.season(.summer), "summer"),
      (.season(.autumn), "autumn"), (.season(.winter), "winter"),
      (.ordinalEnding, "st nd rd th"), (.decadeEnding, "s"),
      (.thousand, "thousand"), (.zero, "zero oh"), (.several(2, 3), "couple"),
      (.several(2, 6), "few"), (.several(3, 10), "several"),
      (.term, "term"), (.halfTerm, "halfterm"), (.quarter, "quarter qtr"), (.quarterLetter, "q"),
      (.half, "half"), (.year, "year yr"), (.schoolYear, "school academic"),
      (.financialYear, "financial fiscal fy"),
      (.week, "week wk"), (.weekend, "weekend wkend wknd"), (.weekLetter, "w"),
      (.weekCommencing, "w/c w/b wc wb"), (.weekEnding, "w/e"),
      (.starting, "commencing beginning starting start comm beg"), (.ending, "ending end"),
      (.last, "last"),
      (.unit(.minute), "minutes minute mins min"), (.unit(.day), "day days"),
      (.unit(.week), "weeks wks"), (.unit(.fortnight), "fortnight fortnights"),
      (.unit(.month), "month months mth mths"), (.unit(.year), "years yrs"),
      (.early, "early"), (.middle, "mid middle"), (.late, "late"),
      (
        .approximate,
        "about around approx approximately approximate appx aprox circa ca c roughly possibly "
          + "possible poss probably prob perhaps maybe likely estimated estimate est guess "
          + "thereabouts ish so"
      ),
      (.before, "before pre"), (.by, "by"), (.until, "until till til"), (.after, "after post"),
      (.since, "since"), (.onwards, "onwards onward ongoing"), (.no, "no not dont"),
      (.earlier, "earlier"),
      (.later, "later"), (.than, "than"), (.prior, "prior"), (.up, "up"),
      (.from, "from"), (.between, "between betw btwn btw"), (.to, "to through thru"), (.and, "and"),
      (.or, "or"), (.be, "be"),
      (.morningHalf, "am"), (.afternoonHalf, "pm"), (.hours, "hours hrs hr hour"),
      (.hourLetter, "h"), (.timeLetter, "t"),
      (.dayPart(.morning), "morning"), (.dayPart(.afternoon), "afternoon"),
      (.dayPart(.evening), "evening"), (.dayPart(.night), "night overnight"),
      (.dayPart(.lunchtime), "lunchtime"), (.dayPart(.noon), "noon midday"),
      (.dayPart(.midnight), "midnight"),
      (.zone(0), "gmt"), (.zone(60), "bst"), (.programZone, "z utc"),
      (.filler, "on in at as of during sometime some dated exact precise actual over throughout"),
      (.the, "the"), (.noun, "date time"), (.present, "present current"),
      (.placeholder, "x xx xxx xxxx dd mm yy yyyy"),
      (
        .absent,
        "unknown undated n/k n/a nk na none nil n/d u/k d/k dk awaited awaiting pending illegible "
          + "missing blank"
      ),
      (
        .given,
        "known given stated specified available provided supplied clear confirmed noted documented "
          + "applicable sure know"
      ),
      (.recorded, "recorded"),
      (.unconfirmed, "tbc tba unclear unconfirmed provisional uncertain unsure"),
      (.sent, "sent"), (.received, "received recd"),
      (
        .written,
        "updated amended revised entered logged created printed written reviewed"
      ),
      (.feast(.easter), "easter"), (.feast(.christmas), "christmas xmas"),
      (.feast(.boxingDay), "boxing"), (.feast(.halloween), "halloween"),
      (.feast(.bonfireNight), "bonfire"), (.feast(.motheringSunday), "mothering mothers"),
      (.feast(.fathersDay), "fathers"), (.feast(.valentinesDay), "valentines"),
      (.feast(.palmSunday), "palm"), (.feast(.ashWednesday), "ash"),
      (.feast(.shroveTuesday), "shrove pancake"), (.feast(.maundyThursday), "maundy"),
      (.feast(.whitsun), "whit whitsun"), (.feast(.remembranceSunday), "remembrance"),
      (.good, "good"), (.newYear, "new"), (.eve, "eve"), (.bank, "bank"),
      (.holiday, "holiday holidays hols break"),
      (.same, "same"), (.next, "next"), (.following, "following subsequent"),
      (.previous, "previous preceding"),
      (.that, "that"), (.within, "within"), (.this, "this"), (.today, "today"),
      (.yesterday, "yesterday"),
      (.tomorrow, "tomorrow tmrw"), (.ago, "ago"), (.now, "now"),
      (.afterwards, "afterwards afterward thereafter subsequently shortly soon"),
      (.ditto, "ditto"), (.above, "above"),
      (.aged, "aged age"), (.old, "old"), (.birth, "birth"),
    ] + ordinals + counts

  private static let ordinals: [(DateWord, String)] =
    [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ].enumerated().map { (.ordinal($0.offset + 1), $0.element) } + [(.ordinal(30), "thirtieth")]

  private static let counts: [(DateWord, String)] =
    [
      "one a an", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ].enumerated().map { (.count($0.offset + 1), $0.element) }
    + ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated()
    .map { (.count($0.offset * 10 + 30), $0.element) }
}
