import AttuneCore

/// What a clause feels and asks, and where.
struct ClauseCues: Sendable {
    private enum Cue: Sendable {
        /// Wanted, liked, asked for.
        case pleased
        /// Disliked, harmful, to be left out.
        case displeased
        /// Too much of it: displeased, unless the clause says what it feels.
        case excess
        /// Turns what is felt.
        case negator
        /// What follows is the other side: "rather than".
        case contrast
        /// Less of what stands right behind.
        case lessening
        /// Words that look like a cue and are none: "like a friend".
        case nothing
    }

    private var cues: [(index: Int, cue: Cue)] = []
    private let isCommand: Bool

    init(_ clause: [String], skipping concepts: [Range<Int>]) {
        var index = 0
        let first = clause.first ?? ""
        isCommand = Self.isOrder(first)
        let prefers = clause.firstIndex { $0.hasPrefix("prefer") }
        while index < clause.count {
            if concepts.contains(where: { $0.contains(index) }) {
                index += 1
            } else if let match = Self.index.match(clause, at: index) {
                if match.meaning != .nothing { cues.append((index, match.meaning)) }
                index += match.length
            } else {
                // "I prefer prose to lists"
                if clause[index] == "to", let prefers, index > prefers + 1 { cues.append((index, .contrast)) }
                index += 1
            }
        }
    }

    /// Whether a clause that begins so asks for something.
    static func isOrder(_ word: String) -> Bool { PersonaWalk.commands.contains(word) || orders.contains(word) }

    /// Whether a feeling begins at this place.
    static func isFeeling(_ tokens: [String], at place: Int) -> Bool {
        guard let match = index.match(tokens, at: place) else { return false }
        return match.meaning == .pleased || match.meaning == .displeased
    }

    /// Whether anything is felt or asked.
    var isFelt: Bool { isCommand || cues.contains { $0.cue != .contrast } }

    /// +1 where what stands at this place is wanted, −1 where it is not, nil where nothing is said of it.
    func sign(at place: Int) -> Int? {
        guard isFelt else { return nil }
        let isDispleased = cues.contains { $0.cue == .displeased }
        let isPleased = cues.contains { $0.cue == .pleased }
        let isExcess = cues.contains { $0.cue == .excess }
        let negators = cues.count { $0.cue == .negator }
        var sign: Int
        if isDispleased {
            sign = negators % 2 == 0 ? -1 : 1
        } else if isExcess {
            sign = -1  // "not too long" as well as "too long".
        } else if isPleased || isCommand || negators > 0 {
            sign = negators % 2 == 0 ? 1 : -1
        } else {
            sign = 1
        }
        if let contrast = cues.last(where: { $0.cue == .contrast && $0.index < place }) {
            // Of what is felt before a contrast the other side is said; nothing where that was displeasure.
            let felt = cues.contains { $0.index < contrast.index && ($0.cue == .displeased || $0.cue == .negator) }
            guard !felt else { return nil }
            sign = -1
        }
        if cues.contains(where: { $0.cue == .lessening && ($0.index..<place).count <= 2 && $0.index < place }) {
            sign = -sign
        }
        return sign
    }

    private static let orders: Set<String> = [
        "do", "let", "put", "take", "set", "highlight", "mark", "wrap", "finish", "offer", "repeat", "provide",
        "supply",
        "throw", "bring", "describe", "elaborate", "pretend", "go", "expand", "number", "bold", "illustrate", "split",
        "break", "comment", "kindly", "always", "try", "stay", "format", "present", "lay", "name", "mention", "warn",
        "admit",
    ]

    private static let index = PhraseIndex<Cue>(
        phrases(pleasures, .pleased) + phrases(displeasures, .displeased)
            + phrases("too|overly|excessive|excessively|endless|so many|so much|way too|everywhere", .excess)
            + phrases(
                "no|not|never|without|dont|doesnt|didnt|isnt|arent|wont|cant|cannot|neither|nor|nobody|hardly|rarely|do not|does not|unless|lacks|lack|lacking|missing|nothing",
                .negator)
            + phrases("rather than|instead of|over|than|versus|vs|as opposed to|in place of", .contrast)
            + phrases(
                "like a|like an|like these|like this|like that|like so|feels like|feel like|sounds like", .nothing)
            + phrases("less|fewer|half as|not as|least|little|hardly any", .lessening))

