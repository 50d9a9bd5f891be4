import XML

/// The names of the elements and attributes that matter in a workbook of 2003.
struct Names2003 {
  let worksheet: XMLName
  let style: XMLName
  let numberFormat: XMLName
  let table: XMLName
  let column: XMLName
  let row: XMLName
  let cell: XMLName
  let data: XMLName
  let comment: XMLName
  let visible: XMLName
  let name: XMLName
  let id: XMLName
  let parent: XMLName
  let format: XMLName
  let index: XMLName
  let span: XMLName
  let hidden: XMLName
  let width: XMLName
  let height: XMLName
  let styleID: XMLName
  let across: XMLName
  let down: XMLName
  let formula: XMLName
  let type: XMLName
  let author: XMLName

  init(_ reader: borrowing XMLReader) {
    let space = SpreadsheetML2003.namespace
    worksheet = reader.name("Worksheet", in: space)
    style = reader.name("Style", in: space)
    numberFormat = reader.name("NumberFormat", in: space)
    table = reader.name("Table", in: space)
    column = reader.name("Column", in: space)
    row = reader.name("Row", in: space)
    cell = reader.name("Cell", in: space)
    data = reader.name("Data", in: space)
    comment = reader.name("Comment", in: space)
    visible = reader.name("Visible", in: "urn:schemas-microsoft-com:office:excel")
    name = reader.name("Name", in: space)
    id = reader.name("ID", in: space)
    parent = reader.name("Parent", in: space)
    format = reader.name("Format", in: space)
    index = reader.name("Index", in: space)
    span = reader.name("Span", in: space)
    hidden = reader.name("Hidden", in: space)
    width = reader.name("Width", in: space)
    height = reader.name("Height", in: space)
    styleID = reader.name("StyleID", in: space)
    across = reader.name("MergeAcross", in: space)
    down = reader.name("MergeDown", in: space)
    formula = reader.name("Formula", in: space)
    type = reader.name("Type", in: space)
    author = reader.name("Author", in: space)
  }
}
