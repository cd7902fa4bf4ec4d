import AttuneCore

/// A kind of request that a model found, as part of a taxonomy.
public struct ModelContext: Sendable, Hashable, Codable {
    /// The name's words with hyphens between them: `code-debugging`.
    public let id: String
    /// Two to four plain words in lower case.
    public let name: String
    /// Which requests belong there, in one sentence.
    public let definition: String

    /// Longest taxonomy: 5–15 intents, besides `other`.
    static let most = 15

    /// Shorter runs of words are what people call things, and not quotes.
    private static let nameGuard = PropertyGuard(longest: 48, mostWords: 4, quote: 3)
    private static let definitionGuard = PropertyGuard(longest: 300, mostWords: 50, quote: 5)

    /// Names that file what fits nowhere, and would swallow everything.
    private static let rest: Set<String> = [
        "other", "others", "miscellaneous", "misc", "unclear", "unknown", "mixed", "various", "uncategorised",
        "uncategorized", "rest",
    ]

    /// - Parameter quotes: the runs of words that must not be repeated.
    /// - Returns: nil where the words are refused.
    init?(_ item: JSONValue, quotes: RequestQuotes) {
        guard let name = Self.nameGuard.pass(item["name"]?.string ?? ""),
            let definition = Self.definitionGuard.pass(item["definition"]?.string ?? "")
        else { return nil }
        let words = Words.of(name)
        let sentence = Words.of(definition)
        guard words.count >= 2, !quotes.contains(words, run: Self.nameGuard.quote),
            sentence.count >= Self.definitionGuard.quote,
            !quotes.contains(sentence, run: Self.definitionGuard.quote)
        else { return nil }
        id = words.joined(separator: "-")
        self.name = name.lowercased()
        self.definition = definition
    }

    private var isRest: Bool { Words.of(name).contains(where: Self.rest.contains) }

    var json: JSONValue {
        .object([JSONValue.Member("name", .string(name)), JSONValue.Member("definition", .string(definition))])
    }

    /// Reads the contexts that pass as such from an answer, the first of each id.
    static func all(in answer: JSONValue, quotes: RequestQuotes, refused: () -> Void) -> [ModelContext] {
        var found: [ModelContext] = []
        for item in (answer["kinds"]?.array ?? []).prefix(most) {
            guard let context = ModelContext(item, quotes: quotes) else {
                refused()
                continue
            }
            if !context.isRest, !found.contains(where: { $0.id == context.id }) { found.append(context) }
        }
        return found
    }
}

/// Runs of words that stand in requests, so that what a user wrote to the analyst does not become a name.
struct RequestQuotes: Sendable {
    private static let runs = [3, 5]
    private var seen: Set<UInt64> = []

    init(_ requests: some Sequence<String>) {
        for request in requests {
            // As the guards read it: what is invisible parts no words.
            let words = Words.of(DirectiveGuard.singleLine(request))
            for run in Self.runs { Self.each(words, run) { seen.insert($0) } }
        }
    }

    /// - Parameter run: 3 or 5.
    func contains(_ words: [String], run: Int) -> Bool {
        var found = false
        Self.each(words, run) { found = found || seen.contains($0) }
        return found
    }

    private static func each(_ words: [String], _ run: Int, _ body: (UInt64) -> Void) {
        guard words.count >= run else { return }
        for start in 0...(words.count - run) {
            body(StableHash.of(words[start..<start + run].joined(separator: " ")))
        }
    }
}
