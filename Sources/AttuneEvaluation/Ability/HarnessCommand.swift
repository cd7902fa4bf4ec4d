/// The command line by which EleutherAI's lm-evaluation-harness asks the same model. Steered and unsteered are two
/// addresses: a server as it is, and `attune serve` in front of it.
///
/// Tried with lm_eval 0.4.13, which takes the arguments and sends what is expected; needs `lm-eval[api,ifeval]`, for a
/// folder `lm-eval[hf,ifeval]`.
public enum HarnessCommand {
    /// Where the harness finds the model.
    public enum Model: Sendable, Hashable {
        /// An OpenAI-compatible server by the address up to and without `/chat/completions`.
        case openAI(base: String, name: String)
        /// Anthropic's by the address up to and without `/v1/messages`.
        case anthropic(base: String, name: String)
        /// Ollama's by the address up to and without `/api`; its OpenAI-compatible route is asked.
        case ollama(base: String, name: String)
        /// A folder in Hugging Face's form, which the harness runs itself, and a PEFT adapter over it.
        case folder(String, adapter: String? = nil)
    }

    /// - Parameters:
    ///   - kinds: which tasks; each kind's task in the harness that generates, since chat servers give no
    ///     likelihoods.
    ///   - limit: questions a task; nil for all.
    public static func line(_ model: Model, kinds: Set<AbilityItem.Kind>, limit: Int? = nil) -> String {
        let (kind, arguments) = arguments(model)
        let tasks = AbilityItem.Kind.allCases.filter(kinds.contains).map(task)
        var parts = [
            "lm_eval --model \(kind)", "--model_args \(EvaluationReport.quoted(arguments))", "--apply_chat_template",
            "--tasks \(tasks.joined(separator: ","))",
        ]
        if let limit { parts.append("--limit \(limit)") }
        parts.append("--log_samples --output_path lm-eval-results")
        return parts.joined(separator: " ")
    }

    /// What has to be installed for it, as pip takes it.
    public static func package(_ model: Model) -> String {
        if case .folder = model { return "lm-eval[hf,ifeval]" }
        return "lm-eval[api,ifeval]"
    }

    /// 768 tokens, as ``AbilityItem/maximumTokens`` gives a problem with steps: the harness's own 256 cut many. Tasks that
    /// say more for themselves, such as IFEval's, get it. Models that the harness runs itself do not take it.
    private static let longest = "max_gen_toks=768"

    private static func arguments(_ model: Model) -> (kind: String, arguments: String) {
        let calls = "num_concurrent=8,max_retries=3,\(longest)"
        switch model {
        case .openAI(let base, let name):
            return ("local-chat-completions", "model=\(name),base_url=\(base)/chat/completions,\(calls)")
        case .ollama(let base, let name):
            return ("local-chat-completions", "model=\(name),base_url=\(base)/v1/chat/completions,\(calls)")
        case .anthropic(let base, let name):
            return ("anthropic-chat-completions", "model=\(name),base_url=\(base)/v1/messages,\(calls)")
        case .folder(let folder, let adapter):
            return ("hf", "pretrained=\(folder)" + (adapter.map { ",peft=\($0)" } ?? ""))
        }
    }

    private static func task(_ kind: AbilityItem.Kind) -> String {
        switch kind {
        case .choice: "mmlu_generative"
        case .number: "gsm8k_cot_zeroshot"
        case .instructions: "ifeval"
        }
    }
}
