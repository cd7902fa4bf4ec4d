import Foundation
import Testing

@testable import AttuneCore

/// The tape against Foundation's parser, which is slower and known to be right.
@Suite struct JSONTapeTests {
    private func plain(_ json: JSON) -> Any {
        switch json.kind {
        case .object: Dictionary(json.members.map { ($0.name, plain($0.value)) }, uniquingKeysWith: { $1 })
        case .array: json.elements.map { plain($0) }
        case .string: json.string ?? ""
        case .number: NSNumber(value: json.double ?? .nan)
        case .true: NSNumber(value: true)
        case .false: NSNumber(value: false)
        case .null: NSNull()
        }
    }

    private func tape(_ text: String) -> Any? {
        var text = text
        return text.withUTF8 { utf8 in
            guard let tape = try? JSONTape(UnsafeRawBufferPointer(utf8)) else { return nil }
            defer { withExtendedLifetime(tape) {} }
            return plain(tape.root)
        }
    }

    private func oracle(_ text: String) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
    }

    private func random(_ generator: inout SeededGenerator, depth: Int) -> String {
        let strings = [
            "", "a", "line\\nbreak", "\\u00e9\\ud83d\\ude00", "é😀", "\\\"q\\\\", String(repeating: "z", count: 21),
        ]
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
        case 0: return "\"\(strings.randomElement(using: &generator) ?? "")\""
        case 1: return ["0", "-1", "12.5", "1e3", "-0.25E-2", "123456"].randomElement(using: &generator) ?? "0"
        case 2: return "true"
        case 3: return "false"
        case 4: return "null"
        case 5: return Bool.random(using: &generator) ? "[]" : " { } "
        case 6:
            let parts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in random(&generator, depth: depth - 1) }
            return "[" + parts.joined(separator: " ,\n") + "]"
        default:
            let parts = (0..<Int.random(in: 1...4, using: &generator)).map { i in
                "\"k\(i)\" :\t" + random(&generator, depth: depth - 1)
            }
            return "{" + parts.joined(separator: ",") + " }"
        }
    }

    @Test("random values read as Foundation reads them, and broken ones fail as there", arguments: 0..<8)
    func agrees(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed, label: "json")
        for _ in 0..<300 {
            let text = random(&generator, depth: 4)
            let expected = try #require(oracle(text) as? NSObject, "seed \(seed): \(text)")
            #expect((tape(text) as? NSObject) == expected, "seed \(seed): \(text)")
            // Foundation takes more than the standard allows (a comma before a bracket); the tape must not take what
            // Foundation refuses.
            var broken = Array(text.unicodeScalars)
            let place = Int.random(in: 0..<broken.count, using: &generator)
            if Bool.random(using: &generator) { broken.remove(at: place) } else { broken[place] = "," }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: broken)
            let mutated = String(view)
            // A lone surrogate is the one thing taken that Foundation refuses: it becomes U+FFFD.
            let isLone = mutated.replacing("\\ud83d\\ude00", with: "").contains("\\ud83d")
            if oracle(mutated) == nil, !isLone { #expect(tape(mutated) == nil, "seed \(seed): \(mutated)") }
        }
    }

    @Test("members keep their order, escaped names are found, null counts as absent")
    func members() throws {
        var text = #"{"b":null,"\u0061":1,"b":2,"c":[10,20]}"#
        try text.withUTF8 { utf8 in
            let tape = try JSONTape(UnsafeRawBufferPointer(utf8))
            defer { withExtendedLifetime(tape) {} }
            #expect(tape.root.members.map(\.name) == ["b", "a", "b", "c"])
            #expect(tape.root["a"]?.scalarText == "1")
            #expect(tape.root["b"]?.scalarText == "2")
            #expect(tape.root["c"]?.step("1")?.scalarText == "20")
            #expect(tape.root["c"]?.step("2") == nil)
        }
    }

    @Test("what Python writes for no number is null", arguments: ["NaN", "Infinity", "-Infinity"])
    func notANumber(_ word: String) {
        #expect(tape("[\(word)]") as? [NSNull] == [NSNull()])
    }
}
