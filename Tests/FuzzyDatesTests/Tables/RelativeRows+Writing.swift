extension PhraseTable {
  /// Words that count from the day of writing, Tuesday 7 May 2024.
  static let fromWriting = rows(
    """
    today | 2024-05-07 | 2024-05-07 | day | exact | relativeToWriting
    yesterday | 2024-05-06 | 2024-05-06 | day | exact | relativeToWriting
    yesterday evening | 2024-05-06 | 2024-05-06 | day | approximate | relativeToWriting
    yesterday at 3pm | 2024-05-06T15:00 | 2024-05-06T15:59 | hour | exact | relativeToWriting
    tomorrow | 2024-05-08 | 2024-05-08 | day | exact | relativeToWriting
    the day before yesterday | 2024-05-05 | 2024-05-05 | day | exact | relativeToWriting
    day after tomorrow | 2024-05-09 | 2024-05-09 | day | exact | relativeToWriting
    two weeks ago | 2024-04-20 | 2024-04-26 | week | approximate | relativeToWriting
    3 days ago | 2024-05-04 | 2024-05-04 | day | exact | relativeToWriting
    a month ago | 2024-03-23 | 2024-04-22 | month | approximate | relativeToWriting
    about 2 years ago | 2021-05-07 | 2023-05-07 | year | approximate | relativeToWriting
    a few days ago | 2024-05-01 | 2024-05-05 | day | approximate | relativeToWriting
    1 month 21 days ago | 2024-03-17 | 2024-03-17 | day | exact | relativeToWriting
    2 years, 1 month and 21 days ago | 2022-03-17 | 2022-03-17 | day | exact | relativeToWriting
    this morning | 2024-05-07 | 2024-05-07 | day | exact | relativeToWriting
    this evening | 2024-05-07 | 2024-05-07 | day | approximate | relativeToWriting
    last night | 2024-05-06 | 2024-05-07 | day | approximate | relativeToWriting
    last week | 2024-04-29 | 2024-05-05 | week | exact | relativeToWriting
    last month | 2024-04-01 | 2024-04-30 | month | exact | relativeToWriting
    last year | 2023-01-01 | 2023-12-31 | year | exact | relativeToWriting
    this week | 2024-05-06 | 2024-05-12 | week | exact | relativeToWriting
    this month | 2024-05-01 | 2024-05-31 | month | exact | relativeToWriting
    last Monday | 2024-04-29 | 2024-05-06 | week | approximate | relativeToWriting
    last Tuesday | 2024-04-23 | 2024-04-30 | week | approximate | relativeToWriting
    this Friday | 2024-05-10 | 2024-05-10 | day | exact | relativeToWriting
    on Friday | 2024-05-03 | 2024-05-03 | day | approximate | relativeToWriting
    Monday morning | 2024-05-06 | 2024-05-06 | day | approximate | relativeToWriting
    Friday next week | 2024-05-17 | 2024-05-17 | day | exact | relativeToWriting
    on Friday of next week | 2024-05-17 | 2024-05-17 | day | exact | relativeToWriting
    Friday last week | 2024-05-03 | 2024-05-03 | day | exact | relativeToWriting
    last week Sunday | 2024-05-05 | 2024-05-05 | day | exact | relativeToWriting
    5 May | 2024-05-05 | 2024-05-05 | day | approximate | relativeToWriting
    5th May 2pm | 2024-05-05T14:00 | 2024-05-05T14:59 | hour | approximate | relativeToWriting
    22/04 | 2024-04-22 | 2024-04-22 | day | approximate | relativeToWriting
    15th | 2024-04-15 | 2024-04-15 | day | approximate | relativeToWriting
    the 27th | 2024-04-27 | 2024-04-27 | day | approximate | relativeToWriting
    31st | 2024-03-31 | 2024-03-31 | day | approximate | relativeToWriting
    Wed, 22 Jan | - | - | unknown | exact | yearMissing
    December | 2023-12-01 | 2023-12-31 | month | approximate | relativeToWriting
    two weeks from now | 2024-05-18 | 2024-05-24 | week | approximate | relativeToWriting
    next day | - | - | unknown | exact | countedFromUnknown
    30 Feb | - | - | unknown | exact | yearMissing
    w/c 4 March | 2024-03-04 | 2024-03-10 | week | approximate | relativeToWriting
    early April | 2024-04-01 | 2024-04-10 | month | approximate | relativeToWriting
    Christmas | 2023-12-24 | 2023-12-26 | week | approximate | relativeToWriting
    spring term | 2024-01-01 | 2024-04-30 | term | approximate | relativeToWriting
    the first Friday of March | 2024-03-01 | 2024-03-01 | day | approximate | relativeToWriting
    20th of this month | 2024-05-20 | 2024-05-20 | day | exact | relativeToWriting
    31st of this month | 2024-05-31 | 2024-05-31 | day | exact | relativeToWriting
    the first Friday of next month | 2024-06-07 | 2024-06-07 | day | exact | relativeToWriting
    last Friday of last month | 2024-04-26 | 2024-04-26 | day | exact | relativeToWriting
    the third Wednesday of previous month | 2024-04-17 | 2024-04-17 | day | exact | relativeToWriting
    Friday the twenty-second | - | - | unknown | exact | yearMissing
    the second | 2024-05-02 | 2024-05-02 | day | approximate | relativeToWriting
    next week on Friday | 2024-05-17 | 2024-05-17 | day | exact | relativeToWriting
    two days from tomorrow | 2024-05-10 | 2024-05-10 | day | exact | relativeToWriting
    two days before yesterday | 2024-05-04 | 2024-05-04 | day | exact | relativeToWriting
    three days after today | 2024-05-10 | 2024-05-10 | day | exact | relativeToWriting
    June | 2023-06-01 | 2023-06-30 | month | approximate | relativeToWriting
    9 May | 2023-05-09 | 2023-05-09 | day | approximate | relativeToWriting
    29 February | 2024-02-29 | 2024-02-29 | day | approximate | relativeToWriting
    22/04 14:30 | 2024-04-22T14:30 | 2024-04-22T14:30 | minute | approximate | relativeToWriting
    """)
}
