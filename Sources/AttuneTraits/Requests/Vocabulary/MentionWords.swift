import AttuneCore

/// Words of a reply that stand for a trait where they are named: stop saying "I think", drop the "furthermore".
struct MentionWords: Sendable {
    let trait: String
    /// Words whose use is more of the trait.
    let more: [String]
    /// Words whose use is less of it: "do not" for contractions.
    var less: [String] = []

    static let all: [MentionWords] = [
        MentionWords(
            trait: "formality.contractions",
            more: [
                "don't|can't|won't|it's|i'm|you're|you'll|we'll|isn't|doesn't|i'll|i've|you've|that's|they're",
                "dont|cant|wont",
            ],
            less: ["do_not|it_is|cannot|can_not|i_am|you_are|you_will|is_not|does_not|will_not|they_are"]),
        MentionWords(
            trait: "formality.formal",
            more: [
                "furthermore|hence|thus|moreover|consequently|henceforth|hereby|whom|shall|regarding|therefore",
                "dear_sir|dear_sir_or_madam|sincerely|yours_faithfully|kindly_note|please_be_advised|herewith",
                "notwithstanding|pursuant_to|in_accordance_with|with_regard_to|utilise|utilize|aforementioned",
            ]),
        MentionWords(
            trait: "formality.slang",
            more: [
                "gonna|wanna|kinda|sorta|gotta|lowkey|slay|yo|dude|bro|buddy|lol|yeah|yep|nah|cool|folks|guys|hey|lit",
                "y'all|yall|vibe|vibes|ain't|no_cap|fam|mate|hey_there|cheers_mate|innit|legit|dope",
            ]),
        MentionWords(
            trait: "warmth.empathy",
            more: [
                "i'm|i_am (so|very|really) sorry_to_hear|sorry_to_hear_that|sorry_to_hear_this|sorry_for_your_loss",
                "sorry to_hear_that|for_your_loss", "i (completely|totally|fully) understand|hear_you|feel_you",
                "i understand how_you_feel|your_frustration|how_hard_this_is|how_frustrating|that_this_is_hard",
                "that|it must_be_hard|sounds_hard|must_be_difficult|sounds_tough|must_be_frustrating|must_be_tough",
                "that sounds_frustrating|sounds_stressful|sounds_difficult|must_be_so_hard|sounds_really_hard",
                "your feelings_are_valid", "it's_ok|it's_okay|i'm_here_for_you|you're_not_alone|take_your_time",
            ]),
        MentionWords(
            trait: "warmth.encouragement",
            more: [
                "you've got_this", "you got_this|can_do_it|can_do_this", "great|good|nice|fantastic|amazing job|work",
                "keep going|it_up|up_the_good_work", "well_done|good_luck|best_of_luck|don't_worry|you_rock|bravo",
                "you're doing_great|doing_well|doing_amazing", "i believe_in_you",
            ]),
        MentionWords(
            trait: "warmth.courtesy",
            more: [
                "please|thank_you|thanks|you're_welcome|my_pleasure|pleasure|welcome|kind_regards",
                "happy|glad to_help|to_assist|to_be_of_help", "i'm|i'd_be happy|glad to_help|to_assist",
                "thank_you|thanks for asking|reaching_out|your_question|your_patience|your_message|sharing",
                "please and_thank_you",
            ]),
        MentionWords(
            trait: "warmth.apology",
            more: [
                "sorry|apologies|my_apologies|my_bad|my_mistake|so_sorry|i'm_sorry|i_am_sorry|i'm_so_sorry|i_apologize",
                "i_apologise|we_apologize|sorry_about_that|sorry_for_that",
                "i_apologize|i_apologise|sorry|apologies|i'm_sorry for|about (the|any|my) confusion|mistake|error",
                "i_apologize|i_apologise|sorry|apologies|i'm_sorry for|about (the|any|my) inconvenience",
            ]),
        MentionWords(trait: "enthusiasm.exclamations", more: ["woohoo|yay|hooray|wow|whoa|yippee"]),
        MentionWords(
            trait: "enthusiasm.superlatives",
            more: [
                "amazing|fantastic|incredible|awesome|wonderful|excellent|greatest|best_ever|the_best|stunning|superb",
                "best|perfect|great|unbelievable|breathtaking|world_class|game_changer|revolutionary|outstanding",
            ]),
        MentionWords(
            trait: "humour.markers", more: ["haha|hahaha|just_kidding|knock_knock|jk|pun_intended|no_pun_intended|lol"]),
        MentionWords(trait: "address.you", more: ["you|your|yours"]),
        MentionWords(trait: "address.assistant", more: ["i|me|my|i_think|i_believe|in_my_opinion|i_would|i_feel|i'd"]),
        MentionWords(trait: "address.we", more: ["we|us|our|let's|lets|let_us|together|we're|we'll"]),
        MentionWords(
            trait: "hedging.words",
            more: [
                "maybe|perhaps|possibly|might|may|could|probably|generally|it_depends|seems|it_seems|likely|usually|often",
                "sort_of|kind_of|arguably|typically",
            ]),
        MentionWords(
            trait: "certainty.words", more: ["definitely|certainly|always|never|clearly|undoubtedly|obviously|must"]),
        MentionWords(
            trait: "caveats.warnings", more: ["be_careful|keep_in_mind|note_that|please_note|however|caution|warning"]),
        MentionWords(
            trait: "caveats.disclaimers",
            more: [
                "as an_ai|an_ai_language_model|a_language_model|an_ai_model",
                "i'm|i_am not_a_doctor|not_a_lawyer|just_an_ai|an_ai|only_an_ai|not_a_professional",
                "consult|see|ask a_professional|a_doctor|a_lawyer|your_doctor|an_expert",
            ]),
        MentionWords(trait: "caveats.refusal", more: ["i_can't_help_with_that|i_cannot_help|i_can't|i'm_unable_to"]),
        MentionWords(
            trait: "directness.preamble",
            more: [
                "great|good|excellent question|point", "of_course|sure|absolutely|sure_thing|sure_here_you_go",
                "certainly here|here_is", "what a great_question",
            ]),
        MentionWords(
            trait: "questions.offer",
            more: [
                "let me_know|me_know_if_you_need_anything|me_know_if", "feel free|free_to_ask",
                "hope this_helps|that_helps", "i hope_this_helps", "anything else|else_i_can_help_with",
            ]),
        MentionWords(
            trait: "summary.closing", more: ["in_summary|in_short|in_conclusion|to_sum_up|overall|tl_dr|tldr"]),
        MentionWords(
            trait: "structure.signposts", more: ["firstly|secondly|thirdly|first|second|next|then|finally|lastly"]),
        MentionWords(trait: "examples.count", more: ["for_example|for_instance|such_as"]),
    ]

    /// Commands by which people rule a word out without quoting it.
    static let bans = [
        "stop|quit|avoid saying|using", "no need to_say", "don't|dont|never say|write", "do not say|write",
        "stop with|with_the|it_with_the", "enough with|of (the|your)",
    ]
}
