import CaseModel

extension CheckExamples {
  static let wording: [String: [CheckExample]] = [
    "L-H1": [
      maySay("Every child should have a plan, and could have the same worker for longer."),
      maySay("The visit took place after thirty days; the procedure asked for ten."),
      maySay("The worker said: “I should have asked.” She had two visits that day."),
      maySay("The manager thought that it ‘could have been’ done; the team's diary was full."),
      CheckExample("family voice is not looked at") {
        $0.record.familyVoices[0].quotation = "Someone should have come. If only they had."
      },
      CheckExample("nor are conversations, extracts and entries") {
        $0.record.conversations[0].answers[.mindset] = ["I should have rung."]
        $0.record.sources[0].extracts[0].text = "Staff could have asked."
        $0.entries[0].whatHappened = "The visit should have been made."
      },
      saying("The visit should have been made."),
      saying("The visit SHOULDN’T HAVE been left."),
      saying("They could not have known, it was thought."),
      saying("It should\nhave been seen."),
      saying("The team ought to have met."),
      saying("It would have been avoided by a call."),
      saying("If only the form had been read."),
      saying("An \"unclosed mark hides nothing: it should have been read."),
    ],
    "L-H2": [
      maySay("An unpredictable shift pattern made visits hard to plan."),
      maySay("“A missed opportunity”, as a paper put it, was not the team's word."),
      saying("It was a missed opportunity."),
      saying("There were missed opportunities."),
      saying("Warning signs were there."),
      saying("A red flag was raised."),
      saying("Alarm bells rang."),
      saying("It was clear that the baby was at risk."),
      saying("The outcome was predictable."),
      saying("Harm was inevitably near."),
      saying("The harm was preventable."),
    ],
    "L-H3": [
      maySay("Heart failure was ruled out."),
      maySay("The form says “failed to attend”; the review says was not brought."),
      maySay("Staff did not complete the form, because it had no place for the baby."),
      saying("The school failed to refer."),
      saying("There was a failure to share."),
      saying("Failures of communication were seen."),
      saying("The worker neglected to ask."),
      saying("The worker omitted to ask."),
      saying("The worker didn’t bother to ask."),
      saying("She chose not to ask."),
      CheckExample("in an episode's perspective", at: ["Episode 1, perspective of HV1"]) {
        $0.record.episodes[0].perspectives[0].knowledge = "The inbox failed to show it."
      },
      CheckExample("in the second paragraph of a section", at: ["Review, conclusion, paragraph 2"])
      {
        $0.record.settings.sections[.conclusion] = ["It is done.", "Services failed to talk."]
      },
    ],
  ]
}
