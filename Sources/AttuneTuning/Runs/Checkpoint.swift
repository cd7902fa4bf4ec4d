import AttuneCore
import AttuneTransformer
import Foundation

/// All that a run needs to go on where it was: weights, the optimizer's moments, and how far it had come.
///
/// A checkpoint is one file that replaces the last one in a single move, so a run killed while it writes finds the old one.
struct Checkpoint {
    static let file = "checkpoint.safetensors"

    /// Optimizer steps done.
    var step: Int
    /// The lowest evaluation loss so far and its step.
    var bestLoss: Double?
    var bestStep: Int
    /// Evaluations since then.
    var withoutImprovement: Int
    /// The weights of `bestStep`, one a parameter; nil before the first evaluation.
    var bestWeights: [[Float]]?

    /// - Parameter fingerprint: of data, options and base: a run with others must not go on from here.
    func write(to folder: String, trainee: Trainee, optimizer: AdamW, fingerprint: String) throws {
        var items: [SafetensorsWriter.Item] = []
        for (index, parameter) in trainee.parameters.enumerated() {
            items.append(.init("weight." + parameter.name, shape: parameter.shape, floats: parameter.values))
            if let bestWeights {
                items.append(.init("best." + parameter.name, shape: parameter.shape, floats: bestWeights[index]))
            }
        }
        items += optimizer.state.map { .init($0.name, shape: $0.shape, floats: $0.values) }
        var notes = [
            "step": "\(step)", "best_step": "\(bestStep)", "without_improvement": "\(withoutImprovement)",
            "fingerprint": fingerprint, "optimizer_step": "\(optimizer.step)",
        ]
        // The bits, so that nothing is lost in decimals.
        if let bestLoss { notes["best_loss"] = "\(bestLoss.bitPattern)" }
        try SafetensorsWriter.write(items, metadata: notes, to: folder + "/" + Self.file)
    }

    static func exists(in folder: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + file) }

    static func remove(from folder: String) throws {
        guard exists(in: folder) else { return }
        try FileManager.default.removeItem(atPath: folder + "/" + file)
    }

    /// Puts weights and moments back. Throws ``TrainingError`` for another run's checkpoint.
    static func restore(
        from folder: String, trainee: Trainee, optimizer: AdamW, fingerprint: String
    ) throws -> Checkpoint {
        let path = folder + "/" + file
        let stored = try SafetensorsFile(path: path)
        let damaged = TrainingError(
            .file, "\(path) is not a whole checkpoint", advice: "Delete it to start this run from the beginning.")
        guard let step = stored.metadata["step"].flatMap({ Int($0) }),
            let bestStep = stored.metadata["best_step"].flatMap({ Int($0) }),
            let without = stored.metadata["without_improvement"].flatMap({ Int($0) }),
            let optimizerStep = stored.metadata["optimizer_step"].flatMap({ Int($0) })
        else { throw damaged }
        guard stored.metadata["fingerprint"] == fingerprint else {
            throw TrainingError(
                .usage, "\(path) belongs to a run with other data, options or base model",
                advice: "Give the same as then to go on with it, or another --output, or delete it to start again.")
        }
        let bestLoss = stored.metadata["best_loss"].flatMap { UInt64($0) }.map { Double(bitPattern: $0) }
        var best: [[Float]] = []
        for parameter in trainee.parameters {
            guard let values = try stored.tensors["weight." + parameter.name]?.floats(), values.count == parameter.count
            else { throw damaged }
            parameter.values = values
            if let values = try stored.tensors["best." + parameter.name]?.floats() { best.append(values) }
        }
        guard best.isEmpty || best.count == trainee.parameters.count else { throw damaged }
        let restored = optimizer.restore(step: optimizerStep) { name in try? stored.tensors[name]?.floats() }
        guard restored else { throw damaged }
        return Checkpoint(
            step: step, bestLoss: bestLoss, bestStep: bestStep, withoutImprovement: without,
            bestWeights: best.isEmpty ? nil : best)
    }
}