    private static func phrases(_ list: String, _ cue: Cue) -> [(String, Cue)] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), cue) }
    }

    private static let pleasures = """
        love|loves|adore|adores|like|likes|enjoy|enjoys|prefer|prefers|want|wants|need|needs|appreciate|appreciates
        value|values|trust|trusts|helps|help me|helpful|useful|handy|works wonders|work wonders|works for me
        work for me|go a long way|goes a long way|makes my day|make my day|better|best|happy|happily|welcome|matters|matter
        fine by me|fine with me|fine|essential|a must|vital|crucial|delight|delights|charms me|charm me|suits|suit|grasp
        grasps|thrive|thrives|thrives on|thrive on|swear by|swears by|insist|insists|expect|expects|look for|looks for|ask for
        asks for|crave|craves|favour|favours|please|give me|show me|grateful|glad|dont mind|do not mind|doesnt mind
        wouldnt mind|by all means|at ease with|comfortable with|saves time|save time|remember|such thing as too
        no such thing as too many|no such thing as too much|never enough|cant get enough|cannot get enough|make everything better
        makes everything better|bring it on|beats|beat|would be nice|would be better|would help|sticks with me|stick with me
        believe|agree|fond of|keen on|fan of|partial to|a sucker for|sucker for|is how i like it|rely on|relies on|live for
        not afraid of|dont be afraid of|feel free|reassure|reassures|calms me|encourages me
        """
    private static let displeasures = """
        hate|hates|dislike|dislikes|loathe|loathes|detest|detests|despise|despises|put me off|puts me off|off putting|offputting
        wear me out|wears me out|wear me down|clutter|clutters|derail|derails|annoy|annoys|annoying|irritate|irritates
        irritating|bore|bores|bored by|boring|bored|trip me up|trips me up|confuse|confuses|confusing|confused|lose me|loses me
        lost|lose the thread|glaze|glazes|hives|yelled at|shouted at|shouting|fake|insincere|phoney|phony|suspicious
        fall flat|falls flat|overkill|leave me cold|leaves me cold|up the wall|crazy|nuts|bananas|mad|fed up|sick of|tired of
        weary of|enough of|had enough|drown|drowned|drowns|bury|buries|overwhelm|overwhelms|overwhelming|hard going
        hard to follow|struggle|struggles|stumble|stumbles|switch off|switches off|zone out|zones out|tune out|tunes out|skip
        skips|ignore|ignores|forget|forgets|distrust|distrusts|mistrust|useless|pointless|waste|wastes|nonsense|childish
        condescending|patronising|patronizing|patronised|patronized|intimidating|intimidates|scare|scares|afraid of|complain
        complains|never render|spare me|spare us|spare|cut|kill|drop|ditch|omit|leave|leaves|away|avoid|avoids
        refrain from|refrain|stop|quit|do without|does without|no use for|little use for|no need for|no need to|neednt
        dont need|do not need|doesnt need|poor style|bad style|pain|nightmare|allergic|hurt|hurts|grate|grates|cringe
        exhaust|exhausts|exhausting|tire|tires|tiring|tiresome|tedious|shudder|for your friends|to yourself|for yourself
        for someone else|for somebody else|cant stand|cannot stand|cant bear|cant abide|cannot abide|no time for|no patience for
        no patience with|drag|drags|slows me down|slow me down|distract|distracts|distracting|noise|in the way|gets in the way
        get in the way|means nothing to me|mean nothing to me|go easy on|goes over my head|go over my head|over my head
        nerves|patience|rolls my eyes|roll my eyes|eye roll|chore|burden|unbearable|hang up on|bothers me|bother me
        bothers|makes me feel stupid|make me feel stupid|ruin|ruins|spoil|spoils|wary of|dont care about|do not care about
        doesnt care about|dont care for|not interested in|uninterested in|begone|fluster|flusters|trip over|trips over
        """
}
