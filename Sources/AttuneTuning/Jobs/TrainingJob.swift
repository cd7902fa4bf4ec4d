import AttuneCore
import AttuneTransformer
import Foundation

/// One training from files to a folder: loads the base, encodes the data, trains, and writes the result.
///
/// A job that was stopped or killed goes on when it is run again with the same plan and data; the result is the same to
/// the byte.
public struct TrainingJob {
    public let plan: TrainingPlan
    private let folder: ModelFolder
    private let encoder: ExampleEncoder

    /// Checks everything that can be checked before weights are loaded. Throws ``TrainingError``, ``ModelFolderError`` and
    /// ``AdapterError``.
    public init(_ plan: TrainingPlan) throws {
        self.plan = plan
        try plan.options.validate()
        try plan.adapter.validate()
        guard !(plan.trainsAllWeights && plan.start != nil) else {
            throw TrainingError(
                .usage, "an adapter to start from makes no sense where all weights are trained",
                advice: "Merge the adapter first and take the merged folder as the base.")
        }
        folder = try ModelFolder(path: plan.base)
        let files = [LowRankAdapter.weightsFileName, "model.safetensors"].map { plan.output + "/" + $0 }
        if let done = files.first(where: FileManager.default.fileExists(atPath:)), !Checkpoint.exists(in: plan.output) {
            throw TrainingError(
                .usage, "\(done) is there already", advice: "Name another --output, or delete what was trained before.")
        }
        encoder = try ExampleEncoder(folder, maximumLength: plan.options.maximumLength)
    }

    /// Supervised fine-tuning on completions.
    ///
    /// - Parameter masksPrompt: whether only completions are learned. Persona Tailoring learns whole texts.
    public func learn(
        _ data: TrainingFile<CompletionExample>, masksPrompt: Bool = true, isStopping: () -> Bool = { false },
        progress: (TrainingEvent) -> Void = { _ in }
    ) throws -> TrainingReport {
        let texts = try data.examples.compactMap { try encoder.encode($0, masksPrompt: masksPrompt) }
        let leftOut = data.examples.count - texts.count
        let objective = CompletionObjective(texts)
        let (trainee, settings) = try trainee()
        let fingerprint = fingerprint(trainee, settings, "sft", texts.map { [$0.tokens, [$0.targetsFrom]] })
        progress(.prepared(examples: texts.count, leftOut: leftOut, trainedWeights: trainee.weightCount))
        let summary = try run(trainee, objective, fingerprint, isStopping, progress)
        try describe(summary, "sft", data)
        return report(summary, objective, trainee, data.faults.count, leftOut)
    }

    /// Preference tuning on pairs.
    public func prefer(
        _ data: TrainingFile<PreferenceExample>, loss: PreferenceLoss = PreferenceLoss(),
        isStopping: () -> Bool = { false }, progress: (TrainingEvent) -> Void = { _ in }
    ) throws -> TrainingReport {
        let pairs = try data.examples.compactMap { try encoder.encode($0) }
        let leftOut = data.examples.count - pairs.count
        var objective = PreferenceObjective(pairs, loss: loss)
        let (trainee, settings) = try trainee()
        let fingerprint = fingerprint(trainee, settings, "\(loss)", pairs.map { [$0.prompt, $0.chosen, $0.rejected] })
        progress(.prepared(examples: pairs.count, leftOut: leftOut, trainedWeights: trainee.weightCount))
        try makeOutput()
        try objective.computeReference(
            trainee.model, adapter: plan.start == nil ? nil : trainee.adapter, rowsAtOnce: plan.options.rowsAtOnce,
            folder: plan.output, fingerprint: fingerprint
        ) { done, total in progress(.reference(done: done, of: total)) }
        let summary = try run(trainee, objective, fingerprint, isStopping, progress)
        try describe(summary, "dpo", data)
        return report(summary, objective, trainee, data.faults.count, leftOut)
    }

    /// Says beside a finished adapter whom it is for and whose text is in it, so that it can be forgotten with them.
    private func describe(_ summary: TrainingSummary, _ method: String, _ data: TrainingFile<some Sendable>) throws {
        guard summary.isFinished, let audience = plan.audience else { return }
        let manifest = AdapterManifest(
            audience: audience, base: plan.adapter.baseModel ?? plan.base, method: method, users: data.users,
            records: data.records.sorted(), trained: .now)
        try manifest.write(into: URL(fileURLWithPath: plan.output, isDirectory: true))
    }

