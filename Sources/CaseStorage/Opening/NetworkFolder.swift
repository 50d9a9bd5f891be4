import Foundation

/// Tells whether a path lies on another machine's disk, where SQLite's locks cannot be relied on.
enum NetworkFolder {
  /// File systems that live on another machine, or on the host of a virtual one.
  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "coda", "afs", "kafs", "9p", "ceph", "lustre",
    "gfs2", "ocfs2", "beegfs", "vboxsf", "vmhgfs", "prl_fs", "davfs", "gpfs", "glusterfs",
  ]

  /// File systems run by a program of the user's that keep their bytes on this machine; any other
  /// may be a remote one such as sshfs, and counts as one.
  private static let localPrograms: Set<String> = [
    "fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs", "fuse.veracrypt",
    "fuse.ntfs-3g", "fuse.exfat", "fuse.bindfs", "fuse.mergerfs", "fuse.fuse-overlayfs",
  ]

  /// Whether a file at this path lies, or would lie, on another machine; false where that cannot be
  /// told.
  ///
  /// - Parameter path: A path; its last part need not exist.
  static func holds(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let exists = FileManager.default.fileExists(atPath: url.path)
    let place = exists ? url : url.deletingLastPathComponent().resolvingSymlinksInPath()
    #if canImport(Darwin)
      var facts = statfs()
      return statfs(place.path, &facts) == 0 && facts.f_flags & UInt32(MNT_LOCAL) == 0
    #else
      let mounts = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
      return mountType(of: place.path, in: mounts).map(isRemote) ?? false
    #endif
  }

  /// Whether a file system of this type lies on another machine.
  static func isRemote(_ type: String) -> Bool {
    type.hasPrefix("fuse") ? !localPrograms.contains(type) : remote.contains(type)
  }

  /// The type of the mount that a path lies in; nil where none covers it.
  ///
  /// - Parameters:
  ///   - path: An absolute path without links.
  ///   - mounts: The text of `/proc/self/mountinfo`, of which each line reads
  ///     `36 35 98:0 /root /mount/point options - type device options`.
  static func mountType(of path: String, in mounts: String) -> String? {
    var best: (length: Int, type: String)?
    for line in mounts.split(separator: "\n") {
      let halves = line.components(separatedBy: " - ")
      let fields = halves[0].split(separator: " ")
      guard halves.count >= 2, fields.count >= 5,
        let type = halves[1].split(separator: " ").first
      else { continue }
      let point = fields[4].replacingOccurrences(of: "\\040", with: " ")
      let covers = point == "/" || path == point || path.hasPrefix(point + "/")
      // A later mount on the same point hides the earlier one.
      if covers, point.utf8.count >= best?.length ?? 0 {
        best = (point.utf8.count, String(type))
      }
    }
    return best?.type
  }
}
