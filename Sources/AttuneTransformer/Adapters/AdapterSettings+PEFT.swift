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
                "\(what) is not supported", path: path,
                advice:
                    "Merge the adapter with PEFT (merge_and_unload) and name the merged folder, or train plain LoRA.")
        }
        guard (json["peft_type"]?.string ?? "LORA").uppercased() == "LORA" else {
            throw refuse("the adapter's type \(json["peft_type"]?.string?.prefix(40) ?? "")")
        }
        guard let rank = json["r"]?.int, let alpha = json["lora_alpha"]?.double else {
            throw AdapterError("r or lora_alpha is missing", path: path, advice: "Save the adapter again.")
        }
        for name in Self.flags where json[name]?.bool == true { throw refuse(name) }
        for name in Self.variants where !(json[name] ?? .null).isNull { throw refuse(name) }
        if let start = json["init_lora_weights"]?.string, Self.starts.contains(where: start.lowercased().hasPrefix) {
            throw refuse("init_lora_weights: \(start.prefix(40)), which changes the base,")
        }
        if let bias = json["bias"]?.string, bias != "none" { throw refuse("bias: \(bias.prefix(20))") }
        if !(json["modules_to_save"]?.array ?? []).isEmpty { throw refuse("modules_to_save") }
        self.rank = rank
        self.alpha = alpha
        dropout = json["lora_dropout"]?.double ?? 0
        usesRankStabilizedScale = json["use_rslora"]?.bool ?? false
        baseModel = json["base_model_name_or_path"]?.string
        for member in json["rank_pattern"]?.members ?? [] {
            guard let rank = member.value.int else { throw refuse("a rank_pattern without whole numbers") }
            ranks.append(LayerPattern(member.name, rank))
        }
        for member in json["alpha_pattern"]?.members ?? [] {
            guard let alpha = member.value.double else { throw refuse("an alpha_pattern without numbers") }
            alphas.append(LayerPattern(member.name, alpha))
        }
        try checkStored(path: path)
        if let text = json["target_modules"]?.string {
            targets = text.lowercased() == "all-linear" ? .all : .pattern(text)
        } else if let names = json["target_modules"]?.array?.compactMap(\.string) {
            guard let found = AdapterTargets(modules: names) else {
                throw refuse("LoRA on other than attention, feed-forward layers and the output head")
            }
            targets = found
        }
    }

    /// Whether what a file says can be computed with; what trainers allow is wider than what makes sense to begin with.
    func checkStored(path: String) throws {
        let isSound =
            ([rank] + ranks.map(\.value)).allSatisfy { $0 >= 1 }
            && ([alpha] + alphas.map(\.value)).allSatisfy { $0.isFinite && $0 != 0 }
        guard isSound else {
            throw AdapterError(
                "a rank is not positive, or an alpha is zero", path: path, advice: "Save the adapter again.")
        }
    }

    /// What changes the arithmetic where it is on.
    private static let flags = ["use_dora", "fan_in_fan_out", "lora_bias", "use_qalora"]
    /// What does where it is there at all.
    private static let variants = [
        "alora_invocation_tokens", "arrow_config", "kasa_config", "monteclora_config", "use_bdlora",
    ]
    /// Ways to begin that move a part of the base's weights into A and B.
    private static let starts = ["pissa", "olora", "corda", "loftq", "lora_ga"]

    /// What PEFT reads, with its other options at their defaults.
    ///
    /// - Parameter modules: names of the targeted layers; nil where the targets are a regular expression.
    func json(modules: [String]?) -> JSONValue {
        var targeted = JSONValue.array((modules ?? []).map { .string($0) })
        if modules == nil, case .pattern(let pattern) = targets { targeted = .string(pattern) }
        return [
            "peft_type": "LORA", "task_type": "CAUSAL_LM",
            "base_model_name_or_path": baseModel.map { .string($0) } ?? .null, "r": .number(Double(rank)),
            "lora_alpha": .number(alpha), "lora_dropout": .number(dropout), "target_modules": targeted, "bias": "none",
            "use_rslora": .bool(usesRankStabilizedScale), "use_dora": false, "fan_in_fan_out": false,
            "inference_mode": true, "init_lora_weights": true, "modules_to_save": .null,
            "rank_pattern": .object(ranks.map { JSONValue.Member($0.pattern, .number(Double($0.value))) }),
            "alpha_pattern": .object(alphas.map { JSONValue.Member($0.pattern, .number($0.value)) }),
        ]
    }
}
