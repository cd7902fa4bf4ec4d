import AttuneCore
import Foundation

/// `adapter_config.json`, as PEFT writes and reads it.
extension AdapterSettings {
    /// Reads a folder's settings. Throws ``AdapterError`` for what would change the arithmetic and is not done here.
    public init(folder: String) throws {
        let path = folder + "/" + LowRankAdapter.configurationFile
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AdapterError(
                "there is no \(LowRankAdapter.configurationFile)", path: folder,
                advice: "Name the folder that a trainer saved the adapter in.")
        }
        guard let json = try? data.withUnsafeBytes({ try JSONValue.parse($0) }) else {
            throw AdapterError("it is not JSON", path: path, advice: "Save or copy the adapter again.")
        }
        try self.init(json, path: path)
    }

    init(_ json: JSONValue, path: String) throws {
        self.init()
        func refuse(_ what: String) -> AdapterError {
            AdapterError(
                "\(what) is not supported", path: path, advice: "Merge the adapter with PEFT, or train plain LoRA.")
        }
        guard (json["peft_type"]?.string ?? "LORA").uppercased() == "LORA" else {
            throw refuse("the adapter's type \(json["peft_type"]?.string?.prefix(40) ?? "")")
        }
        guard let rank = json["r"]?.int, rank > 0, let alpha = json["lora_alpha"]?.double else {
            throw AdapterError("r or lora_alpha is missing", path: path, advice: "Save the adapter again.")
        }
        for name in ["rank_pattern", "alpha_pattern"] where !(json[name]?.members ?? []).isEmpty { throw refuse(name) }
        for name in ["use_dora", "fan_in_fan_out", "lora_bias", "use_qalora"] where json[name]?.bool == true {
            throw refuse(name)
        }
        if let bias = json["bias"]?.string, bias != "none" { throw refuse("bias: \(bias.prefix(20))") }
        if !(json["modules_to_save"]?.array ?? []).isEmpty { throw refuse("modules_to_save") }
        self.rank = rank
        self.alpha = alpha
        dropout = json["lora_dropout"]?.double ?? 0
        usesRankStabilizedScale = json["use_rslora"]?.bool ?? false
        baseModel = json["base_model_name_or_path"]?.string
        if let text = json["target_modules"]?.string {
            targets = text == "all-linear" ? .all : .pattern(text)
        } else if let names = json["target_modules"]?.array?.compactMap(\.string) {
            let projections = names.compactMap { name in
                Projection(rawValue: String(name.split(separator: ".").last ?? ""))
            }
            guard projections.count == names.count, !names.isEmpty else {
                throw refuse("an adapter on other than the attention and feed-forward layers")
            }
            targets = .projections(Set(projections))
        }
    }

    /// What PEFT reads, with its other options at their defaults.
    var json: JSONValue {
        let modules: JSONValue
        switch targets {
        case .projections(let projections):
            modules = .array(Projection.allCases.filter(projections.contains).map { .string($0.rawValue) })
        case .pattern(let pattern): modules = .string(pattern)
        }
        return [
            "peft_type": "LORA", "task_type": "CAUSAL_LM",
            "base_model_name_or_path": baseModel.map { .string($0) } ?? .null, "r": .number(Double(rank)),
            "lora_alpha": .number(alpha), "lora_dropout": .number(dropout), "target_modules": modules, "bias": "none",
            "use_rslora": .bool(usesRankStabilizedScale), "use_dora": false, "fan_in_fan_out": false,
            "inference_mode": true, "init_lora_weights": true, "modules_to_save": .null, "rank_pattern": .object([]),
            "alpha_pattern": .object([]),
        ]
    }
}
