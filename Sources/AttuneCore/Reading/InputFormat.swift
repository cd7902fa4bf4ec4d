/// The shapes of rows that `attune import` reads. The raw value is the name on the command line.
public enum InputFormat: String, CaseIterable, Sendable, Codable {
    /// Found out from the first rows.
    case auto
    /// `{"messages": [{role, content}]}`; content is text or a list of parts.
    case openai
    /// `{"conversations": [{from, value}]}`.
    case sharegpt
    /// WildChat: `conversation_hash` and `conversation: [{role, content, hashed_ip, …}]`.
    case wildchat
    /// LMSYS-Chat-1M: `conversation_id`, `model` and `conversation: [{role, content}]`.
    case lmsys
    /// The `conversations.json` of a ChatGPT export; regenerated replies become preference pairs.
    case chatgpt
    /// `chosen` and `rejected` transcripts with `\n\nHuman:` and `\n\nAssistant:`.
    case hhRLHF = "hh-rlhf"
    /// TRL preferences in every shape: explicit or implicit prompt, message lists or strings, unpaired.
    case trl
    /// Stanford Human Preferences: `history`, `human_ref_A`, `human_ref_B`, `labels`.
    case shp
    /// OpenAI preference files: `{input: {messages}, preferred_output, non_preferred_output}`.
    case openaiPreference = "openai-preference"
    /// Arena battles: `model_a`, `model_b`, `winner` and both conversations or responses.
    case arena
    /// Two replies and a verdict under other names: `text_a`/`text_b`/`preferred_text`, `response1`/`response2`/
    /// `majority`, `output_1`/`output_2`/`label`, `response_A`/`response_B`/`label`.
    case pairwise
    /// Langfuse observations: `input`, `output`, `userId`, `sessionId`, `scores`.
    case langfuse
    /// Spans with `gen_ai.input.messages` and `gen_ai.output.messages`.
    case opentelemetry
    /// A text and its author.
    case writing
    /// Whatever holds turns, a pair or a question with its answer under usual names.
    case generic

    /// The formats to try on a row of unknown shape, the more specific first: a row that two formats accept is read
    /// by the first of them. `generic` comes last and is only used where it reads more rows.
    static let byPrecedence: [InputFormat] = [
        .chatgpt, .wildchat, .lmsys, .openaiPreference, .hhRLHF, .trl, .shp, .arena, .pairwise, .sharegpt,
        .opentelemetry, .langfuse, .openai, .writing,
    ]
}
