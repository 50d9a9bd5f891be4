extension PhraseTable {
  /// What is counted in a longer time, labels, doubt, slips of the hand, remarks.
  static let counted = rows(
    """
    1st week of June 2019 | 2019-06-01 | 2019-06-07 | week | approximate |
    first week in May 2024 | 2024-05-01 | 2024-05-07 | week | approximate |
    2nd half of 2019 | 2019-07-01 | 2019-12-31 | year | exact |
    H1 2019 | 2019-01-01 | 2019-06-30 | year | exact |
    H2 19 | 2019-07-01 | 2019-12-31 | year | exact |
    3rd quarter 2019 | 2019-07-01 | 2019-09-30 | quarter | exact |
    third qtr 2019 | 2019-07-01 | 2019-09-30 | quarter | exact |
    first Monday in May 2024 | 2024-05-06 | 2024-05-06 | day | exact |
    last Friday of June 2024 | 2024-06-28 | 2024-06-28 | day | exact |
    2nd Tuesday in May 2024 | 2024-05-14 | 2024-05-14 | day | exact |
    5th Friday of February 2024 | - | - | unknown | exact | impossible
    last day of May 2024 | 2024-05-31 | 2024-05-31 | day | exact |
    last day of February 2024 | 2024-02-29 | 2024-02-29 | day | exact |
    22nd day of May 2016 | 2016-05-22 | 2016-05-22 | day | exact |
    twenty-second of May 2016 | 2016-05-22 | 2016-05-22 | day | exact |
    the third of May 2016 | 2016-05-03 | 2016-05-03 | day | exact |
    May twenty-first 2016 | 2016-05-21 | 2016-05-21 | day | exact |
    3rd of the 5th 2016 | - | - | unknown | exact | unreadable
    weekend of 4 May 2024 | 2024-05-04 | 2024-05-05 | week | exact |
    weekend of 4/5 May 2024 | 2024-05-04 | 2024-05-05 | week | between |
    over the weekend of 4-5 May 2024 | 2024-05-04 | 2024-05-05 | week | between |
    weekend 6 May 2024 | 2024-05-04 | 2024-05-06 | week | exact |
    Updated 24 April 2022 | 2022-04-24 | 2022-04-24 | day | exact | dateOfRecord
    Updated: 24/04/2022 | 2022-04-24 | 2022-04-24 | day | exact | dateOfRecord
    date received: 3 May 2024 | 2024-05-03 | 2024-05-03 | day | exact |
    received 3 May 2024 | 2024-05-03 | 2024-05-03 | day | exact |
    date recorded: 3 May 2024 | 2024-05-03 | 2024-05-03 | day | exact | dateOfRecord
    recorded 3 May 2024 | 2024-05-03 | 2024-05-03 | day | exact | dateOfRecord
    22/05/2016 tbc | 2016-05-22 | 2016-05-22 | day | approximate |
    tbc | - | - | unknown | exact |
    to be confirmed | - | - | unknown | exact |
    2016 or so | 2016-01-01 | 2016-12-31 | year | approximate |
    2016ish | 2016-01-01 | 2016-12-31 | year | approximate |
    May 2024 or thereabouts | 2024-05-01 | 2024-05-31 | month | approximate |
    likely May 2024 | 2024-05-01 | 2024-05-31 | month | approximate |
    between 3 & 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    btwn 3 and 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    22:05:2016 | 2016-05-22 | 2016-05-22 | day | exact |
    22:05:16 | - | - | unknown | exact | timeWithoutDate
    22_05_2016 | 2016-05-22 | 2016-05-22 | day | exact |
    __/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    __/__/____ | - | - | unknown | exact |
    dd/mm/yyyy | - | - | unknown | exact |
    DD/MM/2019 | 2019-01-01 | 2019-12-31 | year | exact |
    **/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    22/O5/2016 | 2016-05-22 | 2016-05-22 | day | exact | mistyped
    1O/05/2016 | 2016-05-10 | 2016-05-10 | day | exact | mistyped
    2O16 | 2016-01-01 | 2016-12-31 | year | exact | mistyped
    22 Feburary 2016 | 2016-02-22 | 2016-02-22 | day | exact | mistyped
    22 Janurary 2016 | 2016-01-22 | 2016-01-22 | day | exact | mistyped
    Septmber 2016 | 2016-09-01 | 2016-09-30 | month | exact | mistyped
    22 marhc 2016 | 2016-03-22 | 2016-03-22 | day | exact | mistyped
    22 match 2016 | - | - | unknown | exact | unreadable
    Wendesday 22 May 2024 | 2024-05-22 | 2024-05-22 | day | exact | mistyped
    22 octobre 2016 | 2016-10-22 | 2016-10-22 | day | exact | mistyped
    n.d. | - | - | unknown | exact |
    N/D | - | - | unknown | exact |
    U/K | - | - | unknown | exact |
    dont know | - | - | unknown | exact |
    don't know | - | - | unknown | exact |
    not sure | - | - | unknown | exact |
    unsure | - | - | unknown | exact |
    unsure 22 May 2016 | 2016-05-22 | 2016-05-22 | day | approximate |
    illegible | - | - | unknown | exact |
    … | - | - | unknown | exact |
    day unknown May 2024 | 2024-05-01 | 2024-05-31 | month | exact |
    May 2024 (day unknown) | 2024-05-01 | 2024-05-31 | month | exact |
    month unknown 2019 | 2019-01-01 | 2019-12-31 | year | exact |
    early May 2024 | 2024-05-01 | 2024-05-10 | month | approximate |
    late May 2024 | 2024-05-21 | 2024-05-31 | month | approximate |
    Christmas and New Year 2023 | - | - | unknown | exact | unreadable
    between Christmas 2023 and New Year 2024 | 2023-12-24 | 2024-01-02 | week | approximate |
    between Christmas and 3 January 2024 | 2023-12-24 | 2024-01-03 | week | approximate |
    Summer/Autumn 2018 | 2018-06-01 | 2018-11-30 | season | between |
    Dec 2018/Jan 2019 | 2018-12-01 | 2019-01-31 | month | between |
    Nov/Dec 18 | - | - | unknown | exact | yearMissing
    on or around 3 May 2024 | 2024-05-03 | 2024-05-03 | day | approximate |
    c. 3 May 2024 | 2024-05-03 | 2024-05-03 | day | approximate |
    3 May 2024? | 2024-05-03 | 2024-05-03 | day | approximate |
    3 May 2024 - present | 2024-05-03 | - | day | after |
    since Christmas 2023 | 2023-12-24 | - | week | approximate |
    before Easter 2019 | - | 2019-04-18 | week | approximate |
    by end of May 2024 | - | 2024-05-31 | month | approximate |
    from autumn half term 2017 to Christmas 2017 | 2017-10-14 | 2017-12-26 | month | approximate |
    23/05/2024 to | - | - | unknown | exact | unreadable
    throughout 2016 | 2016-01-01 | 2016-12-31 | year | exact |
    Thu, 23 May 2024 10:15:30 +0000 (GMT) | 2024-05-23T11:15 | 2024-05-23T11:15 | minute | exact | zoneConverted
    Thu, 23 May 2024 10:15:30 +0100 (BST) | 2024-05-23T10:15 | 2024-05-23T10:15 | minute | exact |
    2024-05-23 10:15:30 UTC | 2024-05-23T11:15 | 2024-05-23T11:15 | minute | exact | zoneConverted
    2024-05-23 10:15:30+00:00 | 2024-05-23T11:15 | 2024-05-23T11:15 | minute | exact | zoneConverted
    a May 2024 | - | - | unknown | exact | unreadable
    one 2024 | - | - | unknown | exact | unreadable
    two May 2024 | - | - | unknown | exact | unreadable
    twenty May 2024 | - | - | unknown | exact | unreadable
    23/05/2024 same day | - | - | unknown | exact | unreadable
    3/4 May 2020 | 2020-05-03 | 2020-05-04 | day | between |
    22/05/16- | - | - | unknown | exact | unreadable
    03/04/2024 or 04/04/2024 | 2024-04-03 | 2024-04-04 | day | between |
    Q2 FY 2023/24 | 2023-07-01 | 2023-09-30 | quarter | exact |
    3 May 2024 n/k | - | - | unknown | exact | unreadable
    mid-late June 2019 | 2019-06-11 | 2019-06-30 | month | approximate |
    early to mid 2019 | 2019-01-01 | 2019-08-31 | year | approximate |
    post-2016 | 2017-01-01 | - | year | after |
    3/5/2024 to ongoing | 2024-05-03 | - | day | after |
    ongoing | - | - | unknown | exact | unreadable
    pre-May 2016 | - | 2016-04-30 | month | before |
    XXXX-12-25 | - | - | unknown | exact | yearMissing
    ????-12-25 | - | - | unknown | exact | yearMissing
    25/12/xxxx | - | - | unknown | exact | yearMissing
    25/12/???? | - | - | unknown | exact | yearMissing
    ____-05-06 | - | - | unknown | exact | yearMissing
    yyyy-mm-dd | - | - | unknown | exact |
    xxxx | - | - | unknown | exact |
    ???? | - | - | unknown | exact |
    04/22 | - | - | unknown | exact | ambiguousOrder
    May twenty 2020 | 2020-05-20 | 2020-05-20 | day | exact |
    May twenty one 2020 | 2020-05-21 | 2020-05-21 | day | exact |
    June two thousand and four | 2004-06-01 | 2004-06-30 | month | exact |
    the tenth of September, two thousand | 2000-09-10 | 2000-09-10 | day | exact |
    September the twenty-first nineteen seventy eight | 1978-09-21 | 1978-09-21 | day | exact |
    September 10, nineteen zero one | 1901-09-10 | 1901-09-10 | day | exact |
    tmrw | - | - | unknown | exact | unreadable
    on the day | - | - | unknown | exact | unreadable
    """)
}
