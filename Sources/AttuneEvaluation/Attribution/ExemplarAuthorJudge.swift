import AttuneCore

/// Somebody who tells an author by example texts. It sees no profile and no statistics, so its agreement with an
/// attributor, or its disagreement, says something of both.
public protocol AuthorJudge: Sendable {
    var id: String { get }
    /// The position of the author who wrote the text; nil where the judge does not settle on one.
    ///
    /// - Parameter exemplars: by author, one to three texts.
    func author(of text: String, exemplars: [[String]]) async throws -> Int?
}

/// Asks a language model twice, the second time with the authors in the opposite order; two answers are no opinion.
public struct ExemplarAuthorJudge: AuthorJudge {
    private let model: StructuredModel
    /// Characters of an exemplar and of the text. 3,000: about 500 words each.
    static let mostText = 3_000

    public init(_ model: any LanguageModel) { self.model = StructuredModel(model) }

    public var id: String { model.id }

    static let instructions = StandingInstructions.text(PackageResources.attribution_choose_txt)

    public func author(of text: String, exemplars: [[String]]) async throws -> Int? {
        guard !exemplars.isEmpty, exemplars.count <= 26 else { return nil }
        async let first = ask(Self.request(text, exemplars), count: exemplars.count)
        async let second = ask(Self.request(text, exemplars.reversed()), count: exemplars.count)
        let (forward, backward) = (try await first, try await second)
        guard let forward, let backward, forward == exemplars.count - 1 - backward else { return nil }
        return forward
    }

    /// Both questions, for a plan of costs.
    public static func requests(_ text: String, exemplars: [[String]]) -> [ModelRequest] {
        [request(text, exemplars), request(text, exemplars.reversed())]
    }

    private static func letters(_ count: Int) -> [String] {
        (0..<count).compactMap { Unicode.Scalar(65 + $0).map { String(Character($0)) } }
    }

    static func request(_ text: String, _ exemplars: [[String]]) -> ModelRequest {
        let letters = letters(exemplars.count)
        let data = JSONValue.object([
            .init(
                "authors",
                .object(
                    zip(letters, exemplars).map { letter, texts in
                        .init(letter, .array(texts.map { StandingInstructions.cut($0, to: mostText) }))
                    })),
            .init("text", StandingInstructions.cut(text, to: mostText)),
        ])
        let shape = AnswerShape("author", [AnswerShape.Property("author", "One letter.", .choice(letters))])
        return StandingInstructions.request(instructions, data, shape: shape, maximumTokens: 20)
    }

    /// What is no answer of the right shape is no opinion; what stops a run is thrown.
    private func ask(_ request: ModelRequest, count: Int) async throws -> Int? {
        do {
            let answer = try await model.answer(request).value["author"]?.string
            return answer.flatMap { Self.letters(count).firstIndex(of: $0) }
        } catch let error as ModelError where error.isUseless {
            return nil
        }
    }
}

extension ModelError {
    /// The model answered, and no use could be made of it: asking again would give the same.
    var isUseless: Bool {
        switch code {
        case .notJSON, .wrongShape, .empty, .rejected, .tooLarge: true
        default: false
        }
    }
}
