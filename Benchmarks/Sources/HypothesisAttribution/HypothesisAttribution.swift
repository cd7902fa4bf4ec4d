import AttuneCore
import AttuneLearning
import Foundation

/// Who wrote a passage, by the authors' hypotheses alone.
///
/// usage: hypothesis-attribution TRAIN TEST [BACKGROUND] [--show]
/// Files are lines of `{"author":…,"text":…}`. Candidates are the authors of TRAIN; the background is they and those of
/// BACKGROUND. Prints one JSON object.
@main
struct HypothesisAttributionBenchmark {
    private struct Report: Encodable {
        var authors: Int
        var trained: Int
        var tested: Int
        var hypotheses: [String: Int]
        /// Test passages with the right author first, by the true author.
        var right: [String: Int]
        var total: [String: Int]
        var guesses: [String: [String: Int]]
        /// The same when each author is scored by the next author's hypotheses.
        var rightByAnothers: Int
        /// How often a passage fits its author's hypotheses better than another author's, over all others.
        var ownBeatsAnother: Double
    }

    static func main() throws {
        var paths = Array(CommandLine.arguments.dropFirst())
        let shows = paths.contains("--show")
        paths.removeAll { $0 == "--show" }
        guard paths.count == 2 || paths.count == 3 else {
            FileHandle.standardError.write(
                Data("usage: hypothesis-attribution TRAIN TEST [BACKGROUND] [--show]\n".utf8))
            exit(64)
        }
        let train = try Passage.read(paths[0])
        let test = try Passage.read(paths[1])
        let further = paths.count == 3 ? try Passage.read(paths[2]) : []
        let authors = Set(train.map(\.author)).sorted()
        let result = HypothesisLearner().learn(from: Passage.samples(train + further), users: Set(authors))
        if shows { show(result) }
        let writers = Dictionary(grouping: train + further, by: \.author).sorted { $0.key < $1.key }
        let background = StyleBackground(writers.map { StyleSamples(user: $0.key, texts: $0.value.map(\.text)) })
        let profiles = authors.map { author in
            result.profiles.first { $0.audience == .user(author) } ?? Profile(audience: .user(author))
        }
        let attribution = HypothesisAttribution(profiles, background: background)
        var report = Report(
            authors: authors.count, trained: train.count, tested: test.count, hypotheses: [:], right: [:], total: [:],
            guesses: [:], rightByAnothers: 0, ownBeatsAnother: 0)
        for (author, profile) in zip(authors, profiles) { report.hypotheses[author] = profile.statements.count }
        var meter = StyleMeter()
        var wins = 0.0
        var pairs = 0.0
        for passage in test {
            let scores = attribution.scores(meter.measure(passage.text))
            guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
            report.total[passage.author, default: 0] += 1
            report.guesses[passage.author, default: [:]][authors[best], default: 0] += 1
            if authors[best] == passage.author { report.right[passage.author, default: 0] += 1 }
            if authors[(best + authors.count - 1) % authors.count] == passage.author { report.rightByAnothers += 1 }
            guard let own = authors.firstIndex(of: passage.author) else { continue }
            for other in scores.indices where other != own {
                pairs += 1
                wins += scores[own] > scores[other] ? 1 : scores[own] == scores[other] ? 0.5 : 0
            }
        }
        report.ownBeatsAnother = pairs > 0 ? wins / pairs : 0
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }

    private static func show(_ result: HypothesisResult) {
        for user in result.users {
            var lines = "\(user.user)\n"
            for hypothesis in user.hypotheses {
                lines += "  \(hypothesis.claim) (\(hypothesis.statement.strength))\n"
            }
            FileHandle.standardError.write(Data(lines.utf8))
        }
    }
}
