import AttuneCore
import Foundation
import Testing

@testable import AttuneTransformer
@testable import AttuneTuning

/// The same numbers as PyTorch, transformers, PEFT and TRL, on the fixtures of `Tests/Parity/make_fixtures.py`.
struct ParityTests {
    @Test(arguments: ParityCase.all)
    func logitsAreThoseOfTransformersAndPEFT(_ name: String) throws {
        let fixture = try ParityCase(name)
        let adapter = try fixture.adapter()
        let logits = try fixture.model.forward([
            SequenceInput(fixture.text, wanted: .all), SequenceInput(fixture.text, adapter: adapter, wanted: .all),
        ])
        for (sequence, name) in ["logits", "adapted_logits"].enumerated() {
            for (position, expected) in fixture.rows(name).enumerated() {
                #expect(relativeDistance(logits.values(sequence: sequence, position: position), expected) < 1e-4)
            }
        }
    }

    /// The losses of the papers with the base as reference, and every LoRA matrix's gradient, from autograd.
    @Test(arguments: ParityCase.all)
    func lossesAndGradientsAreThoseOfAutograd(_ name: String) throws {
        let fixture = try ParityCase(name)
        var smoothed = PreferenceLoss()
        smoothed.labelSmoothing = 0.1
        var ipo = PreferenceLoss()
        ipo.kind = .ipo
        var chosen = PreferenceLoss()
        chosen.chosenWeight = 0.5
        for (name, loss) in ["dpo": PreferenceLoss(), "dpo_smoothed": smoothed, "ipo": ipo, "dpo_chosen": chosen] {
            var objective = PreferenceObjective(fixture.pairs, loss: loss)
            try objective.computeReference(fixture.model)
            try compare(fixture, name, objective)
        }
        for (name, masks) in ["sft": true, "sft_whole": false] {
            let texts = fixture.pairs.map {
                EncodedText(tokens: $0.prompt + $0.chosen, targetsFrom: masks ? $0.prompt.count : 0)
            }
            try compare(fixture, name, CompletionObjective(texts))
        }
    }

    private func compare(_ fixture: ParityCase, _ name: String, _ objective: some TrainingObjective) throws {
        let trainee = try Trainee(fixture.model, adapter: fixture.adapter())
        let all = Array(0..<objective.count)
        let pass = try trainee.forward(objective.batch(all), dropoutKey: nil)
        let sum = objective.loss(all, logProbabilities: pass.logProbabilities)
        let loss = sum.loss / Double(sum.units)
        #expect(abs(loss - fixture.loss(name)) < 1e-4 * abs(loss), "\(name)")
        trainee.backward(pass, coefficients: sum.coefficients.map { $0 / Float(sum.units) })
        let stored = try SafetensorsFile(path: fixture.folder + "/gradients.safetensors")
        var compared = 0
        for parameter in trainee.parameters {
            let expected = try #require(stored.tensors["\(name):\(parameter.name)"]).floats().map(Double.init)
            #expect(relativeDistance(parameter.gradients, expected) < 1e-4, "\(name), \(parameter.name)")
            compared += 1
        }
        #expect(compared == 2 * 7 * fixture.configuration.layerCount + (trainee.adapter?.head == nil ? 0 : 2))
    }

    private func run<Objective: TrainingObjective>(
        _ fixture: ParityCase, _ objective: Objective
    ) throws -> [Double] {
        let folder = try ScratchFolder()
        var options = TrainingOptions(learningRate: fixture.expected["training"]?["learning_rate"]?.double ?? 0)
        options.epochs = fixture.expected["training"]?["steps"]?.int ?? 0
        options.batchSize = objective.count
        options.optimizer.weightDecay = 0.01
        options.evaluationShare = 0
        let run = TrainingRun(
            trainee: try Trainee(fixture.model, adapter: fixture.adapter()), objective: objective, options: options,
            folder: folder.path, fingerprint: "")
        var losses: [Double] = []
        _ = try run.run(progress: { losses.append($0.loss) })
        return losses
    }

    /// TRL takes a frozen copy of the adapter that training starts from as the reference.
    @Test(arguments: ParityCase.all)
    func twentyStepsOfDPOFollowTRL(_ name: String) throws {
        let fixture = try ParityCase(name)
        var objective = PreferenceObjective(fixture.pairs, loss: PreferenceLoss())
        try objective.computeReference(fixture.model, adapter: fixture.adapter())
        let losses = try run(fixture, objective)
        let expected = fixture.numbers("dpo_curve")
        #expect(losses.count == 20 && expected.count == 20)
        for (step, pair) in zip(losses, expected).enumerated() {
            #expect(abs(pair.0 - pair.1) < 1e-4 * max(pair.1, 1), "step \(step)")
        }
    }

