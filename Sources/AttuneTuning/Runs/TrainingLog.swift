import AttuneCore
import Foundation

/// The log of a run: one JSON object a line and step, with no text of any example in it.
struct TrainingLog {
    static let file = "training_log.jsonl"

    private let handle: FileHandle

    /// Opens the log, and drops lines of steps that a resumed run does again.
    init(folder: String, resumingAfter step: Int) throws {
        let path = folder + "/" + Self.file
        do {
            var kept = Data()
            if step > 0, let old = FileManager.default.contents(atPath: path) {
                for line in old.split(separator: UInt8(ascii: "\n")) {
                    let json = try? line.withUnsafeBytes { try JSONValue.parse($0) }
                    guard let logged = json?["step"]?.int, logged <= step else { continue }
                    kept.append(contentsOf: line)
                    kept.append(UInt8(ascii: "\n"))
                }
            }
            try kept.write(to: URL(fileURLWithPath: path), options: .atomic)
            handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.seekToEnd()
        } catch {
            throw TrainingError(.file, "\(path) cannot be written", advice: "Check the folder and the free space.")
        }
    }

    func append(_ progress: TrainingProgress) throws {
        var members: [JSONValue.Member] = [
            .init("step", .number(Double(progress.step))), .init("epoch", .number(progress.epoch)),
            .init("loss", .number(progress.loss)), .init("grad_norm", .number(progress.gradientNorm)),
            .init("learning_rate", .number(progress.learningRate)),
            .init("tokens_per_second", .number(progress.tokensPerSecond.rounded())),
        ]
        func add(_ name: String, _ value: Double?) {
            if let value { members.append(.init(name, .number(value))) }
        }
        add("rewards/margins", progress.margin)
        add("rewards/accuracies", progress.accuracy)
        add("eval_loss", progress.evaluation?.loss)
        add("eval_rewards/margins", progress.evaluation?.margin)
        add("eval_rewards/accuracies", progress.evaluation?.accuracy)
        try handle.write(contentsOf: Data((JSONValue.object(members).text() + "\n").utf8))
    }
}
