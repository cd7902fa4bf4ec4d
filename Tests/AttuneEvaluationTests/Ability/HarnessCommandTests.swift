import AttuneEvaluation
import Testing

@Suite struct HarnessCommandTests {
    @Test(
        "each kind of address has the harness's own name for it",
        arguments: [
            (
                HarnessCommand.Model.openAI(base: "http://h:8000/v1", name: "a/b"),
                "local-chat-completions --model_args model=a/b,base_url=http://h:8000/v1/chat/completions,num_concurrent=8,max_retries=3,max_gen_toks=768 "
            ),
            (
                .ollama(base: "http://localhost:11434", name: "llama3.2:1b"),
                "local-chat-completions --model_args model=llama3.2:1b,base_url=http://localhost:11434/v1/chat/completions,"
            ),
            (
                .anthropic(base: "https://api.anthropic.com", name: "claude-haiku-4-5"),
                "anthropic-chat-completions --model_args model=claude-haiku-4-5,base_url=https://api.anthropic.com/v1/messages,"
            ),
            (.folder("my models/smol"), "hf --model_args 'pretrained=my models/smol' --apply_chat_template "),
            (.folder("smol", adapter: "pro"), "hf --model_args pretrained=smol,peft=pro --apply_chat_template "),
        ])
    func models(model: HarnessCommand.Model, expected: String) {
        let line = HarnessCommand.line(model, kinds: [.choice, .number, .instructions], limit: 5)
        #expect(line.hasPrefix("lm_eval --model " + expected), "\(line)")
        #expect(
            line.contains(
                "--apply_chat_template --tasks mmlu_generative,gsm8k_cot_zeroshot,ifeval --limit 5 --log_samples"))
    }

    @Test("what has to be installed fits the model")
    func packages() {
        #expect(HarnessCommand.package(.folder("x")) == "lm-eval[hf,ifeval]")
        #expect(HarnessCommand.package(.ollama(base: "x", name: "y")) == "lm-eval[api,ifeval]")
    }
}
