import Tables
import Testing

@Suite("The beginning of a file")
struct FileHeadTests {
  @Test("Plain words are neither XML nor a package")
  func plainWords() {
    let head = FileHead(Array("When,What\n1 May 2024,Visit\n".utf8), fileName: "a.csv")
    #expect(head.rootName == nil && head.mediaType.isEmpty && head.failure != nil)
  }
}
