extension Cue {
    /// The vocabulary of cues, in the notation of ``PhrasePattern``. Verbs are inflected, the rest stands as it is.
    static let verbs: [(Cue, String)] = [
        (.ask, "give show include add provide use put insert offer get attach append supply share mention say"),
        (.ask, "throw throw_in sprinkle sprinkle_in send"),
        (.tell, "make keep be write answer reply respond explain describe rewrite rephrase reword redo present"),
        (.tell, "format tell walk phrase convert structure organise organize do sound talk speak try turn go_with"),
        (.tell, "stick_to lay_out go_for stay remain read deliver return create generate go change adjust edit"),
        (.stop, "skip drop stop avoid remove omit exclude leave_out leave_off lose ditch quit refrain_from lay_off"),
        (
            .stop,
            "replace swap cut cut_out cut_down_on cut_back_on go_easy_on ease_up_on ease_off_on tone_down dial_down"
        ),
        (.stop, "limit reduce minimise minimize get_rid_of delete strip strip_out kill take_out scale_back"),
        (.stop, "ease_up_with spare"),
        (.praise, "love enjoy appreciate adore"),
        (.unwanted, "hate dislike annoy irritate bother distract"),
        (.lack, "lack miss forget"),
    ]

    /// Words and phrases that stand as they are.
    static let phrases: [(Cue, [String])] = feelings + grammar
}
