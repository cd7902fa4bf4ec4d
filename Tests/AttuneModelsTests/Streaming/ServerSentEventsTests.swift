import AttuneCore
import Testing

@testable import AttuneModels

@Suite("Server-sent events")
struct ServerSentEventsTests {
    struct Sample: Sendable {
        var text: String
        var events: [ServerSentEvents.Event]

        init(_ text: String, _ events: (String, String)...) {
            self.text = text
            self.events = events.map { .init(name: $0.0, data: Array($0.1.utf8)) }
        }
    }

    static let samples: [Sample] = [
        Sample("data: a\n\n", ("message", "a")),
        Sample("data:a\r\n\r\ndata: b\r\n\r\n", ("message", "a"), ("message", "b")),
        Sample("data: a\r\rdata: b\r\r", ("message", "a"), ("message", "b")),
        Sample("data: a\ndata: b\n\n", ("message", "a\nb")),
        Sample("data\n\ndata\ndata\n\n", ("message", ""), ("message", "\n")),
        Sample(": a comment\n\nevent: ping\n\nevent: x\ndata: 1\n\ndata: 2\n\n", ("x", "1"), ("message", "2")),
        Sample("id: 7\nretry: 10\nother: no\ndata:  two spaces\n\n", ("message", " two spaces")),
        Sample("\u{FEFF}data: Grüße 世界 👋\n\n", ("message", "Grüße 世界 👋")),
        Sample("data: {\"a\": \"b: c\"}\n\n", ("message", "{\"a\": \"b: c\"}")),
        Sample("event: first\r\ndata: a\r\n\r\n\n\n\ndata: late", ("first", "a")),
    ]

    @Test("come out the same wherever the stream is cut in two", arguments: samples.indices)
    func twoPieces(sample: Int) throws {
        let sample = Self.samples[sample]
        let bytes = Array(sample.text.utf8)
        for cut in 0...bytes.count {
            var parser = ServerSentEvents()
            let events = try parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            #expect(events == sample.events, "cut at \(cut)")
        }
    }

    @Test("come out the same in pieces of any size", arguments: UInt64(1)...20)
    func randomPieces(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, label: "pieces")
        let text = Self.samples.dropLast().map(\.text).joined().replacing("\u{FEFF}", with: "")
        let bytes = Array(text.utf8)
        var whole = ServerSentEvents()
        let expected = try whole.feed(bytes)
        var parser = ServerSentEvents()
        var events: [ServerSentEvents.Event] = []
        var at = 0
        while at < bytes.count {
            let end = min(bytes.count, at + Int.random(in: 1...9, using: &random))
            events += try parser.feed(bytes[at..<end])
            at = end
        }
        #expect(events == expected, "seed \(seed)")
        #expect(events.count == 13)
    }

    @Test("that the stream leaves unended are told apart at its end")
    func unended() throws {
        var parser = ServerSentEvents()
        #expect(try parser.feed(Array("data: [DONE]".utf8)).isEmpty)
        #expect(parser.finish()?.data == Array("[DONE]".utf8))
        #expect(parser.finish() == nil)
    }

    @Test("are bounded", arguments: ["data: ", "data: x\ndata: ", ": "])
    func bounded(start: String) throws {
        var parser = ServerSentEvents(limit: 100)
        _ = try parser.feed(Array(start.utf8))
        #expect(throws: StreamTooLong(limit: 100)) {
            for _ in 0..<200 { _ = try parser.feed([UInt8(ascii: "x")]) }
        }
    }
}

@Suite("JSON lines")
struct JSONLinesTests {
    @Test("come out the same wherever the stream is cut")
    func pieces() throws {
        let bytes = Array("{\"a\": 1}\n\n{\"b\": \"世界\"}\r\n{\"c\": 3}".utf8)
        for cut in 0...bytes.count {
            var parser = JSONLines()
            let lines = try parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\": 1}", "{\"b\": \"世界\"}"])
            #expect(parser.finish() == Array("{\"c\": 3}".utf8))
            #expect(parser.finish() == nil)
        }
    }

    @Test("are bounded")
    func bounded() {
        var parser = JSONLines(limit: 10)
        #expect(throws: StreamTooLong(limit: 10)) { _ = try parser.feed([UInt8](repeating: 65, count: 11)) }
    }
}
