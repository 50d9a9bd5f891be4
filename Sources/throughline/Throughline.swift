import WorkbenchCommands

@main
struct Throughline {
  static func main() { Program.main() }
}
