extension PhraseTable {
  /// Ages of a child who was born on 29 February 2024.
  static let fromBirth = rows(
    """
    aged 3 weeks | 2024-03-21 | 2024-03-27 | week | exact | relativeToBirth
    age 3 weeks | 2024-03-21 | 2024-03-27 | week | exact | relativeToBirth
    aged three weeks | 2024-03-21 | 2024-03-27 | week | exact | relativeToBirth
    3 weeks old | 2024-03-21 | 2024-03-27 | week | exact | relativeToBirth
    at 6 weeks of age | 2024-04-11 | 2024-04-17 | week | exact | relativeToBirth
    aged 5 | 2029-02-28 | 2030-02-28 | year | exact | relativeToBirth
    age 5 | 2029-02-28 | 2030-02-28 | year | exact | relativeToBirth
    aged 5 months | 2024-07-29 | 2024-08-28 | month | exact | relativeToBirth
    aged 2 years 3 months | 2026-05-28 | 2026-06-28 | month | exact | relativeToBirth
    aged 2 years and 3 months | 2026-05-28 | 2026-06-28 | month | exact | relativeToBirth
    aged about 3 weeks | 2024-03-14 | 2024-04-03 | week | approximate | relativeToBirth
    about 3 weeks old | 2024-03-14 | 2024-04-03 | week | approximate | relativeToBirth
    aged 6/52 | 2024-04-11 | 2024-04-17 | week | exact | relativeToBirth
    aged 3/12 | 2024-05-29 | 2024-06-28 | month | exact | relativeToBirth
    5/7 old | 2024-03-05 | 2024-03-05 | day | exact | relativeToBirth
    aged 2-3 years | 2026-02-28 | 2028-02-28 | year | approximate | relativeToBirth
    at birth | 2024-02-29 | 2024-02-29 | day | exact | relativeToBirth
    birth | 2024-02-29 | 2024-02-29 | day | exact | relativeToBirth
    10 days old | 2024-03-10 | 2024-03-10 | day | exact | relativeToBirth
    aged 4 hours | 2024-02-29 | 2024-03-01 | day | exact | relativeToBirth
    a few weeks old | 2024-03-14 | 2024-04-17 | week | approximate | relativeToBirth
    aged 0 hours | 2024-02-29 | 2024-02-29 | day | exact | relativeToBirth
    aged 99 | 2123-02-28 | 2124-02-28 | year | exact | relativeToBirth
    aged | - | - | unknown | exact | unreadable
    3 weeks | - | - | unknown | exact | unreadable
    """)
}
