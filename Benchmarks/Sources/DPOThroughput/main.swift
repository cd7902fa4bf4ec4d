import AttuneCore
import AttuneTransformer
import AttuneTuning
import Foundation

// usage: dpo-throughput MODEL PAIRS PROMPT RESPONSE STEPS [full|bfloat16] [THREADS] [DROPOUT]
// DPO of a LoRA adapter (r 16 on all seven linear layers, without dropout unless named) over random tokens: as many pairs
// a step as named, each a prompt and two responses of the given numbers of tokens. The reference's log-probabilities are
// computed before, and timed apart. Prints one JSON object; peak memory is the process's.

let arguments = CommandLine.arguments
guard arguments.count >= 6, let pairs = Int(arguments[2]), let promptTokens = Int(arguments[3]),
    let responseTokens = Int(arguments[4]), let steps = Int(arguments[5])
else {
    FileHandle.standardError.write(
        Data("usage: dpo-throughput MODEL PAIRS PROMPT RESPONSE STEPS [full|bfloat16] [THREADS] [DROPOUT]\n".utf8))
    exit(64)
}
let precision = arguments.count > 6 ? WeightPrecision(rawValue: arguments[6]) ?? .full : .full
let threads = arguments.count > 7 ? Int(arguments[7]) ?? Parallel.threads : Parallel.threads

func seconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
}

func peakMiB() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}

try Parallel.$threads.withValue(threads) {
    let model = try TransformerModel(ModelFolder(path: arguments[1]), precision: precision)
    var random = SeededGenerator(seed: 1)
    func tokens(_ count: Int) -> [Int] {
        (0..<count).map { _ in Int.random(in: 10..<model.configuration.vocabularySize, using: &random) }
    }
    let examples = (0..<(steps + 1) * pairs).map { _ in
        EncodedPair(
            prompt: tokens(promptTokens), chosen: tokens(responseTokens), rejected: tokens(responseTokens))
    }
    var objective = PreferenceObjective(examples, loss: PreferenceLoss())
    let reference = try seconds { try objective.computeReference(model) }

    var settings = AdapterSettings()
    settings.dropout = arguments.count > 8 ? Double(arguments[8]) ?? 0 : 0
    let adapter = try LowRankAdapter(settings: settings, configuration: model.configuration, generator: &random)
    var options = TrainingOptions(learningRate: 1e-4)
    options.batchSize = pairs
    options.evaluationShare = 0
    options.checkpointEvery = .max
    let folder = NSTemporaryDirectory() + "dpo-throughput-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = TrainingRun(
        trainee: try Trainee(model, adapter: adapter), objective: objective, options: options, folder: folder,
        fingerprint: "")
    var ends: [ContinuousClock.Instant] = []
    var losses: [Double] = []
    _ = try run.run(progress: { progress in
        ends.append(.now)
        losses.append(progress.loss)
    })
    // The first step fills the pools.
    let times = zip(ends.dropFirst(), ends).map { later, earlier in
        let time = (later - earlier).components
        return Double(time.seconds) + Double(time.attoseconds) * 1e-18
    }.sorted()
    let median = times[times.count / 2]
    let tokensPerStep = pairs * 2 * (promptTokens + responseTokens)
    print(
        """
        {"precision": "\(precision.rawValue)", "threads": \(threads), "tokens_per_step": \(tokensPerStep), \
        "step_s": \(median), "fastest_step_s": \(times[0]), "tokens_per_s": \(Double(tokensPerStep) / median), \
        "reference_s_per_step": \(reference / Double(steps + 1)), "peak_mib": \(peakMiB()), \
        "first_loss": \(losses[0]), "last_loss": \(losses[losses.count - 1])}
        """)
}
