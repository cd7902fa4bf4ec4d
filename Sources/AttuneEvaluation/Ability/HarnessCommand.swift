/// The command line by which EleutherAI's lm-evaluation-harness asks the same model. Steered and unsteered are two
/// addresses: a server as it is, and `attune serve` in front of it.
public enum HarnessCommand {
    /// - Parameters:
    ///   - base: the address up to and without `/chat/completions`, such as `http://127.0.0.1:8000/v1`.
    ///   - model: its name there.
    ///   - kinds: which tasks; each kind's task in the harness that generates, since chat servers give no
    ///     likelihoods.
    ///   - limit: questions a task; nil for all.
    public static func line(base: String, model: String, kinds: Set<AbilityItem.Kind>, limit: Int? = nil) -> String {
        let tasks = AbilityItem.Kind.allCases.filter(kinds.contains).map(task)
        var parts = [
            "lm_eval --model local-chat-completions",
            "--model_args model=\(model),base_url=\(base)/chat/completions,num_concurrent=8,max_retries=3",
            "--apply_chat_template", "--tasks \(tasks.joined(separator: ","))",
        ]
        if let limit { parts.append("--limit \(limit)") }
        parts.append("--log_samples --output_path lm-eval-results")
        return parts.joined(separator: " ")
    }

    private static func task(_ kind: AbilityItem.Kind) -> String {
        switch kind {
        case .choice: "mmlu_generative"
        case .number: "gsm8k_cot_zeroshot"
        case .instructions: "ifeval"
        }
    }
}
