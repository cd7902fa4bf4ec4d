import AttuneCore
import AttuneTransformer
import Foundation
import Testing

@Suite struct ModelConfigurationTests {
    private func read(
        _ family: ModelConfiguration.Family, _ changes: [String: JSONValue] = [:], generation: String? = nil
    ) throws -> ModelConfiguration {
        let folder = try TemporaryFolder()
        try folder.write(TinyModel.configuration(family, changes).text(), to: "config.json")
        if let generation { try folder.write(generation, to: "generation_config.json") }
        return try ModelConfiguration(folder: folder.path)
    }

    private func problem(_ family: ModelConfiguration.Family, _ changes: [String: JSONValue]) -> String {
        let error = #expect(throws: ModelFolderError.self) { try read(family, changes) }
        return error?.description ?? ""
    }

    @Test func familiesDifferInBiasesNormsAndWindows() throws {
        let llama = try read(.llama)
        #expect(!llama.hasAttentionInputBias && !llama.hasAttentionOutputBias && !llama.hasQueryKeyNorm)
        let biased = try read(.llama, ["attention_bias": true, "mlp_bias": true])
        #expect(biased.hasAttentionInputBias && biased.hasAttentionOutputBias && biased.hasFeedForwardBias)
        let qwen2 = try read(.qwen2)
        #expect(qwen2.hasAttentionInputBias && !qwen2.hasAttentionOutputBias && qwen2.tiesEmbeddings)
        let qwen3 = try read(.qwen3)
        #expect(qwen3.hasQueryKeyNorm && !qwen3.hasAttentionInputBias)
        #expect(try read(.qwen3, ["head_dim": nil]).headSize == 128)
        let mistral = try read(.mistral, ["sliding_window": 16])
        #expect(mistral.slidingWindow == 16 && mistral.slidingLayers == [0, 1])
        #expect(try read(.mistral, ["sliding_window": nil]).window(ofLayer: 0) == nil)
        #expect(try read(.qwen2, ["sliding_window": 16, "use_sliding_window": false]).slidingWindow == nil)
        let upper = try read(.qwen2, ["sliding_window": 16, "use_sliding_window": true, "max_window_layers": 1])
        #expect(upper.window(ofLayer: 0) == nil && upper.window(ofLayer: 1) == 16)
        let typed = try read(
            .qwen3,
            [
                "sliding_window": 16, "use_sliding_window": true,
                "layer_types": ["sliding_attention", "full_attention"],
            ])
        #expect(typed.slidingLayers == [0])
    }

    @Test func scalingsOfPositionsAreReadInOldAndNewFiles() throws {
        func scaling(_ fields: JSONValue) throws -> RopeScaling {
            try read(.llama, ["rope_scaling": fields]).ropeScaling
        }
        #expect(try scaling(["type": "linear", "factor": 2]) == .linear(factor: 2))
        #expect(try scaling(["type": "dynamic", "factor": 4]) == .dynamic(factor: 4, originalPositions: 128))
        #expect(
            try scaling([
                "rope_type": "llama3", "factor": 8, "low_freq_factor": 1, "high_freq_factor": 4,
                "original_max_position_embeddings": 64,
            ]) == .llama3(factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalPositions: 64))
        guard
            case .yarn(let yarn) = try scaling([
                "rope_type": "yarn", "factor": 4, "original_max_position_embeddings": 32,
            ])
        else {
            Issue.record("not read as YaRN")
            return
        }
        #expect(yarn.factor == 4 && yarn.originalPositions == 32 && yarn.betaFast == 32 && yarn.betaSlow == 1)
        #expect(abs(yarn.attentionFactor - 1.138629) < 1e-6)
        let long = try scaling([
            "type": "longrope", "short_factor": [1, 1, 1, 1], "long_factor": [1, 2, 3, 4],
            "original_max_position_embeddings": 64,
        ])
        guard case .longRope(let factors) = long else {
            Issue.record("not read as LongRoPE")
            return
        }
        #expect(factors.longFactors == [1, 2, 3, 4] && abs(factors.attentionFactor - 1.080_123) < 1e-6)
        let new = try read(
            .llama, ["rope_theta": nil, "rope_parameters": ["rope_type": "default", "rope_theta": 500_000]])
        #expect(new.ropeBase == 500_000 && new.ropeScaling == .none)
    }

    @Test func tokensThatEndAnAnswerComeFromTheGenerationFile() throws {
        #expect(try read(.llama).endTokens == [2])
        let several = try read(.llama, generation: #"{"eos_token_id":[3,4],"bos_token_id":5}"#)
        #expect(several.endTokens == [3, 4] && several.beginToken == 5)
        #expect(try read(.llama, ["eos_token_id": [6, 7]], generation: "{}").endTokens == [6, 7])
        #expect(try read(.llama, ["eos_token_id": nil, "bos_token_id": nil]).endTokens.isEmpty)
    }

    @Test func valuesThatNoModelHasAreRefused() {
        #expect(problem(.llama, ["model_type": "gemma"]).contains("'gemma' cannot be run"))
        #expect(problem(.llama, ["model_type": nil]).contains("model_type: it is missing"))
        #expect(problem(.llama, ["hidden_act": "gelu"]).contains("'gelu' cannot be run"))
        #expect(problem(.llama, ["quantization_config": ["bits": 4]]).contains("quantized"))
        #expect(problem(.llama, ["hidden_size": 0]).contains("hidden_size: it is not a whole number"))
        #expect(problem(.llama, ["hidden_size": -3]).contains("hidden_size"))
        #expect(problem(.llama, ["hidden_size": "x"]).contains("hidden_size"))
        #expect(problem(.llama, ["vocab_size": 1e30]).contains("vocab_size"))
        #expect(problem(.llama, ["num_key_value_heads": 3]).contains("4 heads do not divide among 3"))
        #expect(problem(.llama, ["head_dim": 7]).contains("7 is not even"))
        #expect(problem(.llama, ["head_dim": nil, "hidden_size": 25]).contains("does not divide"))
        #expect(problem(.llama, ["rope_scaling": ["type": "magic"]]).contains("'magic' is not known"))
        #expect(problem(.llama, ["rope_scaling": ["type": "linear"]]).contains("factor: it is missing"))
        #expect(problem(.llama, ["eos_token_id": "x"]).contains("eos_token_id"))
        #expect(problem(.llama, ["partial_rotary_factor": 0.5]).contains("in part"))
        #expect(
            problem(.llama, ["hidden_size": 2_147_483_646, "vocab_size": 2_147_483_646]).contains("fits a machine"))
    }
}
