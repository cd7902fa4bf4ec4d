import AttuneCore

/// Judges what people like or dislike: whether it is about replies, and which trait it is.
struct PersonaObjects: Sendable {
    struct Item: Sendable {
        var words: [String]
        /// +1 liked, −1 disliked.
        var polarity: Int
        /// Set where our own words for a trait were recognised, as if liked.
        var wishes: [PersonaWish]?
    }

    private let reader = TraitRequestReader()

    /// Whether the text speaks of replies at all. Where it does not, words that people also use of life in general
    /// ("variety", "risk") say nothing, and neither does company of such ("music and literature").
    var isAboutReplies = false

    /// Whether the last attitude asks for something ("want") and does not just enjoy it.
    var isWanted = false

    static func speaksOfReplies(_ word: String) -> Bool { replyWords.contains(word) }

    /// The things of ``PersonaWording`` and a few words that the reader of requests has no reason to know.
    private static let things = PhraseIndex<[PersonaWish]>(
        PersonaWording.table.keys.sorted().flatMap { trait in
            Direction.allCases.compactMap { direction in
                PersonaWording.words(trait, direction).map {
                    ($0.thing, [PersonaWish(trait: trait, direction: direction)])
                }
            }
        }
            + [
                ("key points in bold", [PersonaWish(trait: "structure.emphasis", direction: .more)]),
                ("broken down into steps", [PersonaWish(trait: "structure.steps", direction: .more)]),
                ("broken into steps", [PersonaWish(trait: "structure.steps", direction: .more)]),
                ("cheered on", [PersonaWish(trait: "warmth.encouragement", direction: .more)]),
                ("told what to do", [PersonaWish(trait: "directness.imperatives", direction: .more)]),
                ("tell me what to do", [PersonaWish(trait: "directness.imperatives", direction: .more)]),
                ("chatty", [PersonaWish(trait: "formality.slang", direction: .more)]),
                ("step by step", [PersonaWish(trait: "structure.steps", direction: .more)]),
            ])

    func thing(_ tokens: [String], at index: Int) -> (length: Int, wishes: [PersonaWish])? {
        guard let match = Self.things.match(tokens, at: index) else { return nil }
        let next = index + match.length
        // "tables of oak", "emoji": what follows must not go on with another thing.
        if next < tokens.count, !Self.mayFollow.contains(tokens[next]),
            PersonaAttitude.index.match(tokens, at: next) == nil, !Self.isFiller(tokens[next]),
            !Self.replies.contains(tokens[next])
        {
            return nil
        }
        return (match.length, match.meaning)
    }

    private static let mayFollow: Set<String> = [
        ",", "and", "or", "nor", "for", "in", "when", "with", "as", "if", "at", "on", "that", "which", "about", "so",
        "because", "where", "from", "over", "to", "please", "well", "whenever",
    ]

    /// Of a coordination, later items carry the noun for earlier ones: in "long and scenic walks" nothing is about
    /// replies, in "short, direct answers" both are.
    func wishes(of group: [Item]) -> [PersonaWish] {
        var found: [[PersonaWish]] = []
        var hasNoun = true
        var strangers = 0
        var certain: [PersonaWish] = []
        for item in group.reversed() {
            if let wishes = item.wishes {
                found.append(wishes.map { turned($0, item.polarity) })
                hasNoun = true
                continue
            }
            let words = Self.trimmed(item.words)
            if words.isEmpty { continue }
            guard words.count <= 8, words.allSatisfy({ Self.isFiller($0) || isKnown($0) }) else {
                hasNoun = false
                strangers += 1
                continue
            }
            let wishes = headed(words, read(words, polarity: item.polarity), polarity: item.polarity)
            let isLed = item.words.first { !Self.isFiller($0) }.map(Self.replies.contains) == true
            let isOfReply = words.count > 1 && words.last.map(Self.replies.contains) == true || isLed
            let isClear =
                isAboutReplies || isOfReply
                || !words.contains { Self.ambiguous.contains($0) && !(isWanted && Self.material.contains($0)) }
            if !wishes.isEmpty, isClear, isLed || hasHead(words) {
                if isOfReply { certain += wishes } else { found.append(wishes) }
                hasNoun = true
            } else if !wishes.isEmpty, isClear, hasNoun, isQuality(words) {
                found.append(wishes)
            } else {
                hasNoun = isReply(words)
                if !hasNoun { strangers += 1 }
            }
        }
        if strangers > 0, !isAboutReplies { found.removeAll { $0.allSatisfy { !Self.plainly.contains($0.trait) } } }
        return found.reversed().flatMap { $0 } + certain
    }

