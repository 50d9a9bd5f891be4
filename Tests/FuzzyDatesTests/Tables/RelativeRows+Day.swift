extension PhraseTable {
  /// Words that count from the entry before, which is of 3 May 2024.
  static let afterDay = rows(
    """
    same day | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    the same day | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    that day | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    same day pm | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    same day 14:30 | 2024-05-03T14:30 | 2024-05-03T14:30 | minute | exact | relativeToPrevious
    same day, at 2.30pm | 2024-05-03T14:30 | 2024-05-03T14:30 | minute | exact | relativeToPrevious
    14:30 same day | 2024-05-03T14:30 | 2024-05-03T14:30 | minute | exact | relativeToPrevious
    later that day | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    later the same day | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    that evening | 2024-05-03 | 2024-05-03 | day | approximate | relativeToPrevious
    same evening | 2024-05-03 | 2024-05-03 | day | approximate | relativeToPrevious
    next day | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    the next day | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    the following day | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    day after | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    the day after | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    next morning | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    the following morning | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    the morning after | 2024-05-04 | 2024-05-04 | day | exact | relativeToPrevious
    next day at 10am | 2024-05-04T10:00 | 2024-05-04T10:59 | hour | exact | relativeToPrevious
    day before | 2024-05-02 | 2024-05-02 | day | exact | relativeToPrevious
    the previous day | 2024-05-02 | 2024-05-02 | day | exact | relativeToPrevious
    the night before | 2024-05-02 | 2024-05-03 | day | approximate | relativeToPrevious
    two days later | 2024-05-05 | 2024-05-05 | day | exact | relativeToPrevious
    3 days later | 2024-05-06 | 2024-05-06 | day | exact | relativeToPrevious
    10 days after | 2024-05-13 | 2024-05-13 | day | exact | relativeToPrevious
    approx 3 weeks later | 2024-05-17 | 2024-05-31 | week | approximate | relativeToPrevious
    3 weeks later | 2024-05-21 | 2024-05-27 | week | approximate | relativeToPrevious
    a week later | 2024-05-07 | 2024-05-13 | week | approximate | relativeToPrevious
    a fortnight later | 2024-05-14 | 2024-05-20 | week | approximate | relativeToPrevious
    2 weeks before | 2024-04-16 | 2024-04-22 | week | approximate | relativeToPrevious
    a few days later | 2024-05-05 | 2024-05-09 | day | approximate | relativeToPrevious
    several weeks later | 2024-05-21 | 2024-07-15 | week | approximate | relativeToPrevious
    a couple of weeks later | 2024-05-14 | 2024-05-27 | week | approximate | relativeToPrevious
    2-3 weeks later | 2024-05-14 | 2024-05-27 | week | approximate | relativeToPrevious
    2 to 3 months later | 2024-06-18 | 2024-08-18 | month | approximate | relativeToPrevious
    6/52 later | 2024-06-11 | 2024-06-17 | week | approximate | relativeToPrevious
    3/7 later | 2024-05-06 | 2024-05-06 | day | exact | relativeToPrevious
    six months later | 2024-10-19 | 2024-11-18 | month | approximate | relativeToPrevious
    a year later | 2024-11-03 | 2025-11-03 | year | approximate | relativeToPrevious
    2 years and 3 months later | 2026-07-19 | 2026-08-18 | month | approximate | relativeToPrevious
    1 month and 2 days later | 2024-06-05 | 2024-06-05 | day | exact | relativeToPrevious
    2 hours later | 2024-05-03 | 2024-05-04 | day | approximate | relativeToPrevious
    10 mins later | 2024-05-03 | 2024-05-04 | day | approximate | relativeToPrevious
    the following Monday | 2024-05-06 | 2024-05-06 | day | exact | relativeToPrevious
    following Monday | 2024-05-06 | 2024-05-06 | day | exact | relativeToPrevious
    the Monday after | 2024-05-06 | 2024-05-06 | day | exact | relativeToPrevious
    the previous Friday | 2024-04-26 | 2024-04-26 | day | exact | relativeToPrevious
    next Tuesday | 2024-05-07 | 2024-05-14 | week | approximate | relativeToPrevious
    the following week | 2024-05-06 | 2024-05-12 | week | exact | relativeToPrevious
    week after | 2024-05-06 | 2024-05-12 | week | exact | relativeToPrevious
    next week | 2024-05-06 | 2024-05-12 | week | exact | relativeToPrevious
    the following month | 2024-06-01 | 2024-06-30 | month | exact | relativeToPrevious
    the following year | 2025-01-01 | 2025-12-31 | year | exact | relativeToPrevious
    later that week | 2024-05-03 | 2024-05-05 | week | exact | relativeToPrevious
    later that month | 2024-05-03 | 2024-05-31 | month | exact | relativeToPrevious
    that week | 2024-04-29 | 2024-05-05 | week | exact | relativeToPrevious
    same month | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    later | 2024-05-03 | - | day | after | relativeToPrevious
    afterwards | 2024-05-03 | - | day | after | relativeToPrevious
    shortly after | 2024-05-03 | - | day | after | relativeToPrevious
    soon afterwards | 2024-05-03 | - | day | after | relativeToPrevious
    some time later | 2024-05-03 | - | day | after | relativeToPrevious
    earlier | - | 2024-05-03 | day | before | relativeToPrevious
    ditto | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    " | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    as above | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    same as above | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    within 2 weeks | 2024-05-03 | 2024-05-17 | week | between | relativeToPrevious
    same date | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    same time | 2024-05-03 | 2024-05-03 | day | exact | relativeToPrevious
    Monday | - | - | unknown | exact | yearMissing
    13th | - | - | unknown | exact | yearMissing
    5 May | - | - | unknown | exact | yearMissing
    14:30 | - | - | unknown | exact | timeWithoutDate
    yesterday | - | - | unknown | exact | countedFromUnknown
    day after tomorrow | - | - | unknown | exact | countedFromUnknown
    half term | - | - | unknown | exact | unreadable
    999 years later | - | - | unknown | exact | countedFromUnknown
    """)
}