    /// The model in training at its very start; a checkpoint is put into it later.
    private func trainee() throws -> (Trainee, AdapterSettings?) {
        let configuration = folder.configuration
        guard !plan.trainsAllWeights else {
            let model = try TransformerModel(configuration: configuration, tensors: folder.tensors, copies: true)
            return (Trainee(allOf: model), nil)
        }
        let model = try TransformerModel(folder, precision: plan.precision)
        if let start = plan.start {
            let adapter = try LowRankAdapter(anyFolder: start, configuration: configuration)
            return (try Trainee(model, adapter: adapter), adapter.settings)
        }
        var settings = plan.adapter
        settings.baseModel = settings.baseModel ?? plan.base
        var random = SeededGenerator(seed: plan.options.seed, label: "adapter")
        let adapter = try LowRankAdapter(settings: settings, configuration: configuration, generator: &random)
        return (try Trainee(model, adapter: adapter), settings)
    }

    private func makeOutput() throws {
        do {
            try FileManager.default.createDirectory(atPath: plan.output, withIntermediateDirectories: true)
        } catch {
            throw TrainingError(.file, "\(plan.output) cannot be made", advice: "Check the path and its permissions.")
        }
    }

    private func run(
        _ trainee: Trainee, _ objective: some TrainingObjective, _ fingerprint: String, _ isStopping: () -> Bool,
        _ progress: (TrainingEvent) -> Void
    ) throws -> TrainingSummary {
        try makeOutput()
        let run = TrainingRun(
            trainee: trainee, objective: objective, options: plan.options, folder: plan.output, fingerprint: fingerprint
        )
        let summary = try run.run(isStopping: isStopping, progress: { progress(.step($0)) })
        guard summary.isFinished else { return summary }
        if let adapter = trainee.adapter {
            try adapter.write(to: plan.output)
        } else {
            try folder.write(trainee, to: plan.output)
        }
        try Checkpoint.remove(from: plan.output)
        try? FileManager.default.removeItem(atPath: plan.output + "/" + PreferenceObjective.referenceFile)
        return summary
    }

    private func report(
        _ summary: TrainingSummary, _ objective: some TrainingObjective, _ trainee: Trainee, _ faults: Int,
        _ leftOut: Int
    ) -> TrainingReport {
        TrainingReport(
            summary: summary, trainedWeights: trainee.weightCount, faults: faults, leftOut: leftOut,
            tokens: (0..<objective.count).reduce(0) { $0 + objective.tokens(of: $1) })
    }

    /// Of all that decides the result, the same in every process: sets are never printed, since their order is not.
    private func fingerprint(
        _ trainee: Trainee, _ settings: AdapterSettings?, _ objective: String, _ examples: [[[Int]]]
    ) -> String {
        var options = plan.options
        options.checkpointEvery = 1
        var hash = StableHash.of("\(options) \(objective) \(plan.precision.rawValue)")
        func add(_ text: String) { hash = StableHash.combine(hash, StableHash.of(text)) }
        let configuration = FileManager.default.contents(atPath: plan.base + "/config.json") ?? Data()
        add(String(decoding: configuration, as: UTF8.self))
        if let settings {
            add("\(settings.alpha) \(settings.dropout) \(settings.usesRankStabilizedScale)")
            // Ranks are seen in the parameters' shapes.
            for rule in settings.alphas { add("\(rule.pattern) \(rule.value)") }
            for parameter in trainee.parameters {
                // Rank and targets, and what training starts from.
                let head = parameter.values.prefix(16).map { "\($0.bitPattern)" }.joined(separator: ",")
                add("\(parameter.name) \(parameter.shape) \(head)")
            }
        }
        for (name, tensor) in folder.tensors.tensors.sorted(by: { $0.key < $1.key }) {
            // Enough of each tensor to tell one base from another.
            let head = tensor.withBytes { bytes in bytes.prefix(64).reduce(into: "") { $0 += "\($1)," } }
            add(name + head)
        }
        for example in examples {
            for tokens in example {
                hash = StableHash.combine(hash, UInt64(tokens.count))
                for token in tokens { hash = StableHash.combine(hash, UInt64(token)) }
            }
        }
        return String(hash, radix: 16)
    }
}
