import AttuneCore
import Foundation
import Testing

@testable import AttuneTransformer

/// The published models under `shared/models`, against values computed in double precision from the same weights.
@Suite(.enabled(if: SharedModels.arePresent, "shared/models is not beside the checkout; set ATTUNE_SHARED to it"))
struct GoldenLogitsTests {
    struct Case {
        var ids: [Int]
        var logProbabilities: [Double]
        var lastLogits: [Double]
        var greedy: [Int]
        var smallestGap: Double
    }

    static func cases(_ folder: String) throws -> [Case] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/golden.json"))
        let json = try data.withUnsafeBytes { try JSONValue.parse($0) }
        func numbers(_ value: JSONValue?) -> [Double] { (value?.array ?? []).compactMap(\.double) }
        return (json["cases"]?.array ?? []).map { item in
            Case(
                ids: numbers(item["input_ids"]).map { Int($0) }, logProbabilities: numbers(item["token_logprobs"]),
                lastLogits: numbers(item["last_logits"]), greedy: numbers(item["greedy_ids"]).map { Int($0) },
                smallestGap: item["min_top2_gap"]?.double ?? 0)
        }
    }

    @Test(arguments: SharedModels.names)
    func logitsAndLogProbabilitiesAreThePublishedModels(_ name: String) throws {
        let folder = try #require(SharedModels.folder(name))
        let model = try TransformerModel(ModelFolder(path: folder))
        let cases = try Self.cases(folder)
        try #require(!cases.isEmpty)
        let logits = try model.forward(cases.map { SequenceInput($0.ids) })
        let found = try model.logProbabilities(of: cases.map(\.ids))
        for (index, golden) in cases.enumerated() {
            #expect(relativeDistance(logits.values(sequence: index), golden.lastLogits) < 1e-4)
            for (ours, theirs) in zip(found[index], golden.logProbabilities) {
                #expect(abs(Double(ours) - theirs) < 1e-4)
            }
            #expect(found[index].count == golden.logProbabilities.count)
        }
    }

    @Test(arguments: SharedModels.names)
    func greedyTokensAreThePublishedModels(_ name: String) throws {
        let folder = try #require(SharedModels.folder(name))
        let model = try TransformerModel(ModelFolder(path: folder))
        for golden in try Self.cases(folder) where golden.smallestGap > 1e-3 {
            let cache = model.makeCache()
            var tokens = golden.ids
            var found: [Int] = []
            while found.count < golden.greedy.count {
                let logits = try model.forward([SequenceInput(tokens, cache: cache)])
                tokens = [
                    logits.withValues(sequence: 0) { values in values.indices.max { values[$0] < values[$1] } ?? 0 }
                ]
                found += tokens
            }
            #expect(found == golden.greedy)
        }
    }

    /// Exactly the same where the file has no more than eight bits, except that the states of many rows are rounded to
    /// eight bits, too, where the processor multiplies them so.
    @Test func bfloat16WeightsAreExactWhereTheFileHasThem() throws {
        let folder = try #require(SharedModels.folder("tinystories_656k"))
        let full = try TransformerModel(ModelFolder(path: folder))
        let half = try TransformerModel(ModelFolder(path: folder), precision: .bfloat16)
        for golden in try Self.cases(folder).prefix(2) {
            for tokens in [golden.ids, Array(golden.ids.prefix(1))] {
                let a = try full.forward([SequenceInput(tokens)]).values(sequence: 0)
                let b = try half.forward([SequenceInput(tokens)]).values(sequence: 0)
                let rounds = tokens.count > FewRows.most && HalfProducts.isAvailable
                #expect(relativeDistance(a, b.map(Double.init)) < (rounds ? 0.03 : 1e-5))
            }
        }
    }
}

/// max |a − b| ÷ max |b|.
func relativeDistance(_ a: [Float], _ b: [Double]) -> Double {
    guard a.count == b.count else { return .infinity }
    let largest = b.map(abs).max() ?? 0
    let distance = zip(a, b).map { abs(Double($0) - $1) }.max() ?? 0
    return distance / max(largest, 1e-12)
}
