import AttuneCore
import Foundation
import Testing

@testable import AttuneStore

@Suite struct BodyTests {
    static let texts = [
        "", "plain", "with \"quotes\" and \\ slashes", "lines\nand\r\nreturns\tand tabs", "\u{0}\u{1}\u{1F}\u{7F}",
        "émoji 👩‍👩‍👧 and 漢字", "\\u0041 is not an escape here", String(repeating: "a", count: 7) + "\"",
        String(repeating: "long ", count: 2000) + "\n", "\"", "\\", "\n",
    ]

    @Test(arguments: texts)
    func whatIsWrittenReadsBackAndIsJSON(text: String) throws {
        let contents: [Record.Content] = [
            .conversation([Message(.user, text), Message(.assistant, text + text, rating: -1), Message(.system, "s")]),
            .conversation([]),
            .preference(PreferencePair(prompt: [Message(.developer, text)], chosen: text, rejected: "no " + text)),
            .writing(text),
        ]
        for content in contents {
            var writer = BodyWriter()
            writer.append(content)
            let read = try writer.bytes.withUnsafeBufferPointer { try BodyReader.content(of: content.kind, in: $0) }
            #expect(read == content)
            // An independent reader agrees.
            let object = try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
            if case .writing = content { #expect(Array((object as? String ?? "?").utf8) == Array(text.utf8)) }
            if case .conversation(let messages) = content {
                let contents = (object as? [[String: Any]])?.compactMap { $0["content"] as? String }
                #expect(contents == messages.map(\.text))
            }
        }
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>) func randomTextsReadBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 0..<80, using: &generator)).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(in: 0..<(Bool.random(using: &generator) ? 0x80 : 0x11_0000), using: &generator))
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            var writer = BodyWriter()
            writer.append(.writing(text))
            let read = try writer.bytes.withUnsafeBufferPointer { try BodyReader.content(of: .writing, in: $0) }
            #expect(read == .writing(text), "seed \(seed)")
            var fields = ["k": text]
            fields[text] = "a"
            #expect(try GroupFields.decode(GroupFields.encode(fields)) == fields, "seed \(seed)")
        }
    }

    @Test func everyCutAndEveryChangedByteIsReadOrRefused() throws {
        var writer = BodyWriter()
        writer.append(.conversation([Message(.user, "a\"b\\c\nd\u{1}"), Message(.assistant, "ok", rating: 1)]))
        let bytes = writer.bytes
        for count in 0..<bytes.count {
            #expect(throws: BodyReader.Damage.self) {
                try bytes[..<count].withUnsafeBufferPointer { try BodyReader.content(of: .conversation, in: $0) }
            }
        }
        var refused = 0
        for index in bytes.indices {
            for byte in [UInt8(0), 0x22, 0x5C, 0x7D, 0xFF] {
                var changed = bytes
                changed[index] = byte
                do {
                    _ = try changed.withUnsafeBufferPointer { try BodyReader.content(of: .conversation, in: $0) }
                } catch is BodyReader.Damage {
                    refused += 1
                }
            }
        }
        #expect(refused > bytes.count, "most changes are noticed, and none crashes")
    }

    @Test func groupFieldsSortTheirKeys() {
        #expect(GroupFields.encode(["b": "2", "a": "1"]) == #"{"a":"1","b":"2"}"#)
        #expect(GroupFields.encode([:]) == nil)
    }

    @Test(arguments: ["c12#4", "p1#0", "w9#0"])
    func referencesReadBack(text: String) throws {
        #expect(try #require(RecordReference(text)).description == text)
    }

    @Test(arguments: ["", "c", "c12", "12#4", "x1#2", "c#1", "c1#", "c-1#2", "c1#-2", "c1#2#3", "c0#1", "c1.5#2"])
    func otherTextsAreNoReferences(text: String) {
        #expect(RecordReference(text) == nil)
    }
}
