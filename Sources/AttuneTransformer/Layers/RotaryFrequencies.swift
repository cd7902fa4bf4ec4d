import Foundation

/// The inverse frequencies of rotary positions under each published scaling.
struct RotaryFrequencies: Sendable {
    let base: Double
    /// D/2.
    let pairs: Int
    let scaling: RopeScaling

    init(_ configuration: ModelConfiguration) {
        base = configuration.ropeBase
        pairs = configuration.headSize / 2
        scaling = configuration.ropeScaling
    }

    /// What cosines and sines are multiplied with.
    var attentionFactor: Double {
        switch scaling {
        case .yarn(let yarn): yarn.attentionFactor
        case .longRope(let rope): rope.attentionFactor
        default: 1
        }
    }

    /// Radians a position, one a pair: base^(−2i/D), scaled.
    ///
    /// - Parameter length: of the sequence; only the dynamic scaling and LongRoPE depend on it.
    func inverse(length: Int) -> [Double] {
        switch scaling {
        case .none: return plain(base)
        case .linear(let factor): return plain(base).map { $0 / factor }
        case .dynamic(let factor, let original):
            guard length > original else { return plain(base) }
            let stretch = factor * Double(length) / Double(original) - (factor - 1)
            return plain(base * pow(stretch, Double(2 * pairs) / Double(2 * pairs - 2)))
        case .llama3(let factor, let low, let high, let original):
            return plain(base).map { frequency in
                let wavesInOriginal = Double(original) * frequency / (2 * .pi)
                if wavesInOriginal < low { return frequency / factor }
                if wavesInOriginal > high { return frequency }
                let share = (wavesInOriginal - low) / (high - low)
                return (1 - share) * frequency / factor + share * frequency
            }
        case .yarn(let yarn): return ramped(yarn)
        case .longRope(let rope):
            let factors = length > rope.originalPositions ? rope.longFactors : rope.shortFactors
            return zip(plain(base), factors).map { $0 / $1 }
        }
    }

    private func plain(_ base: Double) -> [Double] {
        (0..<pairs).map { pow(base, -Double($0) / Double(pairs)) }
    }

    /// YaRN: frequencies that turn often over the original length stay, slow ones are divided, with a ramp between.
    private func ramped(_ yarn: YarnScaling) -> [Double] {
        let width = Double(2 * pairs)
        func pair(turning rotations: Double) -> Double {
            width * log(Double(yarn.originalPositions) / (rotations * 2 * .pi)) / (2 * log(base))
        }
        var low = pair(turning: yarn.betaFast)
        var high = pair(turning: yarn.betaSlow)
        if yarn.truncates { (low, high) = (low.rounded(.down), high.rounded(.up)) }
        low = max(low, 0)
        high = min(high, width - 1)
        if low == high { high += 0.001 }
        return plain(base).enumerated().map { index, frequency in
            let slow = min(max((Double(index) - low) / (high - low), 0), 1)
            return frequency / yarn.factor * slow + frequency * (1 - slow)
        }
    }
}
