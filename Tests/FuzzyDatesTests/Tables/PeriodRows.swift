extension PhraseTable {
  /// Weeks, months, quarters, seasons, terms and years.
  static let periods = rows(
    """
    w/c 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    W/C 04/05/2020 | 2020-05-04 | 2020-05-10 | week | exact |
    w/c 4.5.20 | 2020-05-04 | 2020-05-10 | week | exact |
    wc 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    w.c. 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    w/b 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    wk commencing 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    wk beg 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    week commencing 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    week commencing Monday 4th May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    week beginning 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    week starting 4/5/20 | 2020-05-04 | 2020-05-10 | week | exact |
    week of 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    week of 6 May 2020 | 2020-05-04 | 2020-05-10 | week | approximate |
    week ending 8 May 2020 | 2020-05-02 | 2020-05-08 | week | exact |
    w/e 8 May 2020 | 2020-05-02 | 2020-05-08 | week | exact |
    during week commencing 4 May 2020 | 2020-05-04 | 2020-05-10 | week | exact |
    2020-W19 | 2020-05-04 | 2020-05-10 | week | exact |
    2020-W19-3 | 2020-05-06 | 2020-05-06 | day | exact |
    June 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    Jun 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    June 19 | - | - | unknown | exact | yearMissing
    Jun-19 | 2019-06-01 | 2019-06-30 | month | exact | centuryAssumed
    June '19 | 2019-06-01 | 2019-06-30 | month | exact |
    June, 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    06-2019 | 2019-06-01 | 2019-06-30 | month | exact |
    06.2019 | 2019-06-01 | 2019-06-30 | month | exact |
    6/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    2019-06 | 2019-06-01 | 2019-06-30 | month | exact |
    2019/06 | 2019-06-01 | 2019-06-30 | month | exact |
    ?/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    ??/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    00/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    0/6/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    xx/06/2019 | 2019-06-01 | 2019-06-30 | month | exact |
    XX.06.2019 | 2019-06-01 | 2019-06-30 | month | exact |
    -/06/2019 | - | - | unknown | exact | unreadable
    ?/?/2019 | 2019-01-01 | 2019-12-31 | year | exact |
    00/00/2019 | 2019-01-01 | 2019-12-31 | year | exact |
    xx/xx/2019 | 2019-01-01 | 2019-12-31 | year | exact |
    ? June 2019 | 2019-06-01 | 2019-06-30 | month | approximate |
    ?? June 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    in June 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    during June 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    sometime in June 2019 | 2019-06-01 | 2019-06-30 | month | exact |
    June 2019 sometime | 2019-06-01 | 2019-06-30 | month | exact |
    June 2019? | 2019-06-01 | 2019-06-30 | month | approximate |
    ?June 2019 | 2019-06-01 | 2019-06-30 | month | approximate |
    c. June 2019 | 2019-06-01 | 2019-06-30 | month | approximate |
    about June 2019 | 2019-06-01 | 2019-06-30 | month | approximate |
    early June 2019 | 2019-06-01 | 2019-06-10 | month | approximate |
    mid June 2020 | 2020-06-11 | 2020-06-20 | month | approximate |
    mid-June 2020 | 2020-06-11 | 2020-06-20 | month | approximate |
    middle of June 2020 | 2020-06-11 | 2020-06-20 | month | approximate |
    late June 2019 | 2019-06-21 | 2019-06-30 | month | approximate |
    end June 2019 | 2019-06-21 | 2019-06-30 | month | approximate |
    end of June 2019 | 2019-06-21 | 2019-06-30 | month | approximate |
    start of June 2019 | 2019-06-01 | 2019-06-10 | month | approximate |
    beginning of June 2019 | 2019-06-01 | 2019-06-10 | month | approximate |
    early/mid June 2019 | 2019-06-01 | 2019-06-20 | month | approximate |
    mid to late June 2019 | 2019-06-11 | 2019-06-30 | month | approximate |
    early to mid June 2019 | 2019-06-01 | 2019-06-20 | month | approximate |
    June/July 2019 | 2019-06-01 | 2019-07-31 | month | between |
    June - July 2019 | 2019-06-01 | 2019-07-31 | month | between |
    June to July 2019 | 2019-06-01 | 2019-07-31 | month | between |
    June & July 2019 | - | - | unknown | exact | unreadable
    May or June 2019 | 2019-05-01 | 2019-06-30 | month | between |
    Q1 2019 | 2019-01-01 | 2019-03-31 | quarter | exact |
    Q1 19 | 2019-01-01 | 2019-03-31 | quarter | exact |
    Q1 2019/20 | 2019-04-01 | 2019-06-30 | quarter | exact |
    2019 Q1 | 2019-01-01 | 2019-03-31 | quarter | exact |
    2019-Q1 | 2019-01-01 | 2019-03-31 | quarter | exact |
    Q1/2019 | 2019-01-01 | 2019-03-31 | quarter | exact |
    1st quarter 2019 | 2019-01-01 | 2019-03-31 | quarter | exact |
    first quarter of 2019 | 2019-01-01 | 2019-03-31 | quarter | exact |
    quarter 1 2019 | 2019-01-01 | 2019-03-31 | quarter | exact |
    qtr 4 2019 | 2019-10-01 | 2019-12-31 | quarter | exact |
    Q5 2019 | - | - | unknown | exact | unreadable
    spring 2018 | 2018-03-01 | 2018-05-31 | season | exact |
    summer 2018 | 2018-06-01 | 2018-08-31 | season | exact |
    autumn 2018 | 2018-09-01 | 2018-11-30 | season | exact |
    winter 2018 | 2018-01-01 | 2019-02-28 | season | exact |
    winter 2018/19 | 2018-12-01 | 2019-02-28 | season | exact |
    winter 2018-19 | 2018-12-01 | 2019-02-28 | season | exact |
    early summer 2018 | 2018-06-01 | 2018-06-30 | season | approximate |
    late summer 2018 | 2018-08-01 | 2018-08-31 | season | approximate |
    mid-winter 2018/19 | 2019-01-01 | 2019-01-31 | season | approximate |
    spring term 2018 | 2018-01-01 | 2018-04-30 | term | exact |
    Spring Term 2017/18 | 2018-01-01 | 2018-04-30 | term | exact |
    autumn term 2018 | 2018-09-01 | 2018-12-31 | term | exact |
    summer term 2018 | 2018-04-01 | 2018-07-31 | term | exact |
    early autumn term 2018 | 2018-09-01 | 2018-12-31 | term | approximate |
    autumn term 2018/19 | 2018-09-01 | 2018-12-31 | term | exact |
    2018 autumn term | 2018-09-01 | 2018-12-31 | term | exact |
    academic year 2018/19 | 2018-09-01 | 2019-08-31 | year | exact |
    school year 2018-19 | 2018-09-01 | 2019-08-31 | year | exact |
    2018/19 | 2018-04-01 | 2019-08-31 | year | exact |
    2018-19 | 2018-01-01 | 2019-12-31 | year | between |
    2018/2019 | 2018-04-01 | 2019-08-31 | year | exact |
    financial year 2018/19 | 2018-04-01 | 2019-03-31 | year | exact |
    FY2018/19 | 2018-04-01 | 2019-03-31 | year | exact |
    2018/19 financial year | 2018-04-01 | 2019-03-31 | year | exact |
    2019 | 2019-01-01 | 2019-12-31 | year | exact |
    early 2019 | 2019-01-01 | 2019-04-30 | year | approximate |
    mid 2019 | 2019-05-01 | 2019-08-31 | year | approximate |
    late 2015 | 2015-09-01 | 2015-12-31 | year | approximate |
    end of 2015 | 2015-09-01 | 2015-12-31 | year | approximate |
    start of 2015 | 2015-01-01 | 2015-04-30 | year | approximate |
    c. 2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    c2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    circa 2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    ~2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    2016? | 2016-01-01 | 2016-12-31 | year | approximate |
    ?2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    around 2016 | 2016-01-01 | 2016-12-31 | year | approximate |
    in 2016 | 2016-01-01 | 2016-12-31 | year | exact |
    during 2016 | 2016-01-01 | 2016-12-31 | year | exact |
    2016 or 2017 | 2016-01-01 | 2017-12-31 | year | between |
    2015/2016 | 2015-04-01 | 2016-08-31 | year | exact |
    2015-2017 | 2015-01-01 | 2017-12-31 | year | between |
    1990s | 1990-01-01 | 1999-12-31 | year | between |
    early 1990s | 1990-01-01 | 1993-12-31 | year | approximate |
    the 1990s | 1990-01-01 | 1999-12-31 | year | between |
    first half of 2019 | 2019-01-01 | 2019-06-30 | year | exact |
    second half of 2019 | 2019-07-01 | 2019-12-31 | year | exact |
    circa March 2017 | 2017-03-01 | 2017-03-31 | month | approximate |
    early 2019 to mid 2019 | 2019-01-01 | 2019-08-31 | year | approximate |
    """)
}
