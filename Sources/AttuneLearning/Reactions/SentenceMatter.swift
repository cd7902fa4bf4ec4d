/// What a sentence of a turn is about, told from its words: the user's own matter, a report, or praise for the reply.
enum SentenceMatter {
    private static let openers = set(
        "ok okay so and but now then well oh ah hm hmm alright also hey hi yes yeah no right great thanks cool um uh sorry wait"
            + " actually just perhaps maybe")
    private static let questions = set(
        "what what's whats how how's hows why when when's where where's who which is are was were does do did has have had"
            + " am should will would could can may shall must if suppose say isn't doesn't don't")
    /// After these a question asks the assistant for something.
    private static let politeVerbs = set("can could would will may might should")
    /// Words that point at the reply.
    private static let pointers = set("you your this that it answer reply response explanation version above")
    /// "can you fix the gate" sets a task where "can you add a table" reshapes the reply.
    private static let taskVerbs = set(
        "recommend suggest plan correct fix write translate find look calculate review help compare check solve draft")
    /// What somebody asks for who wants something to read.
    private static let askVerbs = set(
        "get have see know read ask asked say said tell told trust want need understand care find follow")

    /// A question, a task, a supposition or a statement with matter of its own.
    ///
    /// - Parameter strangers: words that no vocabulary of reactions or wishes knows.
    static func isOwn(_ words: [String], isQuestion: Bool, strangers: Int) -> Bool {
        let content = words.drop(while: openers.contains)
        guard let first = content.first else { return false }
        let second = content.dropFirst().first ?? ""
        if asksOfOneself(content) || isSupposition(first, second) { return true }
        guard strangers > 0 else { return false }
        if first == "help", second == "me" { return true }
        guard isQuestion || questions.contains(first) && content.count > 2 else {
            // A long statement that never points at the reply.
            return strangers > 3 && !content.contains { pointers.contains($0) }
        }
        // "… , but could you …": what follows the turn is about the reply.
        let asksAgain = content.indices.dropLast().contains {
            ["but", "though"].contains(content[$0]) && politeVerbs.contains(content[$0 + 1])
        }
        if asksAgain { return false }
        if politeVerbs.contains(first), ["you", "u"].contains(second) {
            return strangers > (taskVerbs.contains(content.dropFirst(2).first ?? "") ? 0 : 2)
        }
        if first == "can" || first == "could" || first == "may", second == "i" || second == "we" {
            return !content.dropFirst(2).prefix(2).contains { ["have", "get", "see"].contains($0) } || strangers > 2
        }
        // "why did you make it so dense?" speaks of the reply; "where did you get that figure?" too.
        let pointsAtReply =
            content.contains { pointers.contains($0) } && !content.contains("i") && !content.contains("my")
        return strangers > (pointsAtReply ? 1 : 0)
    }

    /// "say I leave it", "what if the …".
    private static func isSupposition(_ first: String, _ second: String) -> Bool {
        guard first == "say" || first == "suppose" || first == "what" && second == "if" else { return false }
        return first == "what" || ["i", "we", "the", "if", "my", "there"].contains(second)
    }

    /// "what happens if I …", "how do I get to …": asks about one's own doing, unless it asks for something to read.
    private static func asksOfOneself(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, ["what", "how", "where", "when", "which", "should", "do"].contains(first),
            let subject = words.prefix(6).firstIndex(where: { $0 == "i" || $0 == "we" }), subject > words.startIndex
        else { return false }
        let after = words[subject...].dropFirst()
        let conditional = ["if", "happens", "when"].contains(words[subject - 1])
        // "how do I know it worked?" and "how do I use this?" are about the reply.
        let isLong = ["do", "can", "should", "would", "could"].contains(words[subject - 1]) && after.count >= 4
        guard conditional || isLong else { return false }
        return !after.contains { pointers.contains($0) && $0 != "it" && $0 != "that" }
            && !after.prefix(conditional ? 9 : 1).contains { askVerbs.contains($0) && (conditional || $0 != "get") }
    }

    // MARK: Praise

