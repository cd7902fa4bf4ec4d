import AttuneCore
import AttuneTransformer
import Foundation

// usage: generation-throughput MODEL BATCH PROMPT NEW PREFILL REPEATS [full|bfloat16] [THREADS]
// Greedy generation of so many texts at once from random prompts, and prefill of one prompt, as `attune generate` does
// them. `decode` leaves out the prompt: the time of one new token is taken off. Prints one JSON object.

let arguments = CommandLine.arguments
let numbers = arguments.dropFirst(2).prefix(5).compactMap { Int($0) }
guard numbers.count == 5 else {
    FileHandle.standardError.write(
        Data(
            "usage: generation-throughput MODEL BATCH PROMPT NEW PREFILL REPEATS [full|bfloat16] [THREADS]\n".utf8))
    exit(64)
}
let (batch, promptTokens, newTokens, prefillTokens, repeats) = (
    numbers[0], numbers[1], numbers[2], numbers[3], max(numbers[4], 1)
)
let precision = arguments.count > 7 ? WeightPrecision(rawValue: arguments[7]) ?? .full : .full
let threads = arguments.count > 8 ? Int(arguments[8]) ?? Parallel.threads : Parallel.threads

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func peakMiB() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}

/// Random models have no words: ids that a tokenizer does not know decode to nothing.
func wordlessTokenizer() throws -> Tokenizer {
    let folder = NSTemporaryDirectory() + "generation-throughput-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let json = #"{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": []}}"#
    try Data(json.utf8).write(to: URL(fileURLWithPath: folder + "/tokenizer.json"))
    return try Tokenizer(folder: folder)
}

let model = try TransformerModel(ModelFolder(path: arguments[1]), precision: precision)
let generator = TextGenerator(model: model, tokenizer: try wordlessTokenizer())
var random = SeededGenerator(seed: 1)
@MainActor func tokens(_ count: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: 10..<model.configuration.vocabularySize, using: &random) }
}
let prompts = (0..<batch).map { _ in tokens(promptTokens) }

/// Seconds until all texts have so many new tokens, and the texts.
@MainActor func generate(_ count: Int) async throws -> (seconds: Double, texts: [[Int]]) {
    let start = ContinuousClock().now
    let texts = try await withThrowingTaskGroup(of: (Int, [Int]).self) { group in
        for (index, prompt) in prompts.enumerated() {
            var request = GenerationRequest(prompt: prompt, endTokens: model.configuration.endTokens)
            request.options.maximumTokens = count
            request.options.ignoresEnd = true
            let asked = request
            group.addTask { (index, try await generator.generate(asked).tokens) }
        }
        var texts = [[Int]](repeating: [], count: batch)
        for try await (index, tokens) in group { texts[index] = tokens }
        return texts
    }
    return ((ContinuousClock().now - start) / .seconds(1), texts)
}

try await Parallel.$threads.withValue(threads) {
    _ = try await generate(4)
    var first: [Double] = []
    var whole: [Double] = []
    var texts: [[Int]] = []
    for _ in 0..<repeats { first.append(try await generate(1).seconds) }
    for _ in 0..<repeats {
        let run = try await generate(newTokens)
        whole.append(run.seconds)
        texts = run.texts
    }
    let decode = whole.map { Double(batch * (newTokens - 1)) / ($0 - median(first)) }
    var prefill: [Double] = []
    let long = tokens(prefillTokens)
    for _ in 0..<repeats + 1 {
        let start = ContinuousClock().now
        _ = try model.forward([SequenceInput(long, cache: model.makeCache(capacity: prefillTokens))])
        prefill.append(Double(prefillTokens) / ((ContinuousClock().now - start) / .seconds(1)))
    }
    print(
        """
        {"precision": "\(precision.rawValue)", "threads": \(threads), "batch": \(batch), \
        "tokens_per_s": \(median(whole.map { Double(batch * newTokens) / $0 })), \
        "decode_tokens_per_s": \(median(decode)), "fastest_decode_tokens_per_s": \(decode.max() ?? 0), \
        "first_token_s": \(median(first)), "prefill_tokens_per_s": \(median(Array(prefill.dropFirst()))), \
        "fastest_prefill_tokens_per_s": \(prefill.max() ?? 0), "peak_mib": \(peakMiB()), \
        "first_tokens": \(texts[0].prefix(16).map { $0 })}
        """)
}
