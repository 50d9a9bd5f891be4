extension PhraseTable {
  /// Before and after, from and to, between.
  static let openEnds = rows(
    """
    since 2016 | 2016-01-01 | - | year | after |
    before 2016 | - | 2015-12-31 | year | before |
    pre 2016 | - | 2015-12-31 | year | before |
    pre-2016 | - | 2015-12-31 | year | before |
    post 2016 | 2017-01-01 | - | year | after |
    after 2016 | 2017-01-01 | - | year | after |
    prior to June 2019 | - | 2019-05-31 | month | before |
    before 3 May 2024 | - | 2024-05-02 | day | before |
    before 03/05/2024 | - | 2024-05-02 | day | before |
    by 3 May 2024 | - | 2024-05-03 | day | before |
    on or before 3 May 2024 | - | 2024-05-03 | day | before |
    no later than 3 May 2024 | - | 2024-05-03 | day | before |
    not later than 3 May 2024 | - | 2024-05-03 | day | before |
    up to 3 May 2024 | - | 2024-05-03 | day | before |
    until 3 May 2024 | - | 2024-05-03 | day | before |
    till May 2024 | - | 2024-05-31 | month | before |
    after 3 May 2024 | 2024-05-04 | - | day | after |
    on or after 3 May 2024 | 2024-05-03 | - | day | after |
    no earlier than 3 May 2024 | 2024-05-03 | - | day | after |
    from 3 May 2024 | 2024-05-03 | - | day | after |
    from 3 May 2024 onwards | 2024-05-03 | - | day | after |
    3 May 2024 onwards | 2024-05-03 | - | day | after |
    3/5/2024 ongoing | 2024-05-03 | - | day | after |
    3/5/2024 - ongoing | 2024-05-03 | - | day | after |
    3/5/2024 to present | 2024-05-03 | - | day | after |
    2016 - present | 2016-01-01 | - | year | after |
    2016 to date | 2016-01-01 | - | year | after |
    between 3 and 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    between 3rd and 5th June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    between 3 June and 5 July 2019 | 2019-06-03 | 2019-07-05 | day | between |
    between June and July 2019 | 2019-06-01 | 2019-07-31 | month | between |
    between 2016 and 2018 | 2016-01-01 | 2018-12-31 | year | between |
    between 03/06/2019 and 05/06/2019 | 2019-06-03 | 2019-06-05 | day | between |
    from 3 to 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    3-5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    3 - 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    3–5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    3 to 5 June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    3rd-5th June 2019 | 2019-06-03 | 2019-06-05 | day | between |
    03/06/2019-05/06/2019 | 2019-06-03 | 2019-06-05 | day | between |
    03/06/2019 - 05/06/2019 | 2019-06-03 | 2019-06-05 | day | between |
    03/06/2019 to 05/06/2019 | 2019-06-03 | 2019-06-05 | day | between |
    3.6.19-5.6.19 | 2019-06-03 | 2019-06-05 | day | between |
    3/6/19 – 5/6/19 | 2019-06-03 | 2019-06-05 | day | between |
    28 June - 3 July 2019 | 2019-06-28 | 2019-07-03 | day | between |
    28/06 - 03/07/2019 | 2019-06-28 | 2019-07-03 | day | between |
    28 December - 3 January 2020 | 2019-12-28 | 2020-01-03 | day | between |
    28 Dec 2019 - 3 Jan 2020 | 2019-12-28 | 2020-01-03 | day | between |
    June 2019 - August 2020 | 2019-06-01 | 2020-08-31 | month | between |
    summer 2018 to spring 2019 | 2018-06-01 | 2019-05-31 | season | between |
    4/5 May 2020 | 2020-05-04 | 2020-05-05 | day | between |
    4th/5th May 2020 | 2020-05-04 | 2020-05-05 | day | between |
    30 April/1 May 2020 | 2020-04-30 | 2020-05-01 | day | between |
    Q1-Q2 2019 | 2019-01-01 | 2019-06-30 | quarter | between |
    5 and 3 June 2019 | - | - | unknown | exact | unreadable
    between 5 and 3 June 2019 | - | - | unknown | exact | endBeforeStart
    5/6/2019 - 3/6/2019 | - | - | unknown | exact | endBeforeStart
    """)
}
