/// What a package from outside may cost before it is refused.
///
/// Sizes are counted in bytes as they come out of the package, never as the package declares them.
public struct ArchiveLimits: Hashable, Sendable {
  /// The largest package, in bytes.
  public var packageBytes: Int
  /// The most parts that a package may hold.
  public var parts: Int
  /// The most bytes that all parts together may unfold to.
  public var totalBytes: Int
  /// The most bytes that a part may unfold to for each byte it takes in the package.
  public var ratio: Int
  /// The size in bytes up to which a part may unfold whatever its ratio: short parts of repeated text
  /// are common and cost little.
  public var ratioFloor: Int

  /// Creates limits.
  ///
  /// - Parameters:
  ///   - packageBytes: The largest package, in bytes.
  ///   - parts: The most parts.
  ///   - totalBytes: The most bytes that all parts together may unfold to.
  ///   - ratio: The most bytes out for each byte in.
  ///   - ratioFloor: The size in bytes up to which the ratio does not matter.
  public init(packageBytes: Int, parts: Int, totalBytes: Int, ratio: Int, ratioFloor: Int) {
    self.packageBytes = packageBytes
    self.parts = parts
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFloor = ratioFloor
  }

  /// The limits for a file that somebody sent: 2,000 parts, 200 MB in all, 100 to 1.
  public static let received = ArchiveLimits(
    packageBytes: 200_000_000, parts: 2_000, totalBytes: 200_000_000, ratio: 100,
    ratioFloor: 4_000_000)

  /// The limits for a package that this program has just written, whose tables may repeat themselves
  /// more often than a stranger's may: 2 GB in all, and any ratio that deflate can reach.
  public static let written = ArchiveLimits(
    packageBytes: 2_000_000_000, parts: 2_000, totalBytes: 2_000_000_000, ratio: 1_100,
    ratioFloor: 4_000_000)
}
