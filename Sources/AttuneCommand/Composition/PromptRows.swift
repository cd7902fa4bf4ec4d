import AttuneCore
import AttuneTransformer
import AttuneTuning
import Foundation

/// Rows of files that go through a model in this process, many at once: continued, or scored with what stands behind them.
///
/// One JSON object a row comes out, in the order of the rows (``OrderedRows``). A row that cannot be used stops no other.
struct PromptRows {
    private let encoder: PromptEncoder
    private let rows: [PromptExample]
    private let adapters: [String: LowRankAdapter]

    /// Tokens that are scored in one pass.
    private static let scoredTokens = 2048

    /// Tells the rows that could not be read, and loads every adapter that a row names.
    ///
    /// Throws ``TrainingError`` where no row is left, ``AdapterError`` for an adapter that cannot be used, and
    /// ``ModelFolderError`` for conversations with a model that has no chat template.
    init(_ data: TrainingFile<PromptExample>, _ encoder: PromptEncoder) throws {
        self.encoder = encoder
        rows = data.examples
        DataFaults.tell(data.faults)
        guard !rows.isEmpty else {
            throw TrainingError(
                .data, "no row has a prompt", advice: "Rows are JSON objects with a prompt, as text or messages.")
        }
        try encoder.check(rows.map(\.prompt))
        var adapters: [String: LowRankAdapter] = [:]
        for folder in Set(rows.compactMap(\.adapter)) {
            adapters[folder] = try LowRankAdapter.read(
                folder: folder, configuration: encoder.model.folder.configuration)
        }
        self.adapters = adapters
    }

    private var model: LocalModel { encoder.model }

    /// Continues every row. The draws of row n, counted from 0, are those of the seed + n.
    func generate(_ drawing: GenerationOptions) async throws {
        let generator = try await model.generator()
        let output = OrderedRows(rows)
        // Twice as many as run at once, so that none of those places is ever empty.
        let width = 2 * TextGenerator.Limits().sequences
        _ = try await Array(rows.enumerated()).concurrentMap(atMost: width) { index, row in
            var request = GenerationRequest(prompt: [], options: drawing, endTokens: model.endTokens)
            request.options.seed = drawing.seed &+ UInt64(index)
            request.adapter = adapter(of: row)
            do {
                request.prompt = try encoder.tokens(row.prompt)
                let text = try await generator.generate(request)
                output.add(
                    index,
                    [
                        "completion": .string(text.text), "finish": .string(text.finish.rawValue),
                        "tokens": .number(Double(text.tokens.count)),
                    ])
            } catch let error where !(error is CancellationError) {
                output.add(index, ["error": .string(Failure.message(of: error))])
            }
        }
        try output.finish()
    }

    /// The log-probability of every row's completion. Rows of one adapter go through the model together.
    func score() async throws {
        let generator = try await model.generator()
        let output = OrderedRows(rows)
        let groups = Dictionary(grouping: rows.indices) { rows[$0].adapter ?? "" }
        for (_, indices) in groups.sorted(by: { $0.key < $1.key }) {
            var batch: [(index: Int, text: TextGenerator.PromptedText)] = []
            func flush() throws {
                try Task.checkCancellation()
                guard let first = batch.first else { return }
                let scores = try generator.scores(of: batch.map(\.text), adapter: adapter(of: rows[first.index]))
                for ((index, _), score) in zip(batch, scores) {
                    output.add(
                        index,
                        [
                            "completion": .string(rows[index].completion ?? ""), "logprob": .number(score.total),
                            "tokens": .number(Double(score.textTokens)),
                        ])
                }
                batch = []
            }
            for index in indices {
                do {
                    let text = try scored(rows[index])
                    let together = batch.reduce(text.tokens.count) { $0 + $1.text.tokens.count }
                    if together > Self.scoredTokens { try flush() }
                    batch.append((index, text))
                } catch let error as GenerationError {
                    output.add(index, ["error": .string(error.problem)])
                } catch let error as ChatError {
                    output.add(index, ["error": .string(error.description)])
                }
            }
            try flush()
        }
        try output.finish()
    }

    private func adapter(of row: PromptExample) -> LowRankAdapter? {
        row.adapter.flatMap { adapters[$0] } ?? model.options.adapter
    }

    private func scored(_ row: PromptExample) throws -> TextGenerator.PromptedText {
        guard let completion = row.completion, !completion.isEmpty else {
            throw GenerationError(.invalid, "the row has no completion")
        }
        let text = TextGenerator.PromptedText(
            prompt: try encoder.tokens(row.prompt), whole: try encoder.tokens(row.prompt, answer: completion))
        let room = model.folder.configuration.maximumPositions
        guard text.tokens.count <= room else {
            throw GenerationError(
                .tooLong, "the text has \(text.tokens.count) tokens, but the model's context ends at \(room)")
        }
        return text
    }
}
