import CaseModel

/// The words that agencies put over their columns, for each field: data, past the usual length because a
/// table of words is easier to look over in one place.
///
/// They are gathered from the layouts in use (Chronolator, Tayside, Cambridgeshire and Peterborough,
/// Staffordshire and Stoke SAR 3b, school safeguarding forms, Access Mosaic and case note screens;
/// methodology 5.3), in small letters and without punctuation, as ``HeadingKey`` makes them.
enum HeadingSynonyms {
  /// The field that a heading names with exactly these words; nil for none.
  static func field(of key: HeadingKey) -> EntryField? { fields[key.words] }

  /// The field that words name, written as ``HeadingKey`` makes them; nil for none.
  static func field(named words: String) -> EntryField? { fields[words] }

  /// All names in alphabetical order.
  static let all: [(words: String, letters: [UInt8], field: EntryField)] =
    fields.sorted { $0.key < $1.key }.map { ($0.key, Array($0.key.utf8), $0.value) }

  private static let fields: [String: EntryField] = {
    var fields: [String: EntryField] = [:]
    for (field, names) in table {
      for name in names { fields[name] = field }
    }
    return fields
  }()

  private static let table: [(EntryField, [String])] = [
    (
      .when,
      [
        "date", "dates", "date time", "date and time", "date of event", "event date",
        "date of incident", "incident date", "date of contact", "contact date", "start date",
        "date from", "from", "from date", "date start", "date of significant event",
        "date or period", "date or period of event", "date period", "period", "when", "day",
        "date of occurrence", "occurrence date", "date occurred", "date happened", "occurred",
        "date of visit", "visit date", "date of meeting", "date of referral", "referral date",
        "date of attendance", "attendance date", "date of appointment", "appointment date",
        "date of concern", "date of entry or event", "event start", "start", "start date time",
        "event date time", "incident date time", "date time of incident", "date time of event",
        "date time of contact", "date of offence", "offence date", "encounter date",
        "date of encounter", "consultation date", "event datetime", "datetime", "occurred on",
        "occurred from", "date of activity", "activity date", "date timeline", "dd mm yyyy",
        "event occurred", "date of episode", "dyddiad",
      ]
    ),
    (
      .time,
      [
        "time", "times", "start time", "time of event", "event time", "time of incident",
        "incident time", "time of contact", "time of day", "time from", "time start",
        "contact time", "time in", "arrival time", "time arrived", "time of arrival",
        "time of visit", "hour", "hh mm", "amser", "time 24hr", "time 24 hr", "time 24 hour",
      ]
    ),
    (
      .end,
      [
        "end date", "date to", "to", "to date", "date end", "date ended", "end", "finish date",
        "until", "date until", "occurred to", "end date time", "closed", "date closed",
        "closure date", "date of discharge", "discharge date", "completed", "date completed",
      ]
    ),
    (
      .endTime,
      [
        "end time", "time to", "time end", "time ended", "finish time", "time until", "time out",
        "departure time", "time left", "time of departure",
      ]
    ),
    (
      .recorded,
      [
        "date recorded", "recorded", "recorded date", "date of recording", "recorded on",
        "date of record", "date of entry", "entry date", "date entered", "entered", "entered on",
        "date logged", "logged", "logged on", "date written", "date added", "added", "added on",
        "date created", "created", "created on", "created date", "date input", "input date",
        "date of report", "date reported", "report date", "written", "date time recorded",
        "date of note", "record date", "creation date", "dyddiad cofnodi",
      ]
    ),
    (
      .recordedTime,
      ["time recorded", "recorded time", "time of recording", "time entered", "time logged"]
    ),
    (
      .received,
      [
        "received", "date received", "received on", "date of receipt", "receipt date",
        "received date",
      ]
    ),
    (
      .reference,
      [
        "ref", "reference", "ref no", "reference no", "reference number", "event ref",
        "event reference", "id", "event id", "entry id", "record id", "entry ref", "urn", "log no",
        "log number", "log ref", "log reference", "incident no", "incident number", "incident ref",
        "incident id", "cad", "cad no", "cad number", "crime no", "crime number", "crime reference",
        "crime ref", "storm ref", "storm log", "storm no", "occurrence number", "occurrence no",
        "niche ref", "ppn ref", "unique reference", "unique ref", "record number", "document id",
        "contact id", "case note id", "cyf", "cyfeirnod", "unique reference number",
      ]
    ),
    (
      .sequence,
      [
        "seq", "sequence", "seq no", "sequence no", "sequence number", "no", "number", "item",
        "item no", "row", "row no", "line", "line no", "order", "#", "entry no", "entry number",
        "event no", "event number", "nr", "rhif",
      ]
    ),
    (
      .sourceLabel,
      [
        "source", "sources", "source of information", "information source", "source of info",
        "source document", "source record", "source of evidence", "evidence source", "evidence",
        "evidence source document", "record", "record source", "where recorded", "document",
        "document type", "document source", "file", "file reference", "system", "record system",
        "recording system", "source of entry", "source of data", "page", "page no", "page number",
        "volume and page", "location of record", "ffynhonnell",
      ]
    ),
    (
      .sourceKind,
      ["source type", "type of source", "kind of source", "type of record", "record type"]
    ),
    (
      .contact,
      [
        "contact", "contact type", "type of contact", "kind of contact", "method of contact",
        "contact method", "mode of contact", "type", "event type", "type of event", "category",
        "incident type", "type of incident", "nature of contact", "case note type", "note type",
        "activity type", "type of activity", "appointment type", "visit type", "type of visit",
        "categories", "event category", "contact mode", "mode", "method", "class", "incident class",
        "incident category", "encounter type", "consultation type", "math o gyswllt", "event code",
        "entry type", "form of contact",
      ]
    ),
    (
      .subjects,
      [
        "family member", "family members", "family members concerned", "family member s",
        "family members involved", "subject", "subjects", "person", "persons", "persons involved",
        "people involved", "child", "children", "child young person", "child ren", "name of child",
        "child s name", "childs name", "child name", "pupil", "pupil name", "student",
        "student name", "tenant", "tenants", "tenant name", "client name", "service user name",
        "resident", "learner", "young person", "patient", "patient name", "service user", "client",
        "who", "individual", "individuals", "subject of entry", "nominal", "nominals", "name",
        "household member", "child concerned", "person concerned", "mother baby", "plentyn",
      ]
    ),
    (
      .actors,
      [
        "professional", "professionals", "professional involved", "professionals involved",
        "professional s involved", "worker", "workers", "staff", "staff member", "staff involved",
        "practitioner", "practitioners", "officer", "officers", "officer in case", "oic",
        "clinician",
        "author", "recorded by", "entered by", "added by", "created by", "completed by",
        "reported by", "seen by", "by whom", "by", "print name", "print name and signature",
        "name and signature", "signature", "signed", "name and role", "name and designation",
        "designation", "people present", "persons present", "present", "attendees", "attended by",
        "who was present", "social worker", "allocated worker", "health visitor", "midwife",
        "teacher", "member of staff", "contact with", "professional contact", "agency worker",
        "staff name", "lead professional", "professional role", "role", "initials", "logged by",
        "gweithiwr", "gweithiwr proffesiynol", "assigned to", "responsible", "officer id",
      ]
    ),
    (
      .childSeen,
      [
        "child seen", "was the child seen", "was child seen", "child seen y n", "child seen yes no",
        "seen", "children seen", "was the child ren seen", "child ren seen", "seen y n",
        "child present", "baby seen", "child observed", "child seen during visit",
        "young person seen", "pupil seen", "gwelwyd y plentyn", "child seen during contact",
      ]
    ),
    (
      .childSeenAlone,
      [
        "child seen alone", "seen alone", "was the child seen alone", "alone", "seen alone y n",
        "child alone", "was child seen alone", "spoken to alone", "child spoken to alone",
        "child seen alone y n", "seen on their own",
      ]
    ),
    (
      .childVoice,
      [
        "child s voice", "childs voice", "voice of the child", "voice of child", "child voice",
        "the childs voice", "wishes and feelings", "child s wishes and feelings",
        "childs wishes and feelings", "wishes feelings", "views of the child", "child s views",
        "childs views", "what the child said", "lived experience", "child s lived experience",
        "childs lived experience", "lived experience of the child", "child heard", "voice",
        "daily life of the child", "pupil voice", "llais y plentyn",
        "childs wishes and feelings lived experience",
      ]
    ),
    (
      .whatHappened,
      [
        "event", "events", "significant event", "significant events", "key event", "key events",
        "what happened", "description", "description of event", "event description",
        "description of incident", "incident description", "details", "detail",
        "details of event", "event details", "details of contact", "contact details",
        "details of incident", "incident details", "information", "information received",
        "information details of concern or contact", "details of concern", "concern", "concerns",
        "nature of concern", "summary", "event summary", "summary of event", "summary of contact",
        "summary of events", "case summary", "incident summary", "incident", "narrative", "notes",
        "note", "case note", "case notes", "entry", "entries", "text", "content", "contents",
        "record of event", "chronology", "chronology of events", "factual information", "facts",
        "what was seen or heard", "observations", "observation", "circumstances",
        "circumstances of incident", "brief details", "brief description", "log entry",
        "event text",
        "incident log", "details of event contact", "event contact", "event incident",
        "significant event contact", "significant information", "title", "subject matter",
        "details of significant event", "presentation", "reason for contact", "presenting problem",
        "clinical notes", "history", "free text", "full text", "comments and details", "narration",
        "digwyddiad", "digwyddiad arwyddocaol", "disgrifiad", "manylion", "involvement",
        "agency involvement", "nature of involvement", "practice event",
        "significant practice event",
        "key practice event", "event or contact", "what did you see or hear", "purpose",
        "purpose of contact", "reason for visit", "findings",
      ]
    ),
    (
      .response,
      [
        "response", "agency response", "response to event", "action", "actions", "action taken",
        "actions taken", "action taken by agency", "agency action", "actions by agency",
        "what was done", "intervention", "interventions", "action response", "response action",
        "response actions", "action taken and by whom", "follow up", "follow up action",
        "immediate action", "immediate action taken", "action plan", "plan", "next", "next step",
        "next steps", "next action",
        "steps taken", "management", "treatment", "police action", "care given", "advice given",
        "gweithredu", "camau a gymerwyd", "actions and by whom", "services provided",
        "action taken by professionals",
      ]
    ),
    (
      .outcome,
      [
        "outcome", "outcomes", "result", "results", "outcome of contact", "outcome of event",
        "outcome for child", "disposal", "resolution", "outcome result", "result code",
        "final outcome", "conclusion", "canlyniad", "consequence", "closing code", "closure code",
        "closure reason", "outcome of visit",
      ]
    ),
    (
      .decision,
      [
        "decision", "decisions", "decision made", "decisions made", "decision taken",
        "penderfyniad",
      ]
    ),
    (
      .decisionBy,
      [
        "decision by", "decided by", "decision made by", "decision maker", "who decided",
        "authorised by", "agreed by", "manager",
      ]
    ),
    (
      .rationale,
      [
        "rationale", "reason", "reasons", "reasons recorded", "rationale for decision",
        "reason for decision", "reasons for decision", "justification", "basis for decision",
        "rhesymeg",
      ]
    ),
    (
      .impact,
      [
        "impact", "impact on child", "impact on the child", "impact positive or negative",
        "impact on child positive or negative", "effect on child", "impact upon child",
        "impact on c1",
        "significance", "significance for child", "effect", "impact on family", "effaith",
        "impact on children", "risk to child", "impact for the child",
      ]
    ),
    (
      .expectedPractice,
      [
        "expected practice", "expected", "standard", "standards", "what should have happened",
        "policy and procedure", "procedure", "procedures", "expected action", "expected response",
        "best practice",
      ]
    ),
    (
      .agencyComment,
      [
        "comment", "comments", "author comment", "authors comment", "authors comments",
        "agency comment", "agency comments", "analysis", "analysis comment", "comment analysis",
        "comments analysis", "analysis and comment", "reviewers comment", "remarks", "reflection",
        "author analysis", "authors analysis", "agency analysis", "imr author comment",
        "imr authors comments", "issues", "issues identified", "learning", "learning points",
        "additional comments", "additional information", "sylw", "sylwadau",
        "professional judgement",
        "commentary", "review comments",
      ]
    ),
    (
      .kept,
      [
        "date of birth", "dob", "d o b", "birth date", "child s date of birth", "child dob", "age",
        "gender", "sex", "ethnicity", "nhs number", "nhs no", "upn", "uln", "hospital number",
        "agency", "organisation", "agency organisation", "service", "team", "department", "area",
        "location", "location of incident", "location of event", "place", "venue", "address",
        "postcode", "setting", "ward", "school", "borough",
        "asiantaeth", "beat", "priority", "grade", "risk level", "risk", "rag", "status",
        "severity", "risk rating", "rag rating", "rag status", "case status", "risk score",
        "due date", "review date", "date due", "date of next visit", "next appointment",
        "date modified", "modified", "last updated", "date updated", "last modified", "updated",
        "year group", "class name", "form", "linked", "linked to", "cross reference",
      ]
    ),
  ]
}
