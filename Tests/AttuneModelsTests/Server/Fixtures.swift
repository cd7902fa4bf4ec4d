import AttuneCore

@testable import AttuneModels

/// Exchanges in the shapes that the providers document. The texts are made up.
enum Fixtures {
    static let openai = #"""
        {"id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT", "object": "chat.completion", "created": 1741569952,
         "model": "gpt-4o-mini-2024-07-18", "choices": [{"index": 0, "message": {"role": "assistant",
         "content": "Use a list.\nIt is short.", "refusal": null, "annotations": []}, "logprobs": null,
         "finish_reason": "stop"}], "usage": {"prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29,
         "prompt_tokens_details": {"cached_tokens": 8, "audio_tokens": 0},
         "completion_tokens_details": {"reasoning_tokens": 0}}, "service_tier": "default"}
        """#

    static let openaiEvents = [
        #"{"id":"c1","object":"chat.completion.chunk","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}]}"#,
        #"{"id":"c1","object":"chat.completion.chunk","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"delta":{"content":"Grüße, "},"finish_reason":null}]}"#,
        #"{"id":"c1","object":"chat.completion.chunk","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"delta":{"content":"世界 👋"},"finish_reason":null}]}"#,
        #"{"id":"c1","object":"chat.completion.chunk","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        #"{"id":"c1","object":"chat.completion.chunk","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[],"usage":{"prompt_tokens":12,"completion_tokens":4,"total_tokens":16,"prompt_tokens_details":{"cached_tokens":0}}}"#,
        "[DONE]",
    ]

    static let anthropic = #"""
        {"id": "msg_01XFDUDYJgAACzvnptvVoYEL", "type": "message", "role": "assistant",
         "model": "claude-sonnet-4-5-20250929", "content": [{"type": "text", "text": "Use a list."}],
         "stop_reason": "end_turn", "stop_sequence": null, "usage": {"input_tokens": 21,
         "cache_creation_input_tokens": 100, "cache_read_input_tokens": 1800, "output_tokens": 6}}
        """#

    static let anthropicTool = #"""
        {"id": "msg_02", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929",
         "content": [{"type": "tool_use", "id": "toolu_01", "name": "verdict", "input": {"score": 3, "why": "ok"}}],
         "stop_reason": "tool_use", "usage": {"input_tokens": 50, "output_tokens": 20}}
        """#

    /// Name and data of each event.
    static let anthropicEvents = [
        (
            "message_start",
            #"{"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","content":[],"model":"claude-sonnet-4-5-20250929","stop_reason":null,"usage":{"input_tokens":25,"cache_creation_input_tokens":0,"cache_read_input_tokens":5,"output_tokens":1}}}"#
        ),
        (
            "content_block_start",
            #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#
        ),
        ("ping", #"{"type": "ping"}"#),
        (
            "content_block_delta",
            #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Grüße, "}}"#
        ),
        (
            "content_block_delta",
            #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"世界 👋"}}"#
        ),
        ("content_block_stop", #"{"type":"content_block_stop","index":0}"#),
        (
            "message_delta",
            #"{"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":15}}"#
        ),
        ("message_stop", #"{"type":"message_stop"}"#),
    ]

    static let anthropicToolEvents = [
        (
            "message_start",
            #"{"type":"message_start","message":{"model":"claude-sonnet-4-5-20250929","usage":{"input_tokens":25,"output_tokens":1}}}"#
        ),
        (
            "content_block_start",
            #"{"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"toolu_1","name":"verdict","input":{}}}"#
        ),
        (
            "content_block_delta",
            #"{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":""}}"#
        ),
        (
            "content_block_delta",
            #"{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"score\": 3,"}}"#
        ),
        (
            "content_block_delta",
            #"{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":" \"why\": \"ok\"}"}}"#
        ),
        ("content_block_stop", #"{"type":"content_block_stop","index":0}"#),
        (
            "message_delta",
            #"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":15}}"#
        ),
        ("message_stop", #"{"type":"message_stop"}"#),
    ]

    static let ollama = #"""
        {"model": "llama3.2", "created_at": "2025-02-12T14:22:47.123Z", "message": {"role": "assistant",
         "content": "Use a list."}, "done_reason": "stop", "done": true, "total_duration": 5191566416,
         "load_duration": 2154458, "prompt_eval_count": 26, "prompt_eval_duration": 383809000, "eval_count": 298,
         "eval_duration": 4799921000}
        """#

    static let ollamaLines = [
        #"{"model":"llama3.2","created_at":"2023-08-04T08:52:19.385406455-07:00","message":{"role":"assistant","content":"Grüße, "},"done":false}"#,
        #"{"model":"llama3.2","created_at":"2023-08-04T08:52:19.385406455-07:00","message":{"role":"assistant","content":"世界 👋"},"done":false}"#,
        #"{"model":"llama3.2","created_at":"2023-08-04T19:22:45.499127Z","message":{"role":"assistant","content":""},"done_reason":"stop","done":true,"total_duration":4883583458,"prompt_eval_count":26,"eval_count":282}"#,
    ]

    static let embeddings = #"""
        {"object": "list", "data": [
          {"object": "embedding", "embedding": [0.5, -0.25, 1e-3], "index": 1},
          {"object": "embedding", "embedding": [1, 2, 3], "index": 0}],
         "model": "text-embedding-3-small", "usage": {"prompt_tokens": 8, "total_tokens": 8}}
        """#

    /// What the streams of all three formats say.
    static let streamed = "Grüße, 世界 👋"

    static func sse(_ events: [(String, String)]) -> String {
        events.map { "event: \($0.0)\ndata: \($0.1)\n\n" }.joined()
    }

    static let shape = AnswerShape(
        "verdict",
        [
            .init("score", "How good.", .integer(1...5)),
            .init("why", "One sentence.", .text(atMost: 100)),
        ])

    /// A key with the look of a real one. It must be seen by the server, and by nobody else.
    static let key = "sk-proj-T0pS3cr3tK3yThatNobodyMaySee123456"
    /// A text with the look of a person's own. It must be seen by the server, and by nobody else.
    static let personal = "my secret diary, page 7"
}
