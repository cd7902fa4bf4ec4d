import AttuneCore
import Foundation

/// Draws the next token of one sequence from its logits.
///
/// The filters come in the order of transformers: repetition penalty, temperature, top-k, top-p, min-p. The draw depends
/// on nothing but options, logits and how many tokens were drawn before.
struct TokenSampler: Sendable {
    let options: GenerationOptions
    private var generator: SeededGenerator
    /// Tokens that occurred; kept only for the penalty.
    private var seen: Set<Int> = []

    init(_ options: GenerationOptions, prompt: [Int]) {
        self.options = options
        generator = SeededGenerator(seed: options.seed, label: "tokens")
        if options.repetitionPenalty != 1 { seen = Set(prompt) }
    }

    /// The next token. The logits are changed by the penalty only.
    mutating func next(_ logits: UnsafeMutableBufferPointer<Float>) -> Int {
        penalize(logits)
        let token = options.temperature == 0 ? Self.likeliest(logits) : draw(candidates(logits))
        if options.repetitionPenalty != 1 { seen.insert(token) }
        return token
    }

    /// The first of the highest.
    static func likeliest(_ logits: UnsafeMutableBufferPointer<Float>) -> Int {
        guard let base = logits.baseAddress else { return 0 }
        let width = 512
        var block = 0..<0
        var highest = -Float.infinity
        for start in stride(from: 0, to: logits.count, by: width) {
            let found = Vectors.maximum(base + start, min(width, logits.count - start))
            guard found > highest else { continue }
            highest = found
            block = start..<min(start + width, logits.count)
        }
        return block.first { logits[$0] == highest } ?? 0
    }

    /// Keskar et al. 2019 (arXiv 1909.05858), as transformers applies it: to prompt and answer.
    func penalize(_ logits: UnsafeMutableBufferPointer<Float>) {
        guard options.repetitionPenalty != 1 else { return }
        let penalty = Float(options.repetitionPenalty)
        for token in seen where logits.indices.contains(token) {
            logits[token] = logits[token] < 0 ? logits[token] * penalty : logits[token] / penalty
        }
    }

    struct Candidate: Hashable {
        var token: Int
        /// Not normalized.
        var weight: Double
    }

    /// The tokens that the filters leave, the likeliest first; of equals the one of lower id.
    func candidates(_ logits: UnsafeMutableBufferPointer<Float>) -> [Candidate] {
        let highest = Double(logits[Self.likeliest(logits)])
        let scale = 1 / options.temperature
        func weight(_ logit: Float) -> Double { exp((Double(logit) - highest) * scale) }
        var floor = options.topK.map { Self.nth(logits, $0) } ?? -Float.infinity
        if options.topK == nil, let topP = options.topP, topP < 1 {
            // Tokens below this share cannot reach 1 − p, not even all together: no need to sort them.
            let total = logits.reduce(0) { $0 + weight($1) }
            let least = (1 - topP) * total / Double(logits.count)
            floor = Float(highest + log(least) / scale).nextDown
        }
        var kept: [Candidate] = []
        for (token, logit) in logits.enumerated() where logit >= floor {
            kept.append(Candidate(token: token, weight: weight(logit)))
        }
        kept.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.token < $1.token }
        if let topP = options.topP, topP < 1 {
            let total =
                options.topK == nil ? logits.reduce(0) { $0 + weight($1) } : kept.reduce(0) { $0 + $1.weight }
            // From the least likely on, those go whose sum stays within 1 − p; one is always left.
            var above = 0.0
            var count = 0
            while count < kept.count, count == 0 || above < topP * total {
                above += kept[count].weight
                count += 1
            }
            kept.removeSubrange(count...)
        }
        if let minP = options.minP, let highest = kept.first?.weight { kept.removeAll { $0.weight < minP * highest } }
        return kept
    }

    private mutating func draw(_ candidates: [Candidate]) -> Int {
        let total = candidates.reduce(0) { $0 + $1.weight }
        var left = Double.random(in: 0..<1, using: &generator) * total
        for candidate in candidates {
            left -= candidate.weight
            if left < 0 { return candidate.token }
        }
        return candidates[candidates.count - 1].token
    }

    /// The n-th highest of the values; equals of it pass, too.
    private static func nth(_ values: UnsafeMutableBufferPointer<Float>, _ count: Int) -> Float {
        guard count < values.count else { return -.infinity }
        // A heap of the highest, the lowest of them on top.
        var heap: [Float] = []
        heap.reserveCapacity(count)
        func sink(_ start: Int) {
            var at = start
            while true {
                var child = 2 * at + 1
                if child >= heap.count { return }
                if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
                if heap[at] <= heap[child] { return }
                heap.swapAt(at, child)
                at = child
            }
        }
        for value in values {
            if heap.count < count {
                heap.append(value)
                if heap.count == count { for at in stride(from: count / 2 - 1, through: 0, by: -1) { sink(at) } }
            } else if value > heap[0] {
                heap[0] = value
                sink(0)
            }
        }
        return heap[0]
    }
}