    @Test(arguments: ParityCase.all)
    func twentyStepsOfSFTFollowTRL(_ name: String) throws {
        let fixture = try ParityCase(name)
        let texts = fixture.pairs.map { EncodedText(tokens: $0.prompt + $0.chosen, targetsFrom: $0.prompt.count) }
        let losses = try run(fixture, CompletionObjective(texts))
        for (step, pair) in zip(losses, fixture.numbers("sft_curve")).enumerated() {
            #expect(abs(pair.0 - pair.1) < 1e-4 * max(pair.1, 1), "step \(step)")
        }
    }

    /// Read and written again, PEFT's adapter has the same tensors; `ATTUNE_PARITY` names a folder where it is left for
    /// `make_fixtures.py --check`, beside the base with the adapter merged into it.
    @Test(arguments: ParityCase.all)
    func adaptersAreWrittenAsPEFTWritesThem(_ name: String) throws {
        let fixture = try ParityCase(name)
        let scratch = try ScratchFolder()
        let root = ProcessInfo.processInfo.environment["ATTUNE_PARITY"].map { $0 + "/" + name } ?? scratch.path
        let adapter = try fixture.adapter()
        try adapter.write(to: root + "/adapter-written")
        let theirs = try SafetensorsFile(path: fixture.folder + "/adapter/adapter_model.safetensors")
        let ours = try SafetensorsFile(path: root + "/adapter-written/adapter_model.safetensors")
        // PEFT stores a copy of the base's head beside its update, and does not miss it.
        let updates = theirs.tensors.filter { !$0.key.contains("base_layer") }
        #expect(Set(ours.tensors.keys) == Set(updates.keys))
        for (name, tensor) in updates {
            #expect(try ours.tensors[name]?.floats() == tensor.floats())
            #expect(ours.tensors[name]?.shape == tensor.shape)
        }
        #expect(try AdapterSettings(folder: root + "/adapter-written") == adapter.settings)

        try ModelFolder(path: fixture.base).merge(adapter, to: root + "/merged-written")
        let merged = try TransformerModel(ModelFolder(path: root + "/merged-written"))
        let logits = try merged.forward([SequenceInput(fixture.text)]).values(sequence: 0)
        #expect(relativeDistance(logits, try #require(fixture.rows("adapted_logits").last)) < 1e-4)
        let unties = fixture.configuration.tiesEmbeddings && adapter.head != nil
        #expect(merged.configuration.tiesEmbeddings == (fixture.configuration.tiesEmbeddings && !unties))

        guard !unties else {
            #expect(throws: AdapterError.self) {
                try adapter.writeMLX(to: scratch.path + "/mlx", base: fixture.configuration)
            }
            return
        }
        try adapter.writeMLX(to: scratch.path + "/mlx", base: fixture.configuration)
        let back = try LowRankAdapter(mlxFolder: scratch.path + "/mlx", configuration: fixture.configuration)
        let again = try fixture.model.forward([SequenceInput(fixture.text, adapter: back)]).values(sequence: 0)
        #expect(relativeDistance(again, try #require(fixture.rows("adapted_logits").last)) < 1e-4)
    }

    /// An adapter that mlx_lm trained, on the upper layer only and with qwen3 on the head, gives what it gives MLX
    /// (`Tests/Parity/check_mlx.py --store`), and still does after PEFT's format.
    @Test(arguments: ["llama/mlx", "qwen3/mlx"])
    func adaptersOfMLXGiveItsLogits(_ name: String) throws {
        let fixture = try ParityCase(name)
        let scratch = try ScratchFolder()
        let adapter = try LowRankAdapter(anyFolder: fixture.folder, configuration: fixture.configuration)
        #expect((adapter.head == nil) == fixture.configuration.tiesEmbeddings)
        try adapter.write(to: scratch.path)
        let converted = try LowRankAdapter(anyFolder: scratch.path, configuration: fixture.configuration)
        let sequences = [adapter, converted, nil].map { SequenceInput(fixture.text, adapter: $0, wanted: .all) }
        let logits = try fixture.model.forward(sequences)
        for (position, expected) in fixture.rows("adapted_logits").enumerated() {
            for sequence in 0..<2 {
                #expect(relativeDistance(logits.values(sequence: sequence, position: position), expected) < 1e-4)
            }
            #expect(relativeDistance(logits.values(sequence: 2, position: position), expected) > 1e-2)
        }
    }
}
