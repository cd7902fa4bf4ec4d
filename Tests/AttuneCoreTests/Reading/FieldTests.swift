import Foundation
import Testing

@testable import AttuneCore

@Suite struct FieldTests {
    private let row =
        #"{"dialogue_id":5,"participant_info":{"agent_1":{"demographics":{"gender":"male","age":36}}},"conversation":[{"role":"user","content":"A","hashed_ip":"ip","country":"Chile"},{"role":"assistant","content":"B"}],"when":1700000000123,"a.b":"dotted","metadata":{"plan":"pro"},"flag":true}"#

    @Test("mapped keys: paths, array steps, dotted names, metadata, turns, numbers and booleans")
    func mapped() throws {
        let mapping = try FieldMapping([
            "user=hashed_ip", "group.gender=participant_info.agent_1.demographics.gender",
            "group.age=participant_info.agent_1.demographics.age", "group.country=conversation.0.country",
            "group.dotted=a.b", "group.plan=plan", "group.flag=flag", "time=when", "id=dialogue_id",
            "context=nowhere.x",
        ])
        let parsed = try RecordParser(format: .generic, mapping: mapping).parseRow(text: row)
        #expect(
            parsed.records.map(summary) == [
                "#5 @ip age=36 country=Chile dotted=dotted flag=true gender=male plan=pro t1700000000 chat[u:A | a:B]"
            ])
        #expect(mapping.neverFound(parsed.found).map(\.key) == ["nowhere.x"])
    }

    @Test("what is mapped wins over the usual names")
    func wins() throws {
        let mapping = try FieldMapping(["user=who", "id=nr"])
        let parsed = try RecordParser(format: .openai, mapping: mapping)
            .parse(#"{"id":"a","user":"b","who":"c","nr":9,"messages":[{"role":"user","content":"Hi"}]}"#)
        #expect(parsed.map(summary) == ["#9 @c chat[u:Hi]"])
    }

    @Test(
        "content can be mapped",
        arguments: [
            (["chosen=good", "rejected=bad", "prompt=ask"], #"{"ask":"Q","good":"A","bad":"B"}"#, "pair[u:Q] A > B"),
            (["reply=bot.says", "prompt=me"], #"{"me":"Q","bot":{"says":"A"}}"#, "chat[u:Q | a:A]"),
            (["text=letter", "user=by"], #"{"letter":"Dear","by":"ann"}"#, "@ann text[Dear]"),
            (["messages=log.turns"], #"{"log":{"turns":[{"role":"user","content":"Q"}]}}"#, "chat[u:Q]"),
            (["prompt=ask"], #"{"ask":"Q","chosen":"A","rejected":"B"}"#, "pair[u:Q] A > B"),
        ])
    func content(_ pairs: [String], _ row: String, _ expected: String) throws {
        let mapping = try FieldMapping(pairs)
        let parsed = try RecordParser(format: .openai, mapping: mapping).parseRow(text: row)
        #expect(parsed.records.map(summary) == [expected])
        #expect(mapping.neverFound(parsed.found).isEmpty)
    }

    @Test(
        "mappings that make no sense are refused",
        arguments: [
            ["user"], ["who=x"], ["user="], ["group.=x"], ["user=a", "user=b"], ["group=x"],
        ])
    func refused(_ pairs: [String]) {
        #expect(#expect(throws: InputError.self) { try FieldMapping(pairs) }?.code == .badMapping)
    }

    @Test(
        "times",
        arguments: [
            ("2023-04-09T00:02:53Z", 1_680_998_573), ("2023-04-09 00:02:53.250+00:00", 1_680_998_573.25),
            ("2023-04-09T02:02:53+02:00", 1_680_998_573), ("2023-04-08T19:02:53-0500", 1_680_998_573),
            ("2023-04-09", 1_680_998_400), ("20230409", 1_680_998_400), ("20230409T000253Z", 1_680_998_573),
            ("2000-02-29T12:00Z", 951_825_600), ("1700000000", 1_700_000_000), ("1700000000123", 1_700_000_000.123),
            ("2023-04-09 00:02:53 UTC", 1_680_998_573), ("1699-01-01", -8_551_872_000),
        ])
    func times(_ text: String, _ seconds: Double) throws {
        #expect(abs(try #require(Timestamp.read(text)).timeIntervalSince1970 - seconds) < 1e-5)
    }

    @Test(
        "what is no time is none",
        arguments: ["", "soon", "2023-13-01", "2023-01-32", "2023-04-09T99:00Z", "-5", "nan", "2023-04-09Tx"])
    func noTimes(_ text: String) { #expect(Timestamp.read(text) == nil) }

    @Test("the digest is SHA-256 of the trimmed row")
    func digest() {
        func hex(_ text: String) -> String {
            Array(text.utf8).withUnsafeBytes { ParsedRow.digest($0).bytes.map { String(format: "%02x", $0) }.joined() }
        }
        #expect(hex(" abc\r\n") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(hex("abd") != hex("abc"))
    }
}
