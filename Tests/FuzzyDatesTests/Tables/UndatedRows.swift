extension PhraseTable {
  /// What gives no date, and why; and what gives one with a doubt.
  static let undated = rows(
    """
    N/K | - | - | unknown | exact |
    n/k | - | - | unknown | exact |
    NK | - | - | unknown | exact |
    N.K. | - | - | unknown | exact |
    Not known | - | - | unknown | exact |
    not known. | - | - | unknown | exact |
    Unknown | - | - | unknown | exact |
    unknown date | - | - | unknown | exact |
    date unknown | - | - | unknown | exact |
    exact date unknown | - | - | unknown | exact |
    No date | - | - | unknown | exact |
    no date given | - | - | unknown | exact |
    no date recorded | - | - | unknown | exact |
    not recorded | - | - | unknown | exact |
    not specified | - | - | unknown | exact |
    not stated | - | - | unknown | exact |
    not provided | - | - | unknown | exact |
    N/A | - | - | unknown | exact |
    n/a | - | - | unknown | exact |
    not applicable | - | - | unknown | exact |
    none | - | - | unknown | exact |
    nil | - | - | unknown | exact |
    undated | - | - | unknown | exact |
    TBC | - | - | unknown | exact |
    TBA | - | - | unknown | exact |
    awaited | - | - | unknown | exact |
    unclear | - | - | unknown | exact |
    ? | - | - | unknown | exact |
    ?? | - | - | unknown | exact |
    ??? | - | - | unknown | exact |
    - | - | - | unknown | exact |
    -- | - | - | unknown | exact |
    – | - | - | unknown | exact |
    — | - | - | unknown | exact |
    / | - | - | unknown | exact |
    // | - | - | unknown | exact |
    ////// | - | - | unknown | exact |
    .. | - | - | unknown | exact |
    ... | - | - | unknown | exact |
    ??/??/???? | - | - | unknown | exact |
    xx/xx/xxxx | - | - | unknown | exact |
    00/00/0000 | - | - | unknown | exact |
    31/02/2019 | - | - | unknown | exact | impossible
    29/02/2019 | - | - | unknown | exact | impossible
    30/02/2020 | - | - | unknown | exact | impossible
    31/04/2020 | - | - | unknown | exact | impossible
    31 June 2019 | - | - | unknown | exact | impossible
    32/01/2019 | - | - | unknown | exact | impossible
    0/13/2019 | - | - | unknown | exact | impossible
    13/13/2019 | - | - | unknown | exact | impossible
    2019-02-30 | - | - | unknown | exact | impossible
    2019-13-01 | - | - | unknown | exact | impossible
    w/c 31/02/2019 | - | - | unknown | exact | impossible
    05/13/2019 | - | - | unknown | exact | ambiguousOrder
    12/31/2019 | - | - | unknown | exact | ambiguousOrder
    13th | - | - | unknown | exact | yearMissing
    the 13th | - | - | unknown | exact | yearMissing
    5 May | - | - | unknown | exact | yearMissing
    May 5 | - | - | unknown | exact | yearMissing
    5/5 | - | - | unknown | exact | yearMissing
    Monday | - | - | unknown | exact | yearMissing
    Monday 5th | - | - | unknown | exact | yearMissing
    June | - | - | unknown | exact | yearMissing
    spring term | - | - | unknown | exact | yearMissing
    Christmas | - | - | unknown | exact | yearMissing
    Easter | - | - | unknown | exact | yearMissing
    Q1 | - | - | unknown | exact | yearMissing
    w/c 4 May | - | - | unknown | exact | yearMissing
    early June | - | - | unknown | exact | yearMissing
    14:30 | - | - | unknown | exact | timeWithoutDate
    2pm | - | - | unknown | exact | timeWithoutDate
    1430 | - | - | unknown | exact | timeWithoutDate
    overnight | - | - | unknown | exact | timeWithoutDate
    morning | - | - | unknown | exact | timeWithoutDate
    approx 3 weeks later | - | - | unknown | exact | unreadable
    next day | - | - | unknown | exact | unreadable
    same day | - | - | unknown | exact | unreadable
    two days later | - | - | unknown | exact | unreadable
    the following Monday | - | - | unknown | exact | unreadable
    later | - | - | unknown | exact | unreadable
    yesterday | - | - | unknown | exact | unreadable
    today | - | - | unknown | exact | unreadable
    ditto | - | - | unknown | exact | unreadable
    aged 3 weeks | - | - | unknown | exact | unreadable
    at birth | - | - | unknown | exact | unreadable
    half term | - | - | unknown | exact | unreadable
    half term 2019 | - | - | unknown | exact | unreadable
    half-term 2019 | - | - | unknown | exact | unreadable
    bank holiday 2019 | - | - | unknown | exact | unreadable
    May bank holiday 2019 | - | - | unknown | exact | unreadable
    Ramadan 2019 | - | - | unknown | exact | unreadable
    Eid 2019 | - | - | unknown | exact | unreadable
    Diwali 2019 | - | - | unknown | exact | unreadable
    term time 2019 | - | - | unknown | exact | unreadable
    school holidays 2019 | - | - | unknown | exact | unreadable
    various | - | - | unknown | exact | unreadable
    various dates | - | - | unknown | exact | unreadable
    multiple dates | - | - | unknown | exact | unreadable
    several | - | - | unknown | exact | unreadable
    see above | - | - | unknown | exact | unreadable
    see below | - | - | unknown | exact | unreadable
    as discussed | - | - | unknown | exact | unreadable
    Telephone call | - | - | unknown | exact | unreadable
    phone call 22/05/2016 | - | - | unknown | exact | unreadable
    22/05/2016 home visit | - | - | unknown | exact | unreadable
    visit on 22/05/2016 at home | - | - | unknown | exact | unreadable
    22/05/2016 and 23/05/2016 | - | - | unknown | exact | unreadable
    22, 23 and 24 May 2016 | - | - | unknown | exact | unreadable
    22/05/2016; 23/05/2016 | - | - | unknown | exact | unreadable
    22/05/216 | - | - | unknown | exact | unreadable
    22/05/20016 | - | - | unknown | exact | unreadable
    22/5/1 | - | - | unknown | exact | unreadable
    220516 | - | - | unknown | exact | unreadable
    2205 | - | - | unknown | exact | timeWithoutDate
    22052 | - | - | unknown | exact | unreadable
    123456789 | - | - | unknown | exact | unreadable
    c. 525 | - | - | unknown | exact | unreadable
    525 | - | - | unknown | exact | unreadable
    3000 | - | - | unknown | exact | unreadable
    9999 | - | - | unknown | exact | unreadable
    31/12/9999 | - | - | unknown | exact | unreadable
    01/01/0001 | - | - | unknown | exact | unreadable
    1/1/1900 | 1900-01-01 | 1900-01-01 | day | exact |
    1/1/1799 | - | - | unknown | exact | unreadable
    22/05/2016 25:00 | 2016-05-22 | 2016-05-22 | day | exact | impossibleTime
    22/05/2016 14:75 | 2016-05-22 | 2016-05-22 | day | exact | impossibleTime
    22/05/2016 13am | 2016-05-22 | 2016-05-22 | day | exact | impossibleTime
    Monday 22 May 2016 | 2016-05-22 | 2016-05-22 | day | approximate | weekdayMismatch
    Tues 22/05/2016 | 2016-05-22 | 2016-05-22 | day | approximate | weekdayMismatch
    100M | - | - | unknown | exact | unreadable
    123° | - | - | unknown | exact | unreadable
    538400 | - | - | unknown | exact | unreadable
    4.5 | - | - | unknown | exact | unreadable
    3/4 | - | - | unknown | exact | yearMissing
    1/2 | - | - | unknown | exact | yearMissing
    12.30 | - | - | unknown | exact | timeWithoutDate
    Year 5 | - | - | unknown | exact | unreadable
    Year 7 autumn term | - | - | unknown | exact | unreadable
    Room 12/6 | - | - | unknown | exact | unreadable
    12 Smith St | - | - | unknown | exact | unreadable
    Flat 3, 22 May Road | - | - | unknown | exact | unreadable
    Mayfield 2016 | - | - | unknown | exact | unreadable
    Section 47 | - | - | unknown | exact | unreadable
    S47 2019 | - | - | unknown | exact | unreadable
    T1 2019 | - | - | unknown | exact | unreadable
    P1D | - | - | unknown | exact | unreadable
    2019-W60 | - | - | unknown | exact | impossible
    22nd | - | - | unknown | exact | yearMissing
    XX | - | - | unknown | exact |
    may | - | - | unknown | exact | yearMissing
    may be 2019 | - | - | unknown | exact | unreadable
    march | - | - | unknown | exact | yearMissing
    sat | - | - | unknown | exact | yearMissing
    sun | - | - | unknown | exact | yearMissing
    mon 3 | - | - | unknown | exact | yearMissing
    second | - | - | unknown | exact | yearMissing
    A | - | - | unknown | exact | unreadable
    a | - | - | unknown | exact | unreadable
    an | - | - | unknown | exact | unreadable
    the | - | - | unknown | exact | unreadable
    """)
}
