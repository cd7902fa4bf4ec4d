import AttuneCore
import Testing

@Suite struct AnswerJSONTests {
    @Test(
        arguments: [
            #"{"a":1}"#, "\n  {\"a\": 1}\n", "```json\n{\"a\":1}\n```", "```\n{\"a\":1}\n```",
            "Here you are:\n```json\n{\"a\":1}\n```\nAnything else?", "Sure! {\"a\":1} Hope that helps.",
            "The set {1, 2} and {name} aside: {\"a\":1}", "<think>maybe {\"a\":2}, no</think>\n{\"a\":1}",
            "```json\n{\"a\":1}", "{\"a\":1} I used {braces} here", "[{\"a\":1}]", "{ \"a\" : 1 }{unclosed",
            "Not valid: {\"a\":1,} but this is: {\"a\":1}",
        ])
    func `The one object is found`(text: String) throws {
        #expect(try AnswerJSON.object(in: text) == ["a": 1])
    }

    @Test func `Braces, quotes and fences within strings do not mislead`() throws {
        let value: JSONValue = ["a": "} \" { \\ \n```\n", "b": ["c": "{\"x\":1}"]]
        #expect(try AnswerJSON.object(in: value.text()) == value)
        #expect(try AnswerJSON.object(in: "Well: \(value.text()) so.") == value)
        #expect(try AnswerJSON.object(in: "```json\n\(value.text())\n```") == value)
    }

    @Test(
        arguments: [
            ("", .empty), (" \n\t", .empty), ("I would rather not.", .none), ("[1, 2]", .none), ("\"text\"", .none),
            ("<think>only thoughts</think>", .empty), ("{\"a\":", .cut), ("{\"a\":1", .cut),
            ("{\"items\": [{\"a\":1}, {\"a\":2", .cut), ("```json\n{\"items\": [{\"a\":1}", .cut), ("{", .cut),
            ("{\"a\":1,}", .broken), ("{\"a\":1}{\"a\":2}", .several), ("First {\"a\":1}, then {\"b\":2}.", .several),
            ("```\n{\"a\":1}\n```\nor\n```\n{\"a\":2}\n```", .several),
        ] as [(String, AnswerJSON.Problem)])
    func `Anything else is refused with its reason`(text: String, problem: AnswerJSON.Problem) {
        #expect(throws: problem) { try AnswerJSON.object(in: text) }
    }

    @Test func `Every cut of an object is refused`() {
        let whole = Array(goodAnswer.text().utf8)
        for length in 1..<whole.count {
            let text = String(decoding: whole[..<length], as: UTF8.self)
            #expect(throws: AnswerJSON.Problem.cut, "cut after \(length) bytes") { try AnswerJSON.object(in: text) }
        }
    }

    @Test func `Random bytes around and in place of an answer never crash it`() {
        let seed: UInt64 = 5
        var generator = SeededGenerator(seed: seed)
        let pool = Array("{}[]\"\\`,:ab1 \n<think>".utf8)
        var found = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<30, using: &generator)
            let bytes = (0..<count).map { _ in pool.randomElement(using: &generator) ?? 0 }
            let text = String(decoding: bytes, as: UTF8.self)
            if let value = try? AnswerJSON.object(in: text) {
                found += 1
                #expect(value.members != nil, "seed \(seed)")
            }
        }
        #expect(found > 0)
    }

    @Test(arguments: ["{", "{\"", "{ ", "```\n", "<think>{", "{}{", "\"{"])
    func `A megabyte of traps is read in linear time`(unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        // Quadratic work on a megabyte would take hours, which the run's own limit would stop.
        #expect(throws: AnswerJSON.Problem.self) { try AnswerJSON.object(in: text) }
    }
}
