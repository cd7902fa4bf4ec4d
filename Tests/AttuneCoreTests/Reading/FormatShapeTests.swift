import Testing

@testable import AttuneCore

/// One row of a format and what it must become.
struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    var format: InputFormat
    var row: String
    var records: [String]
    var testDescription: String { "\(format.rawValue): \(name)" }

    init(_ name: String, _ format: InputFormat, _ row: String, _ records: String...) {
        self.name = name
        self.format = format
        self.row = row
        self.records = records
    }
}

@Suite struct FormatShapeTests {
    static let conversations: [Shape] = [
        Shape(
            "string content with fields", .openai,
            #"{"id":"a1","user":"mia","created":1700000000,"group":"novice","messages":[{"role":"system","content":"Be kind"},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello\nthere"}]}"#,
            "#a1 @mia group=novice t1700000000 chat[s:Be kind | u:Hi | a:Hello\nthere]"),
        Shape(
            "part-list content, images left out", .openai,
            #"{"messages":[{"role":"user","content":[{"type":"text","text":"What is"},{"type":"image_url","image_url":{"url":"x"}},{"type":"text","text":"this?"}]},{"role":"assistant","content":[{"type":"output_text","text":"A cat"}]}]}"#,
            "chat[u:What is\nthis? | a:A cat]"),
        Shape(
            "an image alone is a turn without text", .openai,
            #"{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"x"}}]},{"role":"assistant","content":"A cat"}]}"#,
            "chat[u: | a:A cat]"),
        Shape(
            "null content of a tool call", .openai,
            #"{"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c"}]},{"role":"tool","content":"yes"},{"role":"assistant","content":"It rains"}]}"#,
            "chat[u:Rain? | a: | t:yes | a:It rains]"),
        Shape(
            "user in metadata, ISO time", .openai,
            #"{"metadata":{"user_id":"m7","intent":"code"},"timestamp":"2024-01-02T03:04:05Z","messages":[{"role":"user","content":"Hi"}]}"#,
            "@m7 ~code t1704164645 chat[u:Hi]"),
        Shape(
            "a user shaped like JSON is dropped", .openai,
            #"{"user":"{\"device\":1}","messages":[{"role":"user","content":"Hi"}]}"#, "chat[u:Hi]"),
        Shape(
            "rated replies", .openai,
            #"{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yo","rating":-1},{"role":"user","content":"Hm"},{"role":"assistant","content":"Hello","feedback":"thumbs_up"}]}"#,
            "chat[u:Hi | a-:Yo | u:Hm | a+:Hello]"),
        Shape(
            "a rated row", .openai,
            #"{"feedback":{"rating":1},"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yo"}]}"#,
            "chat[u:Hi | a+:Yo]"),
        Shape(
            "group fields", .openai,
            #"{"groups":{"tier":"gold","age":31},"group.team":"red","messages":[{"role":"user","content":"Hi"}]}"#,
            "age=31 team=red tier=gold chat[u:Hi]"),
        Shape(
            "batch request", .openai,
            #"{"custom_id":"r1","body":{"messages":[{"role":"user","content":"Hi"}]}}"#, "chat[u:Hi]"),
        Shape("bare list", .openai, #"[{"role":"user","content":"Hi"}]"#, "chat[u:Hi]"),
        Shape(
            "escapes and surrogates", .openai,
            #"{"messages":[{"role":"user","content":"\u00e9 \ud83d\ude00 \ud83d \u0000 \"q\" \\ \/"}]}"#,
            "chat[u:é 😀 \u{FFFD} \u{FFFD} \"q\" \\ /]"),
        Shape(
            "all its speakers", .sharegpt,
            #"{"id":"s1","conversations":[{"from":"system","value":"S"},{"from":"human","value":"A"},{"from":"gpt","value":"B"},{"from":"user","value":"C"},{"from":"bing","value":"D"},{"from":"chatgpt","value":"E"},{"from":"tool","value":"F"}]}"#,
            "#s1 chat[s:S | u:A | a:B | u:C | a:D | a:E | t:F]"),
        Shape(
            "system prompt beside the turns", .sharegpt,
            #"{"system":"Be brief","conversations":[{"from":"human","value":"A"},{"from":"gpt","value":"B"}]}"#,
            "chat[s:Be brief | u:A | a:B]"),
        Shape(
            "user from the turns", .wildchat,
            #"{"conversation_hash":"h1","model":"m","timestamp":"2023-04-09 00:02:53+00:00","conversation":[{"role":"user","content":"A","hashed_ip":"ip9","language":"English","toxic":false,"redacted":true,"turn_identifier":5},{"role":"assistant","content":"B","toxic":false,"redacted":false,"turn_identifier":5}],"turn":1}"#,
            "#h1 @ip9 t1680998573 chat[u:A | a:B]"),
        Shape(
            "user from the row", .wildchat,
            #"{"conversation_hash":"h2","hashed_ip":"ip1","conversation":[{"role":"user","content":"A","hashed_ip":"ip9"}]}"#,
            "#h2 @ip1 chat[u:A]"),
        Shape(
            "a row", .lmsys,
            #"{"conversation_id":"l1","model":"vicuna","conversation":[{"content":"A","role":"user"},{"content":"B","role":"assistant"}],"turn":1,"language":"English","redacted":false}"#,
            "#l1 chat[u:A | a:B]"),
        Shape(
            "text in and out", .langfuse,
            #"{"id":"o1","traceId":"t","userId":"u3","sessionId":"s","startTime":"2024-05-06T07:08:09.123Z","input":"Q","output":"R","scores":[{"name":"relevance","value":0,"source":"EVAL"},{"name":"user-feedback","value":-1}]}"#,
            "#o1 @u3 t1714979289 chat[u:Q | a-:R]"),
        Shape(
            "messages in, message out", .langfuse,
            #"{"trace_id":"t","user_id":"u3","input":{"messages":[{"role":"system","content":"S"},{"role":"user","content":"Q"}]},"output":{"role":"assistant","content":"R"}}"#,
            "@u3 chat[s:S | u:Q | a:R]"),
        Shape(
            "list in, choices out", .langfuse,
            #"{"session_id":"t","input":[{"role":"user","content":"Q"}],"output":{"choices":[{"message":{"role":"assistant","content":"R"}}]}}"#,
            "chat[u:Q | a:R]"),
        Shape(
            "JSON in strings", .langfuse,
            #"{"session_id":"t","input":"[{\"role\":\"user\",\"content\":\"Q\"}]","output":"{\"content\":\"R\"}"}"#,
            "chat[u:Q | a:R]"),
        Shape(
            "parts in the row", .opentelemetry,
            #"{"span_id":"sp1","gen_ai.system_instructions":[{"type":"text","content":"S"}],"gen_ai.input.messages":[{"role":"user","parts":[{"type":"text","content":"Q"}]}],"gen_ai.output.messages":[{"role":"assistant","parts":[{"type":"reasoning","content":"hm"},{"type":"text","content":"R"}],"finish_reason":"stop"}]}"#,
            "#sp1 chat[s:S | u:Q | a:R]"),
        Shape(
            "strings under attributes", .opentelemetry,
            #"{"spanId":"sp2","attributes":{"user.id":"u8","gen_ai.input.messages":"[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"Q\"}]}]","gen_ai.output.messages":"[{\"role\":\"assistant\",\"parts\":[{\"type\":\"text\",\"content\":\"R\"}]}]"}}"#,
            "#sp2 @u8 chat[u:Q | a:R]"),
        Shape(
            "OTLP attribute list", .opentelemetry,
            #"{"spanId":"sp3","startTimeUnixNano":"1700000000000000000","attributes":[{"key":"gen_ai.input.messages","value":{"stringValue":"[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"Q\"}]}]"}}]}"#,
            "#sp3 t1700000000 chat[u:Q]"),
    ]

    static let preferences: [Shape] = [
        Shape(
            "message lists, explicit prompt", .trl,
            #"{"id":"p1","prompt":[{"role":"user","content":"Q"}],"chosen":[{"role":"assistant","content":"A"}],"rejected":[{"role":"assistant","content":"B"}]}"#,
            "#p1 pair[u:Q] A > B"),
        Shape("strings", .trl, #"{"prompt":"Q","chosen":"A","rejected":"B"}"#, "pair[u:Q] A > B"),
        Shape(
            "implicit prompt of lists", .trl,
            #"{"chosen":[{"role":"user","content":"Q"},{"role":"assistant","content":"A"}],"rejected":[{"role":"user","content":"Q"},{"role":"assistant","content":"B"}]}"#,
            "pair[u:Q] A > B"),
        Shape(
            "implicit prompt of strings", .trl, #"{"chosen":"The sky is blue.","rejected":"The sky is green."}"#,
            "pair[u:The sky is ] blue. > green."),
        Shape(
            "prompt repeated in the lists", .trl,
            #"{"prompt":"Q","chosen":[{"role":"user","content":"Q"},{"role":"assistant","content":"A"}],"rejected":[{"role":"user","content":"Q"},{"role":"assistant","content":"B"}]}"#,
            "pair[u:Q] A > B"),
        Shape(
            "messages and two strings", .trl,
            #"{"messages":[{"role":"user","content":"Q"},{"role":"assistant","content":"R"},{"role":"user","content":"S"}],"chosen":"A","rejected":"B"}"#,
            "pair[u:Q | a:R | u:S] A > B"),
        Shape(
            "a string against a list", .trl,
            #"{"prompt":"Q","chosen":"A","rejected":[{"role":"assistant","content":"B"}]}"#, "pair[u:Q] A > B"),
        Shape(
            "a conversation against a string", .trl,
            #"{"chosen":[{"role":"user","content":"Q"},{"role":"assistant","content":"A"}],"rejected":"B"}"#,
            "pair[u:Q] A > B"),
        Shape(
            "ranking in ShareGPT's names", .trl,
            #"{"conversations":[{"from":"human","value":"Q"}],"chosen":{"from":"gpt","value":"A"},"rejected":{"from":"gpt","value":"B"}}"#,
            "pair[u:Q] A > B"),
        Shape(
            "ranking in Alpaca's names", .trl,
            #"{"instruction":"Sum","input":"1 2","chosen":"3","rejected":"4"}"#, "pair[u:Sum\n\n1 2] 3 > 4"),
        Shape("unpaired, good", .trl, #"{"prompt":"Q","completion":"A","label":true}"#, "chat[u:Q | a+:A]"),
        Shape("unpaired, bad", .trl, #"{"prompt":"Q","completion":"A","label":0}"#, "chat[u:Q | a-:A]"),
        Shape(
            "unpaired lists", .trl,
            #"{"prompt":[{"role":"user","content":"Q"}],"completion":[{"role":"assistant","content":"A"}],"label":false}"#,
            "chat[u:Q | a-:A]"),
        Shape("prompt and completion", .trl, #"{"prompt":"Q","completion":"A"}"#, "chat[u:Q | a:A]"),
        Shape("an empty reply can lose", .trl, #"{"prompt":"Q","chosen":"A","rejected":""}"#, "pair[u:Q] A >"),
        Shape(
            "transcripts", .hhRLHF,
            #"{"chosen":"\n\nHuman: Q\n\nAssistant: R\n\nHuman: S\n\nAssistant: A\n\nwith more","rejected":"\n\nHuman: Q\n\nAssistant: R\n\nHuman: S\n\nAssistant: B"}"#,
            "pair[u:Q | a:R | u:S] A\n\nwith more > B"),
        Shape(
            "transcripts that part early", .hhRLHF,
            #"{"chosen":"\n\nHuman: Q\n\nAssistant: A\n\nHuman: S\n\nAssistant: T","rejected":"\n\nHuman: Q\n\nAssistant: B"}"#,
            "pair[u:Q] A > B"),
        Shape(
            "A wins", .shp,
            #"{"post_id":"x","domain":"askbaking_train","history":"Q","human_ref_A":"A","human_ref_B":"B","labels":1,"score_ratio":2.0}"#,
            "#x ~askbaking_train pair[u:Q] A > B"),
        Shape("B wins", .shp, #"{"history":"Q","human_ref_A":"A","human_ref_B":"B","labels":0}"#, "pair[u:Q] B > A"),
        Shape(
            "its own names", .openaiPreference,
            #"{"input":{"messages":[{"role":"user","content":"Q"}],"tools":[],"parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":"A"}],"non_preferred_output":[{"role":"assistant","content":"B"}]}"#,
            "pair[u:Q] A > B"),
        Shape(
            "conversations", .arena,
            #"{"question_id":"q","model_a":"x","model_b":"y","winner":"model_b","judge":"j1","tstamp":1700000000.5,"conversation_a":[{"role":"user","content":"Q"},{"role":"assistant","content":"A"}],"conversation_b":[{"role":"user","content":"Q"},{"role":"assistant","content":"B"}]}"#,
            "#q @j1 t1700000000 pair[u:Q] B > A"),
        Shape(
            "a tie keeps both", .arena,
            #"{"id":"q","model_a":"x","model_b":"y","winner":"tie (bothbad)","prompt":"Q","response_a":"A","response_b":"B"}"#,
            "#q.a chat[u:Q | a:A]", "#q.b chat[u:Q | a:B]"),
        Shape(
            "winner by columns", .arena,
            #"{"id":7,"model_a":"x","model_b":"y","prompt":"[\"Q\"]","response_a":"[\"A\"]","response_b":"[\"B\"]","winner_model_a":"1","winner_model_b":"0","winner_tie":"0"}"#,
            "#7 pair[u:Q] A > B"),
        Shape(
            "preferred_text", .pairwise, #"{"text_a":"A","text_b":"B","preferred_text":"text_b"}"#, "pair[] B > A"),
        Shape(
            "preferred_text of transcripts", .pairwise,
            #"{"text_a":"\n\nHuman: Q\n\nAssistant: A","text_b":"\n\nHuman: Q\n\nAssistant: B","preferred_text":"text_a"}"#,
            "pair[u:Q] A > B"),
        Shape(
            "majority", .pairwise,
            #"{"instruction":"I","input":"J","response1":"A","response2":"B","annotator1":1,"annotator2":2,"annotator3":2,"majority":2}"#,
            "pair[u:I\n\nJ] B > A"),
        Shape(
            "annotators without a majority", .pairwise,
            #"{"id":"v","instruction":"I","response1":"A","response2":"B","annotator1":1,"annotator2":2,"annotator3":0,"majority":null}"#,
            "#v.a chat[u:I | a:A]", "#v.b chat[u:I | a:B]"),
        Shape(
            "label 1 or 2", .pairwise, #"{"prompt":"Q","output_1":"A","output_2":"B","label":2}"#, "pair[u:Q] B > A"),
        Shape(
            "A>B", .pairwise, #"{"pair_id":"z","question":"Q","response_A":"A","response_B":"B","label":"A>B"}"#,
            "#z pair[u:Q] A > B"),
        Shape(
            "overall preference", .pairwise,
            #"{"context":[{"role":"user","content":"Q"}],"response1":"A","response2":"B","overall_preference":-2}"#,
            "pair[u:Q] A > B"),
    ]

    static let others: [Shape] = [
        Shape("text and author", .writing, #"{"text":"Dear all","author":"ann"}"#, "@ann text[Dear all]"),
        Shape(
            "an agreed statement", .writing, #"{"statement":"I like art","persona":"p","agrees":true}"#,
            "@p text[I like art]"),
        Shape(
            "speakers with other names", .generic,
            #"{"messages":[{"speaker":"Customer","text":"A"},{"speaker":"Agent","text":"B"}]}"#,
            "chat[u:A | a:B]"),
        Shape(
            "two numbered speakers", .generic,
            #"{"dialogue_id":938,"chat_logs":[{"text":"A","task_data":{},"id":"mturk_agent_2"},{"text":"B","id":"mturk_agent_1"}]}"#,
            "#938 chat[a:A | u:B]"),
        Shape(
            "two people", .generic, #"{"dialog":[{"sender":"Zoe","body":"A"},{"sender":"Ann","body":"B"}]}"#,
            "chat[u:A | a:B]"),
        Shape(
            "numbers as speakers", .generic, #"{"turns":[{"speaker":1,"text":"A"},{"speaker":2,"text":"B"}]}"#,
            "chat[u:A | a:B]"),
        Shape("a list of texts", .generic, #"{"dialogue":["A","B","C"]}"#, "chat[u:A | a:B | u:C]"),
        Shape("a list of pairs", .generic, #"{"history":[["A","B"],["C","D"]]}"#, "chat[u:A | a:B | u:C | a:D]"),
        Shape(
            "questions only", .generic, #"{"question_id":81,"category":"writing","turns":["A","B"]}"#,
            "#81 ~writing chat[u:A | u:B]"),
        Shape(
            "numbered turns", .generic,
            #"{"topic":"pets","conversation":{"10":{"user":"E","assistant":"F"},"9":{"user":"C","assistant":"D"}}}"#,
            "~pets chat[u:C | a:D | u:E | a:F]"),
        Shape(
            "named turns", .generic,
            #"{"conversation":{"query":"A","assistant_options":"B","user_selection":"C","assistant_acknowledgment":"D"}}"#,
            "chat[u:A | a:B | u:C | a:D]"),
        Shape("question and solution", .generic, #"{"question":"Q","solution":"S","answer":"1"}"#, "chat[u:Q | a:S]"),
        Shape(
            "instruction, input, output", .generic, #"{"instruction":"I","input":"J","output":"O"}"#,
            "chat[u:I\n\nJ | a:O]"),
        Shape("query and response", .generic, #"{"query":"Q","response":"R"}"#, "chat[u:Q | a:R]"),
        Shape(
            "request and response bodies", .generic,
            #"{"request":{"model":"m","messages":[{"role":"user","content":"Q"}]},"response":{"choices":[{"message":{"role":"assistant","content":"R"}}]}}"#,
            "chat[u:Q | a:R]"),
        Shape(
            "replies by name", .generic, #"{"id":"e","instruction":"I","outputs":{"m":{"short":"A","long":"B"}}}"#,
            "#e.1 output=m variant=short chat[u:I | a:A]", "#e.2 output=m variant=long chat[u:I | a:B]"),
        Shape(
            "a transcript", .generic, ##"{"transcript":0,"text":"\n\nHuman: Q\n\nAssistant: R"}"##, "chat[u:Q | a:R]"),
    ]

    @Test("a row becomes its records", arguments: conversations + preferences + others)
    func reads(_ shape: Shape) throws {
        #expect(try RecordParser(format: shape.format).parse(shape.row).map(summary) == shape.records)
    }

    @Test("the generic reader reads rows of every format alike", arguments: conversations + preferences + others)
    func generic(_ shape: Shape) throws {
        #expect(try RecordParser(format: .generic).parse(shape.row).map(summary) == shape.records)
    }

    @Test("rows are recognised by themselves", arguments: conversations + preferences + others)
    func detects(_ shape: Shape) throws {
        var chunk = RowChunk()
        chunk.bytes = Array(shape.row.utf8)
        chunk.rows = [RowChunk.Row(range: 0..<chunk.bytes.count, line: 1)]
        let found = FormatDetector().detect(chunk)
        #expect(found.usable == 1)
        #expect(try found.parser().parse(shape.row).map(summary) == shape.records)
    }
}
