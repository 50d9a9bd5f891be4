import Testing

@testable import CaseStorage

@Suite("Folders on other machines")
struct NetworkFolderTests {
  static let mounts = """
    22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
    30 22 0:40 / /home/kim/Team\\040Drive rw - cifs //server/share rw
    31 22 0:41 / /home/kim/remote rw - fuse.sshfs kim@host: rw
    32 22 0:42 / /home/kim/vault rw - fuse.gocryptfs /crypt rw
    33 22 0:43 / /net rw - autofs auto.net rw
    34 33 0:44 / /net rw - nfs4 nas:/cases rw
    """

  @Test(
    "A path is judged by the mount that it lies in",
    arguments: [
      ("/home/kim/robin.tlcase", false), ("/home/kim/Team Drive/robin.tlcase", true),
      ("/home/kim/Team Drives/robin.tlcase", false), ("/home/kim/remote", true),
      ("/home/kim/vault/a/robin.tlcase", false), ("/net/robin.tlcase", true), ("/", false),
    ])
  func mount(path: String, isRemote: Bool) {
    let type = NetworkFolder.mountType(of: path, in: Self.mounts)
    #expect(type.map(NetworkFolder.isRemote) == isRemote)
  }

  @Test("A program's file system that is not known to be local counts as remote")
  func unknownPrograms() {
    #expect(NetworkFolder.isRemote("fuse.somethingnew"))
    #expect(NetworkFolder.isRemote("fuse"))
    #expect(!NetworkFolder.isRemote("fuseblk"))
    #expect(!NetworkFolder.isRemote("btrfs"))
  }

  @Test("The folder of the tests themselves is local, whether the file exists or not")
  func here() throws {
    let example = try ExampleCase()
    #expect(!NetworkFolder.holds(example.path))
    #expect(!NetworkFolder.holds(example.path + "-new"))
  }
}
