public import CaseModel
import Diagnostics
public import Documents
import Templating

/// Makes a report document from a case, a template and an audience.
///
/// The template is rendered to markup with words only; tables and other sections that are made from the
/// case enter as blocks. A report for the public is made from ``PublicReview`` and sees nothing else
/// (invariant 5).
public enum ReportComposer {
  /// Makes a report.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - template: The template.
  ///   - audience: For whom the report is made.
  /// - Returns: The report, marked for its audience, and as fictional and as a draft where it is.
  /// - Throws: ``ReportFailure`` when the template is not made for the audience or its markup has a slip;
  ///   `TemplateFailure` when it asks for something that does not exist.
  public static func compose(
    _ source: ReportSource, template: ReportTemplate, audience: Audience
  ) throws -> ReportDocument {
    guard template.audiences.contains(audience) else {
      throw ReportFailure.audience(
        audience, template: template.name, offered: template.audiences)
    }
    let isPublic = audience == .publication
    let open = OpenReport(
      review: PublicReview(
        source, wording: isPublic ? .published(PublishingRules(source.record)) : .asWritten),
      audience: audience, isDraft: source.isDraft, today: source.today)
    let inside =
      isPublic
      ? nil
      : InsideReport(source: source, names: CaseNames(source.record, source.chronology))
    let rendered = try StrictTemplates(folder: template.folder)
      .renderWithPlaces("report", ReportContext.shape.value(open, inside))
    var report = ReportFront.document(template, open, inside)
    report.blocks = try blocks(rendered, GeneratedSections.blocks(open, inside))
    return report
  }

  private static func blocks(
    _ rendered: RenderedTemplate, _ generated: [String: [Block]]
  ) throws(ReportFailure) -> [Block] {
    do {
      return try ReportMarkup.read(
        rendered.text, templateName: "report.mustache", generated: generated)
    } catch {
      var diagnostic = error.diagnostic
      // The markup knows the lines of the rendered text; the person edits the template.
      if let line = diagnostic.place.line, let place = rendered.place(ofLine: line) {
        diagnostic.place = Place(file: place.file, line: place.line)
      }
      throw ReportFailure.markup(diagnostic)
    }
  }
}
