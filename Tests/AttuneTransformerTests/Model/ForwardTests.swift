import AttuneCore
import Testing

@testable import AttuneTransformer

/// Tiny models of every family against the network written down plainly in double precision.
struct ForwardTests {
    static func load(
        _ family: ModelConfiguration.Family, _ changes: [String: JSONValue] = [:], precision: WeightPrecision = .full
    ) throws -> (TransformerModel, PlainTransformer) {
        let folder = try TemporaryFolder()
        let configuration = try TinyModel.write(TinyModel.configuration(family, changes), to: folder)
        let tensors = try ModelTensors(folder: folder.path)
        return (
            try TransformerModel(configuration: configuration, tensors: tensors, precision: precision),
            try PlainTransformer(configuration, tensors: tensors)
        )
    }

    static let texts = [[3, 14, 15, 9, 2, 6, 5], [58], [5, 35, 8, 9]]

    @Test(arguments: TinyModel.families)
    func textsOfDifferentLengthsInOneBatchAreThoseOfThePlainNetwork(_ family: ModelConfiguration.Family) throws {
        let (model, plain) = try Self.load(family)
        let logits = try model.forward(Self.texts.map { SequenceInput($0, wanted: .all) })
        for (index, text) in Self.texts.enumerated() {
            for (position, expected) in plain.logits(text).enumerated() {
                #expect(relativeDistance(logits.values(sequence: index, position: position), expected) < 2e-5)
            }
        }
        let found = try model.logProbabilities(of: Self.texts)
        for (index, text) in Self.texts.enumerated() where text.count > 1 {
            #expect(relativeDistance(found[index], plain.logProbabilities(text)) < 2e-5)
        }
        #expect(found[1].isEmpty)
    }

    static let scalings: [JSONValue] = [
        ["rope_type": "linear", "factor": 4],
        ["rope_type": "dynamic", "factor": 4, "original_max_position_embeddings": 4],
        [
            "rope_type": "llama3", "factor": 8, "low_freq_factor": 1, "high_freq_factor": 4,
            "original_max_position_embeddings": 16,
        ],
        ["rope_type": "yarn", "factor": 4, "original_max_position_embeddings": 32],
        [
            "rope_type": "longrope", "short_factor": [1, 1.5, 2, 3], "long_factor": [2, 3, 4, 5], "factor": 4,
            "original_max_position_embeddings": 4,
        ],
    ]

    @Test(arguments: scalings)
    func scaledPositionsAreThoseOfThePlainNetwork(_ scaling: JSONValue) throws {
        let (model, plain) = try Self.load(.llama, ["rope_scaling": scaling])
        let logits = try model.forward(Self.texts.map { SequenceInput($0) })
        for (index, text) in Self.texts.enumerated() {
            #expect(relativeDistance(logits.values(sequence: index), plain.logits(text).last ?? []) < 2e-5)
        }
    }

    @Test func slidingLayersSeeOnlyTheirWindow() throws {
        let (model, plain) = try Self.load(.mistral, ["sliding_window": 3])
        #expect(model.configuration.slidingLayers.count == 2)
        let cache = model.makeCache()
        for (index, token) in Self.texts[0].enumerated() {
            let logits = try model.forward([SequenceInput([token], cache: cache)]).values(sequence: 0)
            #expect(relativeDistance(logits, plain.logits(Self.texts[0])[index]) < 2e-5)
        }
    }

    /// Prefill, single tokens, several tokens and a copied cache, all at once and for texts at different places.
    @Test(arguments: TinyModel.families)
    func aContinuedTextIsTheWholeText(_ family: ModelConfiguration.Family) throws {
        let (model, plain) = try Self.load(family)
        let text = Self.texts[0]
        let expected = plain.logits(text)
        let (first, second) = (model.makeCache(capacity: 2), model.makeCache(capacity: 2))
        var logits = try model.forward([
            SequenceInput(Array(text[0..<3]), cache: first), SequenceInput(Array(text[0..<1]), cache: second),
        ])
        #expect(relativeDistance(logits.values(sequence: 0), expected[2]) < 2e-5)
        let third = first.copy()
        logits = try model.forward([
            SequenceInput([text[3]], cache: first), SequenceInput(Array(text[1..<5]), cache: second),
            SequenceInput(Array(text[3..<7]), cache: third, wanted: .positions([0, 3])),
        ])
        #expect(relativeDistance(logits.values(sequence: 0), expected[3]) < 2e-5)
        #expect(relativeDistance(logits.values(sequence: 1), expected[4]) < 2e-5)
        #expect(relativeDistance(logits.values(sequence: 2, position: 1), expected[6]) < 2e-5)
        #expect([first.count, second.count, third.count] == [4, 5, 7])
        third.truncate(to: 4)
        logits = try model.forward([SequenceInput([text[4]], cache: third)])
        #expect(relativeDistance(logits.values(sequence: 0), expected[4]) < 2e-5)
    }

