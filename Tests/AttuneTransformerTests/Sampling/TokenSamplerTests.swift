import Foundation
import Testing

@testable import AttuneTransformer

@Suite struct TokenSamplerTests {
    private struct Cases: Decodable {
        struct Setting: Decodable {
            var temperature: Double?
            var topK: Int?
            var topP: Double?
            var minP: Double?
            var repetitionPenalty: Double?
        }

        struct Case: Decodable {
            var setting: Setting
            var logits: [Float]
            var seen: [Int]
            var kept: [Int]
            var probabilities: [Double]
        }

        var cases: [Case]
    }

    private func options(_ setting: Cases.Setting) -> GenerationOptions {
        var options = GenerationOptions()
        options.temperature = setting.temperature ?? 1
        options.topK = setting.topK
        options.topP = setting.topP
        options.minP = setting.minP
        options.repetitionPenalty = setting.repetitionPenalty ?? 1
        return options
    }

    /// What transformers' filters leave, in its order (`Fixtures/sampling_fixture.py`).
    @Test func filtersLeaveWhatThoseOfTransformersLeave() throws {
        let cases = try Fixture.read("sampling.json", as: Cases.self).cases
        #expect(cases.count == 63)
        for one in cases {
            var logits = one.logits
            let sampler = TokenSampler(options(one.setting), prompt: one.seen)
            let kept = logits.withUnsafeMutableBufferPointer { logits in
                sampler.penalize(logits)
                return sampler.candidates(logits)
            }
            let total = kept.reduce(0) { $0 + $1.weight }
            let found = kept.sorted { $0.token < $1.token }
            #expect(found.map(\.token) == one.kept, "\(one.setting)")
            for (ours, theirs) in zip(found, one.probabilities) {
                #expect(abs(ours.weight / total - theirs) < 1e-5, "\(one.setting)")
            }
        }
    }

    @Test func tokensAreDrawnAsOftenAsTheyAreLikely() {
        var options = GenerationOptions()
        options.temperature = 1
        options.seed = 5
        var sampler = TokenSampler(options, prompt: [])
        let shares: [Float] = [0.5, 0.3, 0.15, 0.05]
        var counts = [0, 0, 0, 0]
        let draws = 20_000
        for _ in 0..<draws {
            var logits = shares.map { log($0) }
            counts[logits.withUnsafeMutableBufferPointer { sampler.next($0) }] += 1
        }
        for (count, share) in zip(counts, shares) {
            let deviation = (Double(share) * (1 - Double(share)) / Double(draws)).squareRoot()
            #expect(abs(Double(count) / Double(draws) - Double(share)) < 5 * deviation)
        }
    }

    @Test func greedyTakesTheFirstOfTheHighest() {
        var sampler = TokenSampler(GenerationOptions(), prompt: [])
        var logits: [Float] = [0, 3, -1, 3]
        #expect(logits.withUnsafeMutableBufferPointer { sampler.next($0) } == 1)
    }

    @Test(
        arguments: [
            (["END"], ["one", " EN", "D two"], "one ", true), (["END"], ["one EN", "E"], "one ENE", false),
            (["\n\n"], ["a\n", "b\n", "\nc"], "a\nb", true), (["ab", "b"], ["xa", "b"], "x", true),
            (["aab"], ["aa", "ab"], "a", true), (["é!"], ["caf", "é", "."], "café.", false),
            ([], ["x", "y"], "xy", false),
        ] as [([String], [String], String, Bool)])
    func stopTextsEndAnAnswerAndAreNoPartOfIt(
        _ stops: [String], _ pieces: [String], _ expected: String, _ isStopped: Bool
    ) {
        var matcher = StopMatcher(stops)
        var text = ""
        for piece in pieces {
            let (part, stopped) = matcher.take(piece)
            text += part
            if stopped {
                #expect(isStopped && text == expected)
                return
            }
        }
        #expect(!isStopped && text + matcher.finish() == expected)
    }

    @Test func valuesThatMakeNoSenseAreNamed() {
        func problem(_ change: (inout GenerationOptions) -> Void) -> Bool {
            var options = GenerationOptions()
            change(&options)
            return options.problem != nil
        }
        #expect(GenerationOptions().problem == nil)
        #expect(problem { $0.temperature = -1 } && problem { $0.temperature = .nan } && problem { $0.topK = 0 })
        #expect(problem { $0.topP = 0 } && problem { $0.topP = 1.1 } && problem { $0.minP = 2 })
        #expect(problem { $0.repetitionPenalty = 0 } && problem { $0.maximumTokens = 0 } && problem { $0.stop = [""] })
    }

    /// On both sides of the borders of the blocks that are searched.
    @Test(arguments: [1, 511, 512, 513, 1500])
    func theFirstOfTheHighestIsTheLikeliest(_ count: Int) {
        for place in [0, 1, 510, 511, 512, 1024, 1499] where place < count {
            var logits = randomValues(count, seed: UInt64(place))
            logits[place] = 9
            logits[count - 1] = 9
            let found = logits.withUnsafeMutableBufferPointer { TokenSampler.likeliest($0) }
            #expect(found == place)
        }
        var none = [Float](repeating: -.infinity, count: count)
        none[0] = .nan
        #expect(none.withUnsafeMutableBufferPointer { TokenSampler.likeliest($0) } == 0)
    }
}
