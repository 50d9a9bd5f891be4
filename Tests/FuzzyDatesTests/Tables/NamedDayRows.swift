extension PhraseTable {
  /// Feasts, bank holidays, and the holidays and half terms of schools.
  static let named = rows(
    """
    Easter 2019 | 2019-04-19 | 2019-04-22 | week | approximate |
    Easter Sunday 2019 | 2019-04-21 | 2019-04-21 | day | exact |
    Easter Monday 2024 | 2024-04-01 | 2024-04-01 | day | exact |
    Good Friday 2024 | 2024-03-29 | 2024-03-29 | day | exact |
    Easter weekend 2024 | 2024-03-29 | 2024-04-01 | week | approximate |
    Easter holidays 2019 | 2019-03-28 | 2019-05-08 | month | approximate |
    over Christmas 2023 | 2023-12-24 | 2023-12-26 | week | approximate |
    Christmas Day 2023 | 2023-12-25 | 2023-12-25 | day | exact |
    Christmas Eve 2023 | 2023-12-24 | 2023-12-24 | day | exact |
    Boxing Day 2023 | 2023-12-26 | 2023-12-26 | day | exact |
    New Year 2024 | 2023-12-31 | 2024-01-02 | week | approximate |
    New Year's Eve 2023 | 2023-12-31 | 2023-12-31 | day | exact |
    New Year's Day 2024 | 2024-01-01 | 2024-01-01 | day | exact |
    1 January 2024 (New Year's Day) | - | - | unknown | exact | unreadable
    Mother's Day 2024 | 2024-03-10 | 2024-03-10 | day | exact |
    Mothering Sunday 2024 | 2024-03-10 | 2024-03-10 | day | exact |
    Father's Day 2024 | 2024-06-16 | 2024-06-16 | day | exact |
    Halloween 2023 | 2023-10-31 | 2023-10-31 | day | exact |
    Bonfire Night 2023 | 2023-11-05 | 2023-11-05 | day | exact |
    Valentine's Day 2024 | 2024-02-14 | 2024-02-14 | day | exact |
    Valentines Day 2024 | 2024-02-14 | 2024-02-14 | day | exact |
    Remembrance Sunday 2023 | 2023-11-12 | 2023-11-12 | day | exact |
    Pancake Day 2024 | 2024-02-13 | 2024-02-13 | day | exact |
    Shrove Tuesday 2024 | 2024-02-13 | 2024-02-13 | day | exact |
    Ash Wednesday 2024 | 2024-02-14 | 2024-02-14 | day | exact |
    August bank holiday 2023 | 2023-08-28 | 2023-08-28 | day | exact |
    May bank holiday 2023 | - | - | unknown | exact | unreadable
    early May bank holiday 2020 | 2020-05-08 | 2020-05-08 | day | exact |
    late May bank holiday 2022 | 2022-06-02 | 2022-06-02 | day | exact |
    spring bank holiday 2012 | 2012-06-04 | 2012-06-04 | day | exact |
    May Day bank holiday 2023 | 2023-05-01 | 2023-05-01 | day | exact |
    autumn half term 2017 | 2017-10-14 | 2017-11-05 | month | approximate |
    October half-term 2023 | 2023-10-14 | 2023-11-05 | month | approximate |
    half term, October 2023 | 2023-10-14 | 2023-11-05 | month | approximate |
    Feb half term 2024 | 2024-02-06 | 2024-02-29 | month | approximate |
    February half term week 2024 | 2024-02-06 | 2024-02-29 | month | approximate |
    May half term 2024 | 2024-05-25 | 2024-06-10 | month | approximate |
    Whitsun half term 2024 | 2024-05-25 | 2024-06-10 | month | approximate |
    half term 2024 | - | - | unknown | exact | unreadable
    summer holidays 2024 | 2024-07-10 | 2024-09-10 | season | approximate |
    summer holidays | - | - | unknown | exact | yearMissing
    school summer holidays 2024 | 2024-07-10 | 2024-09-10 | season | approximate |
    Christmas holidays 2023/24 | 2023-12-15 | 2024-01-09 | month | approximate |
    Christmas break 2023 | 2023-12-15 | 2024-01-09 | month | approximate |
    Autumn 1 2023 | 2023-09-01 | 2023-10-31 | term | approximate |
    autumn term 1 2023/24 | 2023-09-01 | 2023-10-31 | term | approximate |
    Spring 2 2024 | 2024-02-13 | 2024-04-30 | term | approximate |
    Term 3 2023/24 | 2024-01-01 | 2024-02-29 | term | approximate |
    term 6 2024 | 2024-05-30 | 2024-07-31 | term | approximate |
    first half of the autumn term 2023 | 2023-09-01 | 2023-10-31 | term | approximate |
    second half of spring term 2023/24 | 2024-02-13 | 2024-04-30 | term | approximate |
    end of summer term 2024 | 2024-04-01 | 2024-07-31 | term | approximate |
    end of term July 2024 | - | - | unknown | exact | unreadable
    """)
}
