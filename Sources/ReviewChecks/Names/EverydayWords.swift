/// English words that are also names; as a name they are only known by their capital.
enum EverydayWords {
  /// Whether a word, plain and small, is an everyday word as well as a name.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    abbot amber angel april archer art ash august autumn bailey baker ball banks barber barker barn \
    bay bean bell best bill bird bishop black blossom blue blunt bob bolt bond booth bow bower boy \
    bridge bridges bright brook brooks brown buck bull burden burn burns bush butcher butler camp \
    cannon car cardinal carter carver case cash castle chamber chambers chance chaplain charity \
    chase cherry child christian church clay clear clement cliff close coach coal coat coin cole \
    collier colt comfort constant cook cooper cope corner cotton court cousins cox craft crane cross \
    crow crystal cutler daisy dale dawn day dean dear dell destiny dew dick dove drake \
    draper drew driver drummer drum duck duke dusty dyer earl early east english eve faith \
    falcon fall farmer farrow fern ferry fidelity field fields finch fine finger fisher fish flint \
    flood flora flower flowers foot ford forest forester foster fowler fox frank free freeman friend \
    frost fuller gale game gardener garland garner gay gift gill ginger glass glen glory glover \
    gold golden good goodman grace grain grant gray green grey grove guest gun guy hale hall hand \
    hardy hare harmony harper harp hart harvest hatch haven hawk hay hazel head heart heath \
    heather herb heron hill hills holder holiday holland holly home honey honour hood hook \
    hope hopper horn horner horse house hunt hunter iris irons ivory ivy jack jade jasmine jay jet \
    jewel joiner joy judge july june just justice keen kemp key keys king kit kite knight lace \
    lake lamb lance land lane large lark laurel law lawyer lead leaf leather light lightfoot lily \
    link little lock london long lord love low loyal luck lucky mace mad major manning marble march \
    marina mark market marks marsh marshal marshall mason master masters max may mead meadow meadows \
    means mellow melody mercer mercy merry merit miles mill miller mills mint mistry monk moody moon \
    moor moss mount mountain mud mustard nation new newman nick night noble norm north nurse oak \
    oakes oaks ocean olive opal orchard page pain painter palm palmer parish park parker parks parson \
    parsons partridge pass pat patience peace peach peacock pearl peg penny pepper perch pike \
    pine piper pitcher plant plum pole pond pool poor poppy porter post potter potts pound power \
    powers preacher price pride priest prime prince prior proctor proper proud prudence purple quick \
    rain rains rainbow ram raven ray read reader red reed reeves rice rich ridge ring river rivers \
    road rob robin rock rod rook rose rosemary rowan royal ruby rush rust rusty sage sailor salmon \
    salt sand sandy sands savage saviour sawyer say school scott sea seal serene sergeant sharp \
    shepherd shields ship shore short silk silver simple singer skill skinner skip sky slater sleep \
    slim small smart smith smoker snow sole south spark sparks spear speed spice spicer spring squire \
    staff stage star starling steel stem step sterling steward still stock stone storm stout street \
    strong style styles sue summer summers swan sweet swift tailor tanner tansy tate temple tender \
    terrace thatcher thorn thrift tiger tiller timber tinker topping tower town trail \
    treasure trinity trip true tucker turner twist tyler unity usher vale valentine van verity \
    vicar victor victory vine viola violet virgin wade wait waite wake walker wall walls ward warden \
    warm warner waters way weaver web weeks well wells west wheat wheel wheeler white wild wilder \
    will willow wills winds wine winter winters wise wit wolf wonder wood woods woodward word words \
    workman worth wren wright yard yeoman young younger
    """.split { $0 == " " || $0.isNewline }.map(String.init))
}
