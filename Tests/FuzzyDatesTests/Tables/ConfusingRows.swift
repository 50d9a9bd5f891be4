extension PhraseTable {
  /// Marks that could be taken for one another, and figures that could be several things.
  static let confusing = rows(
    """
    12.04-13.04.06 | 2006-04-12 | 2006-04-13 | day | between |
    12.04.-13.04.06 | 2006-04-12 | 2006-04-13 | day | between |
    12.04. - 13.04.2006 | 2006-04-12 | 2006-04-13 | day | between |
    12.4 - 13.4.06 | 2006-04-12 | 2006-04-13 | day | between |
    12/04-13/04/06 | 2006-04-12 | 2006-04-13 | day | between |
    12/4 - 13/4/2006 | 2006-04-12 | 2006-04-13 | day | between |
    12-13.04.06 | 2006-04-12 | 2006-04-13 | day | between |
    12.04.06-13.04.06 | 2006-04-12 | 2006-04-13 | day | between |
    12.04.2006-13.04.2006 | 2006-04-12 | 2006-04-13 | day | between |
    12.04.06. | 2006-04-12 | 2006-04-12 | day | exact |
    12.04.06 14.30 | 2006-04-12T14:30 | 2006-04-12T14:30 | minute | exact |
    12.04.06. 14.30 | 2006-04-12T14:30 | 2006-04-12T14:30 | minute | exact |
    12.04.06.14.30 | - | - | unknown | exact | unreadable
    12.04.06 - 14.30 | 2006-04-12T14:30 | 2006-04-12T14:30 | minute | exact |
    12/04/06-14.30 | - | - | unknown | exact | unreadable
    12-04-13-04-06 | - | - | unknown | exact | unreadable
    12.04-13.04 | - | - | unknown | exact | timeWithoutDate
    1-2-3 May 2006 | - | - | unknown | exact | unreadable
    12/04/06 13/04/06 | - | - | unknown | exact | unreadable
    12.04/13.04.2006 | 2006-04-12 | 2006-04-13 | day | between |
    12.04 & 13.04.2006 | - | - | unknown | exact | unreadable
    12.04.06 04.06 | 2006-04-12T04:06 | 2006-04-12T04:06 | minute | exact |
    12-04-2006-13-04-2006 | 2006-04-12 | 2006-04-13 | day | between |
    28-2 - 3-3-2006 | 2006-02-28 | 2006-03-03 | day | between |
    3-5 May - 7 May 2006 | - | - | unknown | exact | unreadable
    3/4/5 May 2006 | - | - | unknown | exact | unreadable
    3/5 May/June 2006 | - | - | unknown | exact | unreadable
    1.2.3 | - | - | unknown | exact | unreadable
    10.15 - 11.30 on 3 May 2006 | 2006-05-03T10:15 | 2006-05-03T11:30 | minute | between |
    3 May 2006 10.15 - 4 May 11.30 | 2006-05-03T10:15 | 2006-05-04T11:30 | minute | between |
    12 04 06 | - | - | unknown | exact | unreadable
    12 04 2006 13 04 2006 | - | - | unknown | exact | unreadable
    04.05 | - | - | unknown | exact | timeWithoutDate
    4.5.6 | - | - | unknown | exact | unreadable
    2006-04-12/13 | - | - | unknown | exact | unreadable
    2006-04-12/2006-04-13 | 2006-04-12 | 2006-04-13 | day | between |
    2006-04-12 - 13 | - | - | unknown | exact | unreadable
    12 Apr 06 - 13 | - | - | unknown | exact | unreadable
    20/21/22 May 2006 | - | - | unknown | exact | unreadable
    1/2/3/4 | - | - | unknown | exact | unreadable
    1-1-1-1 | - | - | unknown | exact | unreadable
    01-02-03-04 | - | - | unknown | exact | unreadable
    May 3-5 | - | - | unknown | exact | unreadable
    May 3-5, 2006 | - | - | unknown | exact | unreadable
    May 3 - June 5 2006 | 2006-05-03 | 2006-06-05 | day | between |
    3 May 06 07 | - | - | unknown | exact | unreadable
    7/7 | - | - | unknown | exact | yearMissing
    9/11 | - | - | unknown | exact | yearMissing
    24/7 | - | - | unknown | exact | yearMissing
    1/7/52 | 1952-07-01 | 1952-07-01 | day | exact | centuryAssumed
    3/52 | - | - | unknown | exact | ambiguousOrder
    6/12 old | - | - | unknown | exact | unreadable
    21/22 | - | - | unknown | exact | impossible
    2021/22 | 2021-04-01 | 2022-08-31 | year | exact |
    2021-22 | 2021-01-01 | 2022-12-31 | year | between |
    20-21 | - | - | unknown | exact | impossible
    """)
}
