extension PhraseTable {
  /// The same words after an entry of May 2024: never finer than that.
  static let afterMonth = rows(
    """
    same day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    the same day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    that day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same day pm | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same day 14:30 | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same day, at 2.30pm | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    14:30 same day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    later that day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    later the same day | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    that evening | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same evening | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    next day | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    the next day | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    the following day | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    day after | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    the day after | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    next morning | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    the following morning | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    the morning after | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    next day at 10am | 2024-05-02 | 2024-06-01 | month | exact | relativeToPrevious
    day before | 2024-04-30 | 2024-05-30 | month | exact | relativeToPrevious
    the previous day | 2024-04-30 | 2024-05-30 | month | exact | relativeToPrevious
    the night before | 2024-04-30 | 2024-05-30 | month | exact | relativeToPrevious
    two days later | 2024-05-03 | 2024-06-02 | month | exact | relativeToPrevious
    3 days later | 2024-05-04 | 2024-06-03 | month | exact | relativeToPrevious
    10 days after | 2024-05-11 | 2024-06-10 | month | exact | relativeToPrevious
    approx 3 weeks later | 2024-05-15 | 2024-06-28 | month | approximate | relativeToPrevious
    3 weeks later | 2024-05-19 | 2024-06-24 | month | approximate | relativeToPrevious
    a week later | 2024-05-05 | 2024-06-10 | month | approximate | relativeToPrevious
    a fortnight later | 2024-05-12 | 2024-06-17 | month | approximate | relativeToPrevious
    2 weeks before | 2024-04-14 | 2024-05-20 | month | approximate | relativeToPrevious
    a few days later | 2024-05-03 | 2024-06-06 | month | approximate | relativeToPrevious
    several weeks later | 2024-05-19 | 2024-08-12 | month | approximate | relativeToPrevious
    a couple of weeks later | 2024-05-12 | 2024-06-24 | month | approximate | relativeToPrevious
    2-3 weeks later | 2024-05-12 | 2024-06-24 | month | approximate | relativeToPrevious
    2 to 3 months later | 2024-06-16 | 2024-09-15 | month | approximate | relativeToPrevious
    6/52 later | 2024-06-09 | 2024-07-15 | month | approximate | relativeToPrevious
    3/7 later | 2024-05-04 | 2024-06-03 | month | exact | relativeToPrevious
    six months later | 2024-10-17 | 2024-12-15 | month | approximate | relativeToPrevious
    a year later | 2024-11-01 | 2025-11-30 | year | approximate | relativeToPrevious
    2 years and 3 months later | 2026-07-17 | 2026-09-15 | month | approximate | relativeToPrevious
    1 month and 2 days later | 2024-06-03 | 2024-07-02 | month | exact | relativeToPrevious
    2 hours later | 2024-05-01 | 2024-06-01 | month | approximate | relativeToPrevious
    10 mins later | 2024-05-01 | 2024-06-01 | month | approximate | relativeToPrevious
    the following Monday | 2024-05-06 | 2024-06-03 | month | exact | relativeToPrevious
    following Monday | 2024-05-06 | 2024-06-03 | month | exact | relativeToPrevious
    the Monday after | 2024-05-06 | 2024-06-03 | month | exact | relativeToPrevious
    the previous Friday | 2024-04-26 | 2024-05-24 | month | exact | relativeToPrevious
    next Tuesday | 2024-05-07 | 2024-06-11 | month | approximate | relativeToPrevious
    the following week | 2024-05-06 | 2024-06-09 | month | exact | relativeToPrevious
    week after | 2024-05-06 | 2024-06-09 | month | exact | relativeToPrevious
    next week | 2024-05-06 | 2024-06-09 | month | exact | relativeToPrevious
    the following month | 2024-06-01 | 2024-06-30 | month | exact | relativeToPrevious
    the following year | 2025-01-01 | 2025-12-31 | year | exact | relativeToPrevious
    later that week | 2024-05-01 | 2024-06-02 | month | exact | relativeToPrevious
    later that month | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    that week | 2024-04-29 | 2024-06-02 | month | exact | relativeToPrevious
    same month | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    later | 2024-05-01 | - | month | after | relativeToPrevious
    afterwards | 2024-05-01 | - | month | after | relativeToPrevious
    shortly after | 2024-05-01 | - | month | after | relativeToPrevious
    soon afterwards | 2024-05-01 | - | month | after | relativeToPrevious
    some time later | 2024-05-01 | - | month | after | relativeToPrevious
    earlier | - | 2024-05-31 | month | before | relativeToPrevious
    ditto | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    " | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    as above | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same as above | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    within 2 weeks | 2024-05-01 | 2024-06-14 | month | between | relativeToPrevious
    same date | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
    same time | 2024-05-01 | 2024-05-31 | month | exact | relativeToPrevious
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