    private static let praises = set(
        "glad happy pleased relieved delighted nice good great lovely refreshing brilliant perfect excellent like liked love"
            + " loved enjoy enjoyed appreciate appreciated grateful thankful neat awesome wonderful fantastic super beautiful"
            + " sweet yay finally wow kudos refreshingly pleasantly wonderfully nicely beautifully"
            + " perfectly")
    /// "no lists, great": said last, they praise what was said first.
    private static let closers = set(
        "great good perfect lovely nice excellent brilliant awesome neat fantastic wonderful")
    private static let reservations = set(
        "but however though although except too only still yet unfortunately if would i'd please pls can could make need want"
            + " wish instead next more less question guess not enough luck try attempt wrong don't didn't anyway advance"
    )
    private static let factives = set(
        "glad happy pleased relieved delighted nice good great lovely like liked love loved enjoy enjoyed appreciate"
            + " appreciated grateful thankful thanks thank cheers")

    /// "now I know …", "ah I see how …": says that something is understood, not what is wished for.
    static func isUnderstanding(_ words: [String]) -> Bool {
        let content = words.drop { ["ok", "okay", "ah", "oh", "yes", "so", "and", "now", "great"].contains($0) }
        guard content.first == "i", content.count < words.count else { return false }
        return ["know", "understand", "see", "get"].contains(content.dropFirst().first ?? "")
    }

    /// Begins or ends with praise, goes on about the reply, and reserves nothing.
    static func isPraise(_ words: [String]) -> Bool {
        let content = words.drop {
            openers.contains($0) && $0 != "great" && $0 != "thanks" && $0 != "now"
                || ["i", "am", "i'm", "it's"].contains($0)
        }
        guard let first = content.first, let last = content.last, content.count >= 3 else { return false }
        let isFactive = isFactive(words)
        let reserved = content.indices.contains { index in
            let word = content[index]
            guard reservations.contains(word) else { return false }
            // After "glad you …" and "like the …" only what asks for something reserves.
            if !isFactive { return true }
            if ["not", "don't", "didn't", "if", "only", "question", "i'd", "make", "anyway", "attempt", "need"]
                .contains(word)
            {
                return false
            }
            let follower = content[(index + 1)...].first ?? ""
            if ["can", "could", "would"].contains(word) { return ["you", "u", "be"].contains(follower) }
            return word != "next" || follower == "time"
        }
        guard praises.contains(first) || isFactive || closers.contains(last) || content.suffix(2) == ["well", "done"]
        else { return false }
        return !reserved
    }

    /// Praises what a whole clause says: "glad you …", "like that there …", "thanks for leaving …".
    static func isFactive(_ words: [String]) -> Bool {
        let content = words.drop { openers.contains($0) && $0 != "great" && $0 != "thanks" || $0 == "i" || $0 == "i'm" }
        guard let first = content.first, factives.contains(first), let second = content.dropFirst().first else {
            return false
        }
        return ["that", "how", "you", "for", "to", "when", "the", "it", "i", "there"].contains(second)
    }

    // MARK: Reports

    private static let wishVerbs = set(
        "want wanted need needed like liked love loved prefer preferred wish asked ask expected hoped hate hated dislike miss"
            + " missed appreciate enjoyed enjoy mean meant said would could can't cannot don't didn't find found get got lost"
            + " understand follow understood read care think feel struggle struggled had")

    /// A sentence in which the user reports something of their own.
    static func isReport(_ words: [String], strangers: Int) -> Bool {
        let content = words.drop(while: openers.contains)
        guard let first = content.first else { return false }
        let second = content.dropFirst().first ?? ""
        if first == "i'll" || first == "i" && ["will", "tried", "noticed"].contains(second)
            || first == "i've" && second == "tried"
        {
            return true
        }
        let third = content.dropFirst(2).first ?? ""
        let articles = ["a", "an", "the", "my", "some", "another", "two", "three"]
        if first == "i", ["have", "own", "got"].contains(second), articles.contains(third) { return true }
        if first == "i'm" || first == "im", ["a", "an", "from", "in"].contains(second), !content.contains("please") {
            return true
        }
        guard strangers > 0 else { return false }
        if first == "my" || first == "our" { return true }
        guard ["i", "i'm", "im", "i've", "ive", "we", "we're", "we've", "there", "there's"].contains(first) else {
            return false
        }
        return !content.dropFirst().prefix(4).contains { wishVerbs.contains($0) } && strangers > 1
            || first.hasPrefix("i") && ["have", "saw", "was"].contains(second)
    }

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
