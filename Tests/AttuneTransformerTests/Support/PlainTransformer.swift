import Foundation

@testable import AttuneTransformer

/// The network written down plainly in double precision, one token and one head after the other, all T² scores at once:
/// what the fast one is compared with, and what gradients are differenced on.
struct PlainTransformer {
    struct Update {
        var down: [Double]
        var up: [Double]
        var rank: Int
        var scale: Double
    }

    var configuration: ModelConfiguration
    /// By name, row-major.
    var weights: [String: [Double]]
    /// By the name of the linear layer.
    var updates: [String: Update] = [:]

    init(_ configuration: ModelConfiguration, tensors: ModelTensors) throws {
        self.configuration = configuration
        weights = try tensors.tensors.mapValues { try $0.floats().map(Double.init) }
    }

    mutating func adapt(_ adapter: LowRankAdapter) {
        for (layer, update) in adapter.updates {
            updates[layer.name] = Update(
                down: update.down.values.map(Double.init), up: update.up.values.map(Double.init), rank: update.rank,
                scale: Double(update.scale))
        }
    }

    /// log p of tokens 1… given those before.
    func logProbabilities(_ tokens: [Int]) -> [Double] {
        let all = logits(tokens)
        return (1..<tokens.count).map { index in
            let row = all[index - 1]
            let top = row.max() ?? 0
            return row[tokens[index]] - top - log(row.reduce(0) { $0 + exp($1 - top) })
        }
    }

    func logits(_ tokens: [Int]) -> [[Double]] {
        let width = configuration.hiddenSize
        let table = weights["model.embed_tokens.weight"] ?? []
        var x = tokens.map { Array(table[$0 * width..<($0 + 1) * width]) }
        for layer in 0..<configuration.layerCount { x = self.layer(layer, x) }
        x = norm(x, "model.norm")
        let head = configuration.tiesEmbeddings ? table : weights["lm_head.weight"] ?? []
        return x.map { adapted(product($0, head, configuration.vocabularySize), $0, "lm_head") }
    }

    private func layer(_ index: Int, _ x: [[Double]]) -> [[Double]] {
        let prefix = "model.layers.\(index)."
        let normed = norm(x, prefix + "input_layernorm")
        var q = linear(normed, prefix + "self_attn.q_proj", configuration.querySize)
        var k = linear(normed, prefix + "self_attn.k_proj", configuration.keyValueSize)
        let v = linear(normed, prefix + "self_attn.v_proj", configuration.keyValueSize)
        if configuration.hasQueryKeyNorm {
            q = headNorm(q, prefix + "self_attn.q_norm")
            k = headNorm(k, prefix + "self_attn.k_norm")
        }
        (q, k) = (turned(q), turned(k))
        let attended = attention(q, k, v, window: configuration.window(ofLayer: index))
        let middle = sum(x, linear(attended, prefix + "self_attn.o_proj", configuration.hiddenSize))
        let second = norm(middle, prefix + "post_attention_layernorm")
        let gate = linear(second, prefix + "mlp.gate_proj", configuration.feedForwardSize)
        let up = linear(second, prefix + "mlp.up_proj", configuration.feedForwardSize)
        let gated = zip(gate, up).map { zip($0, $1).map { $0 / (1 + exp(-$0)) * $1 } }
        return sum(middle, linear(gated, prefix + "mlp.down_proj", configuration.hiddenSize))
    }

    private func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], window: Int?) -> [[Double]] {
        let size = configuration.headSize
        let group = configuration.headCount / configuration.keyValueHeadCount
        return q.indices.map { row in
            (0..<configuration.headCount).flatMap { head -> [Double] in
                let shared = head / group
                let seen = max(row + 1 - (window ?? .max / 2), 0)...row
                let scores = seen.map { other in
                    (0..<size).reduce(0.0) { $0 + q[row][head * size + $1] * k[other][shared * size + $1] }
                        / Double(size).squareRoot()
                }
                let top = scores.max() ?? 0
                let powers = scores.map { exp($0 - top) }
                let total = powers.reduce(0, +)
                return (0..<size).map { column in
                    zip(seen, powers).reduce(0.0) { $0 + $1.1 / total * v[$1.0][shared * size + column] }
                }
            }
        }
    }

    private func turned(_ x: [[Double]]) -> [[Double]] {
        let frequencies = RotaryFrequencies(configuration)
        let inverse = frequencies.inverse(length: x.count)
        let size = configuration.headSize
        return x.enumerated().map { position, row in
            var out = row
            for head in 0..<row.count / size {
                for pair in 0..<size / 2 {
                    let angle = Double(position) * inverse[pair]
                    let (low, high) = (head * size + pair, head * size + pair + size / 2)
                    let factor = frequencies.attentionFactor
                    out[low] = (row[low] * cos(angle) - row[high] * sin(angle)) * factor
                    out[high] = (row[high] * cos(angle) + row[low] * sin(angle)) * factor
                }
            }
            return out
        }
    }

    private func linear(_ x: [[Double]], _ name: String, _ rows: Int) -> [[Double]] {
        let bias = weights[name + ".bias"]
        return x.map { row in
            var y = product(row, weights[name + ".weight"] ?? [], rows)
            if let bias { y = zip(y, bias).map(+) }
            return adapted(y, row, name)
        }
    }

    private func adapted(_ y: [Double], _ x: [Double], _ name: String) -> [Double] {
        guard let update = updates[name] else { return y }
        let change = product(product(x, update.down, update.rank), update.up, y.count)
        return zip(y, change).map { $0 + update.scale * $1 }
    }

    private func product(_ x: [Double], _ matrix: [Double], _ rows: Int) -> [Double] {
        matrix.withUnsafeBufferPointer { matrix in
            x.withUnsafeBufferPointer { x in
                (0..<rows).map { row in
                    var sum = 0.0
                    for column in 0..<x.count { sum += x[column] * matrix[row * x.count + column] }
                    return sum
                }
            }
        }
    }

    private func norm(_ x: [[Double]], _ name: String) -> [[Double]] {
        x.map { normalized($0[...], weights[name + ".weight"] ?? []) }
    }

    private func headNorm(_ x: [[Double]], _ name: String) -> [[Double]] {
        let size = configuration.headSize
        return x.map { row in
            stride(from: 0, to: row.count, by: size).flatMap {
                normalized(row[$0..<$0 + size], weights[name + ".weight"] ?? [])
            }
        }
    }

    private func normalized(_ row: ArraySlice<Double>, _ weight: [Double]) -> [Double] {
        let mean = row.reduce(0) { $0 + $1 * $1 } / Double(row.count)
        let inverse = 1 / (mean + configuration.normEpsilon).squareRoot()
        return zip(row, weight).map { $0 * inverse * $1 }
    }

    private func sum(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] { zip(a, b).map { zip($0, $1).map(+) } }
}
