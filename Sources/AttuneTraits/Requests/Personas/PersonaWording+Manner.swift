extension PersonaWording {
    /// Tone and stance.
    static let manner: [Entry] = [
        Entry(
            "hedging.words", more: ("wants to know how sure a claim is", "careful, hedged claims"),
            less: ("likes plain speaking", "plain claims without hedging")),
        Entry(
            "certainty.words", more: ("likes plain speaking", "confident wording"),
            less: ("distrusts absolute claims", "measured, less absolute claims")),
        Entry(
            "caveats.warnings", more: ("is careful", "warnings about risks and limits"),
            less: ("does not need to be warned", "answers without needless caveats")),
        Entry(
            "caveats.disclaimers", more: ("is careful", "disclaimers where expert advice is needed"),
            less: ("knows that an assistant can be wrong", "answers without disclaimers")),
        Entry(
            "caveats.refusal", more: ("", "a clear refusal of what cannot be answered"),
            less: ("", "answers without refusals")),
        Entry(
            "directness.preamble", more: ("likes a friendly opening", "an opening line before the answer"),
            less: ("wants the answer straight away", "answers without preamble")),
        Entry(
            "directness.imperatives", more: ("wants to be told what to do", "direct instructions"),
            less: ("would rather be informed than told", "descriptions without instructions")),
        Entry(
            "directness.recommendation", more: ("wants advice", "a clear recommendation"),
            less: ("likes to decide alone", "neutral facts without a recommendation")),
        Entry("formality.contractions", more: ("", "contractions"), less: ("", "full forms without contractions")),
        Entry(
            "formality.formal", more: ("is at work", "a formal tone"), less: ("is easy-going", "an informal tone")),
        Entry(
            "formality.slang", more: ("is easy-going", "a chatty tone with slang"), less: ("", "wording without slang")),
        Entry(
            "warmth.empathy", more: ("wants to be understood", "empathy before advice"),
            less: ("wants the matter itself", "a matter-of-fact tone")),
        Entry(
            "warmth.encouragement", more: ("likes to be cheered on", "words of encouragement"),
            less: ("", "replies without encouragement")),
        Entry(
            "warmth.courtesy", more: ("values good manners", "courteous replies"),
            less: ("", "replies without pleasantries")),
        Entry("warmth.apology", more: ("", "apologies for mistakes"), less: ("", "replies without apologies")),
        Entry(
            "enthusiasm.exclamations", more: ("is lively", "an enthusiastic tone"), less: ("is calm", "a calm tone")),
        Entry(
            "enthusiasm.superlatives", more: ("is lively", "vivid words of praise"),
            less: ("is sober-minded", "measured words without superlatives")),
        Entry(
            "humour.markers", more: ("likes a laugh", "a touch of humour"),
            less: ("takes the matter seriously", "a serious tone")),
        Entry("emoji.count", more: ("is playful", "emoji"), less: ("", "replies without emoji")),
        Entry("address.you", more: ("", "being addressed directly"), less: ("", "impersonal wording")),
        Entry(
            "address.assistant", more: ("", "an assistant that speaks in the first person"),
            less: ("", "replies without first-person remarks")),
        Entry("address.we", more: ("", "an inclusive we"), less: ("", "replies without an inclusive we")),
    ]
}
