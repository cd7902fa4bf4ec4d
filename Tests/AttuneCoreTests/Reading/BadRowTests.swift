import Foundation
import Testing

@testable import AttuneCore

/// A row that must be refused, and why.
struct BadRow: Sendable, CustomTestStringConvertible {
    var format: InputFormat
    var row: String
    var code: RowReason.Code
    var field: String?
    var testDescription: String { "\(format.rawValue) \(code.rawValue) \(field ?? "")" }

    init(_ format: InputFormat, _ row: String, _ code: RowReason.Code, _ field: String? = nil) {
        self.format = format
        self.row = row
        self.code = code
        self.field = field
    }
}

@Suite struct BadRowTests {
    static let rows: [BadRow] = [
        BadRow(.openai, "{\"messages\": [", .notJSON), BadRow(.openai, "hello", .notJSON),
        BadRow(.openai, "{\"a\":1} x", .notJSON), BadRow(.openai, "{\"a\":01}", .notJSON),
        BadRow(.openai, "{\"a\":\"\\x\"}", .notJSON), BadRow(.openai, "{\"a\":\"tab\there\"}", .notJSON),
        BadRow(.openai, "{\"a\":1,}", .notJSON), BadRow(.openai, "", .notJSON), BadRow(.openai, "42", .notObject),
        BadRow(.openai, "\"text\"", .notObject), BadRow(.openai, "null", .notObject),
        BadRow(.trl, "[1]", .notObject),
        BadRow(.openai, String(repeating: "[", count: 100_000), .tooDeep),
        BadRow(.openai, #"{"id":"x"}"#, .missingField, "messages"),
        BadRow(.openai, #"{"messages":"hello"}"#, .wrongType, "messages"),
        BadRow(.openai, #"{"messages":["hello"]}"#, .wrongType, "messages"),
        BadRow(.openai, #"{"messages":[]}"#, .noMessages, "messages"),
        BadRow(.openai, #"{"messages":[{"content":"x"}]}"#, .missingField, "role"),
        BadRow(.openai, #"{"messages":[{"role":7,"content":"x"}]}"#, .wrongType, "role"),
        BadRow(.openai, #"{"messages":[{"role":"wizard","content":"x"}]}"#, .unknownRole, "role"),
        BadRow(.openai, #"{"messages":[{"role":"user"}]}"#, .missingField, "content"),
        BadRow(.openai, #"{"messages":[{"role":"assistant","content":null}]}"#, .missingField, "content"),
        BadRow(.openai, #"{"messages":[{"role":"user","content":5}]}"#, .wrongType, "content"),
        BadRow(.openai, #"{"messages":[{"role":"user","content":[5]}]}"#, .wrongType, "content"),
        BadRow(.openai, #"{"messages":[{"role":"user","content":" \n "}]}"#, .empty, "messages"),
        BadRow(.sharegpt, #"{"conversations":[{"from":"human"}]}"#, .missingField, "value"),
        BadRow(.wildchat, #"{"conversation":[{"role":"user","content":"x"}]}"#, .missingField, "conversation_hash"),
        BadRow(.lmsys, #"{"conversation_id":"x"}"#, .missingField, "conversation"),
        BadRow(.chatgpt, #"{"mapping":[]}"#, .wrongType, "mapping"),
        BadRow(.chatgpt, #"{"mapping":{}}"#, .noMessages, "mapping"),
        BadRow(.trl, #"{"prompt":"Q","chosen":"A"}"#, .missingField, "rejected"),
        BadRow(.trl, #"{"prompt":"Q","rejected":"A"}"#, .missingField, "chosen"),
        BadRow(.trl, #"{"prompt":"Q"}"#, .missingField, "completion"),
        BadRow(.trl, #"{"prompt":"Q","chosen":"A","rejected":3}"#, .wrongType, "rejected"),
        BadRow(.trl, #"{"prompt":"Q","chosen":"A","rejected":"A"}"#, .identicalReplies),
        BadRow(.trl, #"{"prompt":"Q","completion":"A","label":"perhaps"}"#, .wrongType, "label"),
        BadRow(
            .trl,
            #"{"chosen":[{"role":"user","content":"Q"},{"role":"assistant","content":"A"}],"rejected":[{"role":"user","content":"Z"},{"role":"assistant","content":"B"}]}"#,
            .differentPrompts),
        BadRow(.hhRLHF, #"{"chosen":"A","rejected":"B"}"#, .missingField, "chosen with Assistant:"),
        BadRow(.shp, #"{"history":"Q","human_ref_A":"A","human_ref_B":"B"}"#, .missingField, "labels"),
        BadRow(.shp, #"{"history":"Q","human_ref_A":"A","human_ref_B":"B","labels":5}"#, .wrongType, "labels"),
        BadRow(
            .openaiPreference, #"{"preferred_output":[],"non_preferred_output":[]}"#, .missingField, "input.messages"),
        BadRow(
            .arena, #"{"model_a":"x","model_b":"y","winner":"z","response_a":"A","response_b":"B"}"#, .wrongType,
            "winner"),
        BadRow(.pairwise, #"{"text_a":"A","text_b":"B"}"#, .missingField, "label"),
        BadRow(.langfuse, #"{"traceId":"t","input":"Q"}"#, .missingField, "output"),
        BadRow(.langfuse, #"{"traceId":"t","input":{"k":1},"output":"R"}"#, .wrongType, "input"),
        BadRow(.opentelemetry, #"{"gen_ai.input.messages":"no"}"#, .wrongType, "gen_ai.input.messages"),
        BadRow(.writing, #"{"author":"ann"}"#, .missingField, "text"),
        BadRow(.writing, #"{"text":7}"#, .wrongType, "text"),
        BadRow(.writing, #"{"text":"  "}"#, .empty, "text"),
        BadRow(.writing, #"{"statement":"x","persona":"p","agrees":false}"#, .notTheirs, "agrees"),
        BadRow(.generic, #"{"foo":1}"#, .unrecognised), BadRow(.generic, #"{"prompt":"only"}"#, .unrecognised),
        BadRow(.generic, #"{"question":"Q","choices":["a"],"answer":"B"}"#, .missingField, "reply"),
        BadRow(
            .generic,
            #"{"messages":[{"role":"wizard","content":"x"},{"role":"elf","content":"y"},{"role":"orc","content":"z"}]}"#,
            .unknownRole, "role"),
    ]

    @Test("a bad row is refused with its reason", arguments: rows)
    func refuses(_ bad: BadRow) {
        let error = #expect(throws: RowReason.self) { try RecordParser(format: bad.format).parse(bad.row) }
        #expect(error?.code == bad.code)
        #expect(error?.field == bad.field)
    }

    @Test(
        "invalid UTF-8 is found with its place",
        arguments: [
            ([0x80], 0), ([0xC0, 0x80], 0), ([0xC3, 0x28], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF0, 0x80, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
            ([0xE2, 0x82], 0),
            ([0xC3, 0xA9, 0xFF], 2),
        ] as [([UInt8], Int)])
    func invalidUTF8(_ bytes: [UInt8], _ place: Int) {
        let head = Array("{\"messages\":[{\"role\":\"user\",\"content\":\"".utf8)
        let error = #expect(throws: RowReason.self) {
            try RecordParser(format: .openai).parseRow(bytes: head + bytes + Array("\"}]}".utf8))
        }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.position == head.count + place)
    }

    @Test("no reason holds text of the row", arguments: [InputFormat](InputFormat.allCases))
    func silent(_ format: InputFormat) {
        for bad in Self.rows {
            let row = bad.row.replacing("hello", with: "SECRETWORD").replacing("wizard", with: "SECRETWORD")
            do throws(RowReason) {
                _ = try RecordParser(format: format).parse(row)
            } catch {
                #expect(!error.message.contains("SECRETWORD"))
            }
        }
    }

    @Test("every reason reads as a sentence", arguments: RowReason.Code.allCases)
    func messages(_ code: RowReason.Code) {
        let message = RowReason(code, field: "text", position: 3).message
        #expect(message.count > 5 && message.last != ".")
    }
}
