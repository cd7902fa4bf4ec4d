import AttuneCore
import Testing

@testable import AttuneTransformer

struct AdapterTargetsTests {
    private func names(_ text: String) throws -> Set<String> {
        Set(try AdapterTargets(text).resolved(layers: 2).map(\.name))
    }

    @Test func allLeavesTheOutputHeadOut() throws {
        let all = try names("all")
        #expect(all.count == 14 && !all.contains("lm_head"))
        #expect(try names("all-linear") == all)
        #expect(try names("all,lm_head") == all.union(["lm_head"]))
    }

    @Test func namesAndExpressionsPickLayers() throws {
        #expect(try names("q, lm_head").count == 3)
        #expect(try names("lm_head") == ["lm_head"] && names("head") == ["lm_head"])
        #expect(try names(#"model\.layers\.1\.mlp\..*|lm_head"#).count == 4)
        #expect(try names(#".*\.(q|k)_proj"#).count == 4)
        for text in ["", "nothing", "q,nothing", "embed_tokens", "("] {
            #expect(throws: AdapterError.self) { try AdapterTargets(text) }
        }
        #expect(throws: AdapterError.self) { try AdapterTargets("x.*").resolved(layers: 2) }
    }

    @Test func everyLayersNameIsReadBack() {
        for layer in LinearLayer.all(layers: 12) {
            #expect(LinearLayer(layer.name) == layer)
            #expect(LinearLayer("base_model.model." + layer.name) == layer)
        }
        for name in ["", "lm_head.x", "model.layers.1.mlp.q_proj", "model.layers.-1.mlp.up_proj", "mlp.up_proj"] {
            #expect(LinearLayer(name) == nil)
        }
    }

    /// As PEFT matches them: the first pattern that fits the whole name, or its end from a dot on.
    @Test func patternsPickRanksAndScales() throws {
        var settings = AdapterSettings()
        settings.rank = 4
        settings.alpha = 8
        settings.ranks = [
            LayerPattern("q_proj", 2), LayerPattern(#"layers\.1\..*"#, 3), LayerPattern("^lm_head", 5),
            LayerPattern("^mlp.up_proj", 7), LayerPattern("proj", 9),
        ]
        settings.alphas = [LayerPattern("model.layers.0.self_attn.q_proj", 1)]
        let shapes = try settings.shapes(of: LinearLayer.all(layers: 2))
        func shape(_ name: String) throws -> (rank: Int, scale: Double) {
            let layer = try #require(LinearLayer(name))
            return try #require(shapes[layer])
        }
        #expect(try shape("model.layers.0.self_attn.q_proj") == (2, 0.5))
        #expect(try shape("model.layers.1.self_attn.q_proj") == (2, 4))
        #expect(try shape("model.layers.1.mlp.up_proj") == (3, 8 / 3))
        #expect(try shape("model.layers.0.mlp.up_proj") == (4, 2))
        #expect(try shape("lm_head") == (5, 8 / 5))
        settings.ranks = [LayerPattern("(", 2)]
        #expect(throws: AdapterError.self) { try settings.shapes(of: [.head]) }
        settings.ranks = [LayerPattern("q_proj", 0)]
        #expect(throws: AdapterError.self) { try settings.validate() }
    }
}
