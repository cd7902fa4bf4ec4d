/// How people say that they want something or do not.
enum PersonaAttitude: Sendable, Hashable {
    /// "prefers", "loves", "am a fan of".
    case likes
    /// "hates", "can't stand", "not a fan of".
    case dislikes
    /// "over", "rather than": what follows is the other side of what was liked.
    case contrast
    /// "to" after "prefer X".
    case weakContrast
    /// "but", "although": ends what was said.
    case turns

    static let index = PhraseIndex<PersonaAttitude>(
        phrases(likings, .likes) + phrases(dislikings, .dislikes)
            + phrases(
                "over|rather than|instead of|versus|vs|compared to|compared with|as opposed to|more than|in place of|and not|not",
                .contrast)
            + phrases("to", .weakContrast)
            + phrases("but|although|though|however|yet|while|whereas|because|since", .turns))

    /// How "find X …" goes on: +1 for "helpful", −1 for "distracting", nil where it says neither.
    static func verdict(_ tokens: [String], after index: Int) -> Int? {
        for token in tokens[(index + 1)...].prefix(12) {
            if token == "but" || token == "because" { return nil }
            if praised.contains(token) { return 1 }
            if blamed.contains(token) { return -1 }
        }
        return nil
    }

    static func isVerdict(_ word: String) -> Bool { praised.contains(word) || blamed.contains(word) }

    private static let praised: Set<String> = [
        "helpful", "useful", "reassuring", "valuable", "handy", "essential", "pleasant", "easier", "clarifying",
    ]
    private static let blamed: Set<String> = [
        "distracting", "annoying", "irritating", "useless", "unhelpful", "patronising", "patronizing", "condescending",
        "confusing", "tedious", "boring", "unnecessary", "childish", "grating", "tiresome", "exhausting", "pointless",
        "unprofessional", "insincere", "intimidating", "overwhelming", "unbearable",
    ]

    private static func phrases(_ list: String, _ meaning: PersonaAttitude) -> [(String, PersonaAttitude)] {
        list.split(separator: "|").map { ($0.trimmingPrefix("\n").description, meaning) }
    }

    private static let likings = """
        prefer|prefers|preferred|preferring|like|likes|liking|love|loves|loving|want|wants|wanting|need|needs|needing|\
        enjoy|enjoys|enjoying|appreciate|appreciates|appreciating|value|values|valuing|adore|adores|favour|favours|\
        favor|favors|crave|craves|expect|expects|desire|desires|wish for|wishes for|looking for|look for|looks for|\
        ask for|asks for|a fan of|fan of|a big fan of|fond of|partial to|keen on|would rather have|would rather get|\
        would rather read|would rather|id rather|rather have|rather get|learn best with|learn best from|\
        learn best through|learn best by|learns best with|learns best from|learns best through|learns best by|\
        learn better with|learns better with|learn through|learns through|gravitate toward|gravitate towards|\
        gravitates toward|gravitates towards|respond best to|responds best to|respond well to|responds well to|\
        insist on|insists on|happy with|happiest with|a preference for|preference for|\
        preference is|preference is for|go for|goes for|please use|please give me|give me|use|grateful for|\
        cant get enough|lean toward|lean towards|leans toward|leans towards|opt for|opts for|interested in|drawn to
        """
    private static let dislikings = """
        hate|hates|hated|hating|dislike|dislikes|disliked|disliking|detest|detests|loathe|loathes|despise|despises|\
        cant stand|cannot stand|can not stand|couldnt stand|cant bear|cannot bear|cant abide|cannot abide|\
        avoid|avoids|avoiding|do not like|dont like|doesnt like|does not like|didnt like|do not enjoy|dont enjoy|\
        doesnt enjoy|does not enjoy|do not want|dont want|doesnt want|does not want|do not need|dont need|doesnt need|\
        does not need|do not care for|dont care for|doesnt care for|does not care for|not a fan of|not a big fan of|not fond of|not keen on|\
        not into|no fan of|no need for|tired of|sick of|fed up with|annoyed by|annoyed with|bothered by|irritated by|\
        put off by|turned off by|frustrated by|frustrated with|bored by|overwhelmed by|allergic to|no patience for|\
        no patience with|little patience for|little patience with|no time for|not have time for|dont have time for|\
        doesnt have time for|impatient with|aversion to|an aversion to|a strong aversion to|strong aversion to|without|\
        skip|skips|no|never|spare me|hold the|nothing annoys me more than|not interested in|stay away from|\
        steer clear of|uninterested in|struggle with|struggles with|dont bother with|do not bother with|dont include|do not include|dont use|do not use|leave out|\
        leave off|cut out|enough of|enough with|stop using|stop with|dont give me|do not give me|a dislike for|a dislike of|distrust|distrusts
        """
}
