import AttuneStatistics

/// Who wrote which text, how surely authors are told apart, and what was copied.
public struct AttributionFindings: Sendable, Hashable, Codable {
    /// What was said of one text.
    public struct Answer: Sendable, Hashable, Codable {
        public var id: String
        /// Whose it should be.
        public var expected: String?
        /// nil for a text without words.
        public var author: String?
        public var probability: Double?
        public var margin: Double?
        public var copying: DemonstrationCopying?

        public init(id: String, expected: String? = nil) {
            self.id = id
            self.expected = expected
        }
    }

    /// One text to attribute with what was said of it, as the sample file keeps it.
    public struct Sample: Sendable, Codable {
        public var text: String
        public var answer: Answer
        /// Whose text it is, so that it goes when they are forgotten.
        public var people: [String]
    }

    public var authors: [String]
    /// Texts by known authors.
    public var texts: Int
    /// How texts of held-out works fared; nil where none were held out.
    public var across: AttributionEvaluation?
    /// The method that all texts chose, for the texts to attribute.
    public var method: String?
    /// Whether the probabilities were fitted on held-out works.
    public var isCalibrated: Bool?
    public var answers: [Answer] = []
    /// Answers by author.
    public var attributed: [String: Int] = [:]
    /// Of the texts whose author is named, those that went to them.
    public var right: Int?
    public var expected: Int?
    /// Wilson's interval of the share.
    public var interval: IntervalEstimate?
    /// Texts that were copied from their demonstrations.
    public var copied: Int?
    public var judge: AttributionCrossCheck?

    public init(authors: [String], texts: Int) {
        self.authors = authors
        self.texts = texts
    }

    /// Other texts of an author that a reply's copying is compared with, at most.
    private static let compared = 50

    /// Takes in what the attributor found of each text; nil for texts without words.
    public mutating func add(
        _ texts: [QuestionedText], _ found: [Attribution?], by attributor: AuthorshipAttributor, known: [AuthoredText]
    ) {
        method = attributor.method.name
        isCalibrated = attributor.isCalibrated
        let byAuthor = Dictionary(grouping: known, by: \.author).mapValues { $0.map(\.text) }
        for (text, attribution) in zip(texts, found) {
            var answer = Answer(id: text.id, expected: text.author)
            answer.author = attribution?.author
            answer.probability = attribution?.probability
            answer.margin = attribution?.margin
            if !text.demonstrations.isEmpty {
                let others = text.author.flatMap { byAuthor[$0] } ?? []
                let shown = Set(text.demonstrations)
                answer.copying = DemonstrationCopying(
                    of: text.text, from: text.demonstrations,
                    others: Array(others.filter { !shown.contains($0) }.prefix(Self.compared)))
            }
            answers.append(answer)
            if let author = attribution?.author { attributed[author, default: 0] += 1 }
        }
        let named = answers.filter { $0.expected != nil }
        if !named.isEmpty {
            let right = named.count { $0.author == $0.expected }
            self.right = right
            expected = named.count
            interval = Share.wilson(successes: right, of: named.count)
        }
        let shown = answers.compactMap(\.copying)
        if !shown.isEmpty { copied = shown.count(where: \.isCopied) }
    }

    /// The texts with their answers, in the order in which they were added.
    public func samples(_ texts: [QuestionedText]) -> [Sample] {
        zip(texts, answers).map { text, answer in
            Sample(text: text.text, answer: answer, people: [text.author].compactMap { $0 })
        }
    }
}
