/// Groups of numbers that can be joined, nearly in constant time each.
struct DisjointSets {
  private var parents: [Int]

  /// Creates `count` groups of one member each.
  init(count: Int) { parents = Array(0..<count) }

  /// Makes one group of the groups of two members; the smaller representative leads it.
  mutating func join(_ left: Int, _ right: Int) {
    let a = representative(of: left)
    let b = representative(of: right)
    parents[max(a, b)] = min(a, b)
  }

  /// The member that stands for a group.
  mutating func representative(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var walker = member
    while parents[walker] != root {
      let next = parents[walker]
      parents[walker] = root
      walker = next
    }
    return root
  }
}