    /// On the layers only, on all and the head, and on the head only; the head tied to the embedding or not.
    @Test(arguments: [ModelConfiguration.Family.qwen2, .qwen3])
    func severalAdaptersInOneBatchAreOneAtATime(_ family: ModelConfiguration.Family) throws {
        let (model, plain) = try Self.load(family)
        let targets: [AdapterTargets] = [
            .all, .projections(Set(Projection.allCases), head: true), .projections([], head: true),
        ]
        let adapters = try targets.enumerated().map { index, targets in
            try randomAdapter(model.configuration, seed: UInt64(index), targets: targets)
        }
        let choices: [LowRankAdapter?] = [
            adapters[0], nil, adapters[1], adapters[1], adapters[2], adapters[0], adapters[2],
        ]
        let text = Self.texts[0]
        let wanted: [WantedLogits] = [.last, .all, .positions([1, 3]), .none, .all, .last, .last]
        let logits = try model.forward(zip(choices, wanted).map { SequenceInput(text, adapter: $0, wanted: $1) })
        for (index, adapter) in choices.enumerated() {
            var adapted = plain
            if let adapter { adapted.adapt(adapter) }
            let expected = adapted.logits(text)
            let alone = try model.forward([SequenceInput(text, adapter: adapter, wanted: .all)])
            for (place, position) in wanted[index].indexes(of: text.count).enumerated() {
                let found = logits.values(sequence: index, position: place)
                #expect(relativeDistance(found, expected[position]) < 2e-5)
                let single = alone.values(sequence: 0, position: position).map(Double.init)
                #expect(relativeDistance(found, single) < 1e-5)
            }
            let scores = try model.logProbabilities(of: [text, text], adapter: adapter)
            #expect(relativeDistance(scores[1], adapted.logProbabilities(text)) < 2e-5)
        }
    }

    @Test func theNumberOfThreadsChangesNothingBeyondRounding() throws {
        let (model, _) = try Self.load(.llama, ["intermediate_size": 300, "hidden_size": 200])
        let inputs = (0..<8).map { SequenceInput(Array(repeating: 3 + $0, count: 30 + $0)) }
        let one = try Parallel.$threads.withValue(1) { try model.forward(inputs) }
        let many = try Parallel.$threads.withValue(5) { try model.forward(inputs) }
        for index in inputs.indices {
            #expect(relativeDistance(many.values(sequence: index), one.values(sequence: index).map(Double.init)) < 1e-5)
        }
    }

    @Test func inputThatTheModelCannotTakeIsRefused() throws {
        let (model, _) = try Self.load(.llama)
        let cache = model.makeCache()
        #expect(throws: SequenceError.self) { try model.forward([SequenceInput([])]) }
        #expect(throws: SequenceError.self) { try model.forward([SequenceInput([61])]) }
        #expect(throws: SequenceError.self) { try model.forward([SequenceInput([-1])]) }
        #expect(throws: SequenceError.self) { try model.forward([SequenceInput([1], wanted: .positions([1]))]) }
        #expect(throws: SequenceError.self) {
            try model.forward([SequenceInput([1], cache: cache), SequenceInput([1])])
        }
        #expect(throws: SequenceError.self) {
            try model.forward([SequenceInput([1], cache: cache), SequenceInput([1], cache: cache)])
        }
        let (other, _) = try Self.load(.llama, ["num_hidden_layers": 1])
        let adapter = try randomAdapter(other.configuration, seed: 1)
        #expect(throws: AdapterError.self) { try model.forward([SequenceInput([1], adapter: adapter)]) }
    }
}

/// An adapter whose B is not zero.
func randomAdapter(
    _ configuration: ModelConfiguration, seed: UInt64, rank: Int = 3, dropout: Double = 0,
    targets: AdapterTargets = .all
) throws -> LowRankAdapter {
    var settings = AdapterSettings()
    settings.rank = rank
    settings.alpha = 5
    settings.dropout = dropout
    settings.targets = targets
    var random = SeededGenerator(seed: seed)
    let adapter = try LowRankAdapter(settings: settings, configuration: configuration, generator: &random)
    for (_, update) in adapter.updates {
        for row in 0..<update.up.rows {
            for column in 0..<update.up.columns {
                update.up.row(row)[column] = Float.random(in: -0.3...0.3, using: &random)
            }
        }
    }
    return adapter
}
