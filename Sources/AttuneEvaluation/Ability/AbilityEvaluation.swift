import AttuneCore
import AttuneStatistics

/// What a model can do without and with steering: knowledge, arithmetic, constraints.
public struct AbilityEvaluation: Sendable, Hashable, Codable {
    /// One kind of question.
    public struct Part: Sendable, Hashable, Codable {
        public var kind: AbilityItem.Kind
        /// Of instructions: all constraints of a request kept to the letter (prompt-level strict).
        public var accuracy: PairedShare
        /// Of instructions: single constraints kept to the letter, and both levels with forgiveness.
        public var instructionStrict: PairedShare?
        public var promptLoose: PairedShare?
        public var instructionLoose: PairedShare?
        /// Questions whose request was steered at all; on the others both replies are one.
        public var steered: Int
        /// Replies that the longest answer cut, both arms together.
        public var cut: Int
        /// By subject its questions, and of them those right without and with steering; empty where rows name none.
        public var subjects: [String: [Int]]
    }

    public var model: String
    public var parts: [Part]

    /// Whether steering costs ability, in any part, beyond chance.
    public var isWorse: Bool { parts.contains { $0.accuracy.isWorse } }

    /// One question with its replies and grades, as the sample file keeps it.
    public struct Sample: Sendable, Codable {
        public var id: String
        public var kind: AbilityItem.Kind
        public var prompt: String
        public var plain: String
        public var steered: String
        public var isSteered: Bool
        public var plainGrade: AbilityGrade
        public var steeredGrade: AbilityGrade
        public var subject: String?
        var cut: Int
    }

    /// - Parameter width: questions at a time, each in both arms.
    public static func run(
        _ items: [AbilityItem], asking: PairedAsking, model: String, atMost width: Int, seed: UInt64 = 1,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> (result: AbilityEvaluation, samples: [Sample]) {
        let samples = try await items.concurrentMap(atMost: width, progress: progress) { item in
            let pair = try await asking.ask(item.prompt, maximumTokens: item.maximumTokens)
            return Sample(
                id: item.id, kind: item.kind, prompt: item.prompt, plain: pair.plain.text, steered: pair.steered.text,
                isSteered: pair.isSteered, plainGrade: item.grade(pair.plain.text),
                steeredGrade: item.grade(pair.steered.text), subject: item.subject,
                cut: (pair.plain.finish == .length ? 1 : 0)
                    + (pair.isSteered && pair.steered.finish == .length ? 1 : 0))
        }
        let parts = AbilityItem.Kind.allCases.compactMap { kind in
            Part(kind, samples.filter { $0.kind == kind }, seed: seed)
        }
        return (AbilityEvaluation(model: model, parts: parts), samples)
    }
}

extension AbilityEvaluation.Part {
    init?(_ kind: AbilityItem.Kind, _ samples: [AbilityEvaluation.Sample], seed: UInt64) {
        guard !samples.isEmpty else { return nil }
        self.kind = kind
        let hasSubjects = samples.allSatisfy { $0.subject != nil }
        accuracy = PairedShare(
            plain: samples.map(\.plainGrade.isRight), steered: samples.map(\.steeredGrade.isRight),
            clusters: hasSubjects ? samples.map { $0.subject ?? "" } : nil, seed: seed)
        steered = samples.count(where: \.isSteered)
        cut = samples.reduce(0) { $0 + $1.cut }
        subjects = [:]
        for sample in samples {
            guard let subject = sample.subject else { continue }
            var counts = subjects[subject] ?? [0, 0, 0]
            counts[0] += 1
            counts[1] += sample.plainGrade.isRight ? 1 : 0
            counts[2] += sample.steeredGrade.isRight ? 1 : 0
            subjects[subject] = counts
        }
        guard kind == .instructions else { return }
        // Constraints of one request hang together.
        let units = samples.flatMap { sample in sample.plainGrade.strict.map { _ in sample.id } }
        instructionStrict = PairedShare(
            plain: samples.flatMap(\.plainGrade.strict), steered: samples.flatMap(\.steeredGrade.strict),
            clusters: units, seed: seed)
        instructionLoose = PairedShare(
            plain: samples.flatMap(\.plainGrade.loose), steered: samples.flatMap(\.steeredGrade.loose),
            clusters: units, seed: seed)
        promptLoose = PairedShare(
            plain: samples.map { $0.plainGrade.loose.allSatisfy { $0 } },
            steered: samples.map { $0.steeredGrade.loose.allSatisfy { $0 } }, seed: seed)
    }
}
