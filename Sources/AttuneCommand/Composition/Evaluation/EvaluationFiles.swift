import AttuneCore
import AttuneEvaluation
import Foundation

/// Rows of a file that a plan names, as JSON objects with their lines. CSV rows come as objects, too.
struct PlanRows {
    let rows: [(line: Int, value: JSONValue)]
    let path: String

    init(_ file: URL) throws {
        path = file.relativePath
        let reader = try RowReader(path: file.path)
        var rows: [(Int, JSONValue)] = []
        while let chunk = try reader.next() {
            if let fault = chunk.faults.first {
                throw MarkedFileError(file: path, line: fault.line, field: nil, problem: fault.reason)
            }
            for row in chunk.rows {
                guard let value = chunk.withRow(row, { try? JSONValue.parse($0) }), case .object = value else {
                    throw MarkedFileError(file: path, line: row.line, field: nil, problem: "is no JSON object")
                }
                rows.append((row.line, value))
            }
        }
        self.rows = rows
    }

    func error(_ line: Int, _ problem: String) -> MarkedFileError {
        MarkedFileError(file: path, line: line, field: nil, problem: problem)
    }
}

/// Replies that were made elsewhere: rows with `prompt` (a prompt's id or its text) or `instruction`, and `reply`,
/// `response`, `output` or `completion`.
struct RecordedReplies {
    var byPrompt: [String: String] = [:]

    init(_ file: URL) throws {
        let file = try PlanRows(file)
        for (line, row) in file.rows {
            let prompt = ["id", "prompt", "instruction"].compactMap { row[$0]?.string }
            let reply = ["reply", "response", "output", "completion"].lazy.compactMap { row[$0]?.string }.first
            guard !prompt.isEmpty, let reply else {
                throw file.error(line, "needs 'prompt' and 'reply'")
            }
            for key in prompt { byPrompt[key] = reply }
        }
    }
}

/// Votes of people: rows with `prompt` (the prompt's id), `arm`, `baseline`, `vote` (arm, baseline or tie; an arm's name
/// does, too), and where wanted `audience` and `voter`.
struct VoteFile {
    var votes: [RecordedVote] = []

    init(_ file: URL) throws {
        let file = try PlanRows(file)
        votes = try file.rows.map { line, row in
            guard let prompt = row["prompt"]?.string, let arm = row["arm"]?.string,
                let baseline = row["baseline"]?.string, let vote = row["vote"]?.string
            else { throw file.error(line, "needs 'prompt', 'arm', 'baseline' and 'vote'") }
            let choice: Verdict.Choice
            switch vote {
            case "arm", arm: choice = .arm
            case "baseline", baseline: choice = .baseline
            case "tie": choice = .tie
            default: throw file.error(line, "has a 'vote' that is none of arm, baseline and tie")
            }
            return RecordedVote(
                prompt: prompt, audience: row["audience"]?.string, arm: arm, baseline: baseline, choice: choice,
                voter: row["voter"]?.string)
        }
    }
}
