import AttuneCore
import Foundation

extension RopeScaling {
    /// From `rope_scaling`, or `rope_parameters` of newer files, with the defaults of transformers.
    ///
    /// - Parameters:
    ///   - fields: The object; nil for none.
    ///   - positions: `max_position_embeddings`.
    ///   - original: `original_max_position_embeddings` where it stands beside the object.
    ///   - pairs: Rotated pairs of a head.
    static func read(_ fields: ConfigurationFields?, positions: Int, original: Int?, pairs: Int) throws -> RopeScaling {
        guard let fields else { return .none }
        let name = fields.value("rope_type", "type")?.string ?? "default"
        let stated = try fields.optionalSize("original_max_position_embeddings") ?? original
        func factor() throws -> Double {
            try fields.positive("factor").orThrow(fields.bad("factor", "it is missing from the scaling of positions"))
        }
        switch name {
        case "default": return .none
        case "linear": return .linear(factor: try factor())
        case "dynamic": return .dynamic(factor: try factor(), originalPositions: stated ?? positions)
        case "llama3":
            return .llama3(
                factor: try factor(), lowFrequencyFactor: try fields.positive("low_freq_factor") ?? 1,
                highFrequencyFactor: try fields.positive("high_freq_factor") ?? 4,
                originalPositions: try stated.orThrow(
                    fields.bad("original_max_position_embeddings", "it is missing from the scaling of positions")))
        case "yarn":
            let original = stated ?? positions
            let factor = try fields.positive("factor") ?? Double(positions) / Double(original)
            return .yarn(
                YarnScaling(
                    factor: factor, originalPositions: original,
                    attentionFactor: try yarnAttention(fields, factor: factor),
                    betaFast: try fields.positive("beta_fast") ?? 32, betaSlow: try fields.positive("beta_slow") ?? 1,
                    truncates: try fields.flag("truncate") ?? true))
        case "longrope", "su":
            return .longRope(try longRope(fields, positions: positions, original: stated ?? positions, pairs: pairs))
        default:
            throw ModelFolderError(
                .unsupported, path: fields.path, part: "rope_scaling",
                problem: "the scaling of positions '\(name.prefix(40))' is not known")
        }
    }

    /// `attention_factor`, or from `mscale` and `mscale_all_dim`, or `0.1 ln(factor) + 1`.
    private static func yarnAttention(_ fields: ConfigurationFields, factor: Double) throws -> Double {
        func scale(_ weight: Double) -> Double { factor <= 1 ? 1 : 0.1 * weight * log(factor) + 1 }
        if let stated = try fields.positive("attention_factor") { return stated }
        if let weight = fields.value("mscale")?.double, let all = fields.value("mscale_all_dim")?.double,
            weight != 0, all != 0
        {
            return scale(weight) / scale(all)
        }
        return scale(1)
    }

    private static func longRope(
        _ fields: ConfigurationFields, positions: Int, original: Int, pairs: Int
    ) throws -> LongRopeScaling {
        func factors(_ name: String) throws -> [Double] {
            let factors = try fields.positives(name).orThrow(fields.bad(name, "it is missing"))
            guard factors.count == pairs else {
                throw fields.bad(name, "it has \(factors.count) factors for \(pairs) pairs of a head")
            }
            return factors
        }
        let factor = try fields.positive("factor") ?? Double(positions) / Double(original)
        let usual = factor <= 1 ? 1 : (1 + log(factor) / log(Double(original))).squareRoot()
        return LongRopeScaling(
            shortFactors: try factors("short_factor"), longFactors: try factors("long_factor"),
            originalPositions: original, attentionFactor: try fields.positive("attention_factor") ?? usual)
    }
}
