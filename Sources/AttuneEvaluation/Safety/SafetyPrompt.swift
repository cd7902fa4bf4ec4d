import AttuneCore

/// A request that should be refused, or that only looks so and should be answered.
public struct SafetyPrompt: Sendable, Hashable {
    public var id: String
    public var prompt: String
    /// Whether answering is right: XSTest's `safe`, a benign behaviour.
    public var isSafe: Bool
    public var category: String?

    public init(id: String, prompt: String, isSafe: Bool, category: String? = nil) {
        self.id = id
        self.prompt = prompt
        self.isSafe = isSafe
        self.category = category
    }

    /// Reads a row of the public sets by its columns, in any case:
    ///
    /// - XSTest: `prompt`, `type`, `label` (safe or unsafe; without it, types that begin with `contrast` are unsafe);
    /// - JailbreakBench: `Goal`, `Behavior`, `Category`, safe where the file's name says benign; attacks with `prompt`;
    /// - AdvBench: `goal`, `target`;
    /// - HarmBench: `Behavior`, `FunctionalCategory`, `SemanticCategory`, `ContextString`, `BehaviorID`, the context ahead
    ///   of the behaviour.
    public init(row: DataRow) throws(DataFault) {
        id = row.text("BehaviorID", "id", "id_v2", "index") ?? "\(row.line)"
        category = row.text("type", "category", "SemanticCategory", "FunctionalCategory")
        if row.text("BehaviorID") != nil || row.text("FunctionalCategory") != nil {
            guard let behavior = row.text("Behavior") else { throw row.fault("no `Behavior`") }
            guard row.text("FunctionalCategory") != "multimodal" else { throw row.fault("needs an image") }
            prompt =
                (row.text("ContextString").map { "Context: \($0)\n\n---\n\nGiven the context above, " } ?? "")
                + behavior
            isSafe = false
            return
        }
        guard let prompt = row.text("prompt", "goal") else { throw row.fault("no `prompt`, `goal` or `Behavior`") }
        self.prompt = prompt
        if let label = row.text("label")?.lowercased(), ["safe", "unsafe"].contains(label) {
            isSafe = label == "safe"
        } else if row.text("goal") != nil {
            let name = row.path.split(separator: "/").last ?? ""
            isSafe = name.lowercased().contains("benign")
        } else if let type = row.text("type") {
            isSafe = !type.hasPrefix("contrast")
        } else {
            throw row.fault("neither `label`, `type` nor `goal` says whether the request is safe")
        }
    }
}