    private func turned(_ wish: PersonaWish, _ polarity: Int) -> PersonaWish {
        polarity > 0 ? wish : PersonaWish(trait: wish.trait, direction: wish.direction.opposite)
    }

    /// Of "long introductions" only what is about introductions, and of any other name for a reply what it would say of
    /// answers.
    private func headed(_ words: [String], _ wishes: [PersonaWish], polarity: Int) -> [PersonaWish] {
        guard let last = words.last else { return [] }
        if Self.replies.contains(last) {
            return wishes.isEmpty && words.count > 1
                ? read(words.dropLast() + ["answers"], polarity: polarity) : wishes
        }
        if isQuality([last]) || Self.acts.contains(words[0]) || Self.matter.contains(last) { return wishes }
        if !words.contains(where: { isQuality([$0]) }) { return wishes }
        let own = Set(read([last], polarity: polarity).map(\.trait))
        return wishes.filter { own.contains($0.trait) }
    }

    /// What the reader of requests makes of the words as something liked or disliked.
    private func read(_ words: [String], polarity: Int) -> [PersonaWish] {
        let text = words.joined(separator: " ")
        let frames =
            polarity > 0
            ? ["Please use \(text).", "Give me \(text).", "Keep it \(text).", "Please \(text)."]
            : ["I hate \(text).", "No \(text) please.", "Do not \(text)."]
        for frame in frames {
            let wishes = requests(frame)
            if !wishes.isEmpty { return wishes }
        }
        return []
    }

    /// The requests in a whole sentence, as a turn in a conversation would make them.
    func requests(in tokens: [String]) -> [PersonaWish] {
        requests(tokens.joined(separator: " ").replacing(" , ", with: ", ") + ".")
    }

    private func requests(_ text: String) -> [PersonaWish] {
        var found: [PersonaWish] = []
        for request in reader.read(text, mode: .reaction) where !found.contains(where: { $0.trait == request.trait }) {
            found.append(PersonaWish(trait: request.trait, direction: request.direction))
        }
        return found
    }

    // MARK: Words

    /// Whether the last word is a reply or something that replies have.
    private func hasHead(_ words: [String]) -> Bool {
        guard let last = words.last else { return false }
        if Self.replies.contains(last) { return true }
        if !requests("Please use \(last).").isEmpty && !isQuality([last]) { return true }
        // "exclamation marks", "walls of text": known together.
        if words.count > 1, !words.contains(where: { isQuality([$0]) }) { return true }
        // "explain why": what is done, with its verb first.
        return !requests("Please \(words.joined(separator: " ")).").isEmpty && Self.acts.contains(words[0])
    }

    /// "concise", "very formal": said of something that is not named.
    private func isQuality(_ words: [String]) -> Bool {
        let text = words.filter { !Self.isFiller($0) }.joined(separator: " ")
        return !requests("Keep it \(text).").isEmpty && requests("Give me \(text).").isEmpty
    }

    /// Nothing but replies: "answers", "your responses".
    func isReply(_ words: [String]) -> Bool {
        let rest = words.filter { !Self.isFiller($0) }
        return !rest.isEmpty && rest.allSatisfy(Self.replies.contains)
    }

    /// Whether an item has only begun: "lots of", "to be told".
    func isOpen(_ words: [String]) -> Bool { words.allSatisfy(Self.isFiller) }

    func isKnown(_ word: String) -> Bool {
        Self.replies.contains(word) || TraitRequestReader.knows(WordHash.of(word))
    }

    static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    private static func trimmed(_ words: [String]) -> [String] {
        var words = words[...]
        while let first = words.first, isFiller(first) || first == "about" || first == "of" {
            words = words.dropFirst()
        }
        while let last = words.last, isFiller(last) { words = words.dropLast() }
        // "my replies warm": what the replies are to be.
        while words.count > 1, let first = words.first, replies.contains(first) || isFiller(first) {
            words = words.dropFirst()
        }
        return Array(words)
    }
}
