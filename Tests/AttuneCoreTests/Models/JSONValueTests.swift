import AttuneCore
import Testing

@Suite struct JSONValueTests {
    @Test func `A value written and read again is the same`() throws {
        let seed: UInt64 = 41
        var generator = SeededGenerator(seed: seed)
        for round in 0..<500 {
            let value = random(depth: 4, &generator)
            #expect(try JSONValue.parse(value.text()) == value, "seed \(seed), round \(round)")
            #expect(try JSONValue.parse(value.bytes()) == value, "seed \(seed), round \(round)")
        }
    }

    @Test func `Sorted keys give one text for every order of members`() throws {
        let first: JSONValue = ["b": 1, "a": ["d": true, "c": nil], "é": 2]
        let second: JSONValue = ["é": 2, "a": ["c": nil, "d": true], "b": 1]
        #expect(first != second)
        #expect(first.text(sortedKeys: true) == second.text(sortedKeys: true))
        #expect(first.text(sortedKeys: true) == #"{"a":{"c":null,"d":true},"b":1,"é":2}"#)
    }

    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-17, "-17"), (0.1, "0.1"), (1e21, "1e+21"),
            (9_007_199_254_740_991, "9007199254740991"),
            (1.5e-7, "1.5e-07"), (.infinity, "null"), (.nan, "null"),
        ] as [(Double, String)])
    func `Numbers are written as JSON has them`(number: Double, text: String) {
        #expect(JSONValue.number(number).text() == text)
    }

    @Test func `Control characters, quotes and backslashes are escaped, and nothing else`() throws {
        let text = "a\"b\\c\n\r\t\u{1}\u{1F}/é👩‍👩‍👧"
        let value = JSONValue.string(text)
        #expect(value.text() == "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f/é👩‍👩‍👧\"")
        #expect(try JSONValue.parse(value.text()) == value)
    }

    @Test(arguments: ["", " ", "{", "[1,]", "{\"a\":}", "1 2", "{'a':1}", "nul", "\"\u{1}\"", "1e999", "01", "[1}"])
    func `What is not JSON is refused`(text: String) {
        #expect(throws: JSONValue.ParseError.self) { try JSONValue.parse(text) }
    }

    @Test func `Bytes that are not UTF-8 are refused where they stand`() {
        #expect(throws: JSONValue.ParseError(position: 2)) {
            try JSONValue.parse([UInt8(ascii: "["), UInt8(ascii: "\""), 0xFF, UInt8(ascii: "\""), UInt8(ascii: "]")])
        }
    }

    @Test func `Deep nesting is refused without harm`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONValue.ParseError.self) { try JSONValue.parse(deep) }
    }

    @Test func `Members and elements are found by name and place`() {
        let value: JSONValue = ["a": [1, "two", 3.5], "b": false]
        #expect(value["a"]?[0]?.int == 1)
        #expect(value["a"]?[1]?.string == "two")
        #expect(value["a"]?[2]?.int == nil)
        #expect(value["a"]?[2]?.double == 3.5)
        #expect(value["a"]?[3] == nil)
        #expect(value["b"]?.bool == false)
        #expect(value["c"] == nil)
        #expect(JSONValue.object([.init("x", 1), .init("x", 2)])["x"] == 2)
    }

    private func random(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .number(Double(bitPattern: UInt64.random(in: 0..<(0x7FF << 52), using: &generator)))
        case 3:
            let pool: [Character] = ["a", "\"", "\\", "\n", "é", "👩‍👩‍👧", "\u{1F}", "\u{7F}", "{", "𝕏", " "]
            return .string(
                String(
                    (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
                        pool.randomElement(using: &generator) ?? "a"
                    }))
        case 4:
            return .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in random(depth: depth - 1, &generator) })
        default:
            return .object(
                (0..<Int.random(in: 0..<4, using: &generator)).map {
                    .init("k\($0)", random(depth: depth - 1, &generator))
                })
        }
    }
}
