import Foundation
import Testing

@testable import AttuneCore

@Suite struct RowReaderTests {
    private let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func rows(_ name: String, _ text: String, options: RowReader.Options = .init()) throws -> Reading {
        try Reading(try scratch.write(name, text), options: options)
    }

    private func row(_ text: String, _ line: Int) -> Reading.Row { Reading.Row(text: text, line: line) }

    @Test("lines: byte order mark, CRLF, blank lines, no last line feed")
    func lines() throws {
        let read = try rows("a.jsonl", "\u{FEFF}{\"a\":1}\r\n\r\n  \n {\"b\":2} \n{\"c\":3}")
        #expect(read.rows == [row("{\"a\":1}", 1), row("{\"b\":2}", 4), row("{\"c\":3}", 5)])
        #expect(read.faults.isEmpty)
    }

    @Test("nothing in, nothing out", arguments: ["", "\n\n", " \r\n", "[]", "[\n]\n", "\u{FEFF}"])
    func empty(_ text: String) throws {
        let read = try rows("a.json", text)
        #expect(read.rows.isEmpty)
        #expect(read.faults.isEmpty)
    }

    @Test("an array's elements are rows, on any lines")
    func array() throws {
        let read = try rows("a.json", "[ {\"a\":\"x]\\\"\"},\n\n{\"b\":[1,{\"c\":2}]}\n,3 ]\n")
        #expect(read.rows == [row("{\"a\":\"x]\\\"\"}", 1), row("{\"b\":[1,{\"c\":2}]}", 3), row("3", 4)])
        #expect(read.faults.isEmpty)
    }

    @Test("a list a line is a row a line")
    func listLines() throws {
        let read = try rows("a.jsonl", "[{\"role\":\"user\"}]\n[{\"role\":\"user\"}]\n")
        #expect(read.rows == [row("[{\"role\":\"user\"}]", 1), row("[{\"role\":\"user\"}]", 2)])
    }

    @Test("an object that wraps rows gives the rows", arguments: ["data", "rows", "conversations", "observations"])
    func wrapped(_ name: String) throws {
        let pretty = try rows(
            "a.json",
            "{\n \"meta\": {\"page\": 1},\n \"\(name)\": [\n  {\"id\": 1},\n  {\"id\": 2}\n ],\n \"more\": []\n}\n")
        #expect(pretty.rows == [row("{\"id\": 1}", 4), row("{\"id\": 2}", 5)])
        #expect(pretty.faults.isEmpty)
        let tight = try rows("b.json", "{\"\(name)\":[{\"id\":1},{\"id\":2}],\"more\":1}")
        #expect(tight.rows.map(\.text) == ["{\"id\":1}", "{\"id\":2}"])
    }

    @Test("an object over several lines is one row, also when its turns are in a list")
    func pretty() throws {
        let text = "{\n \"conversations\": [\n  {\"from\": \"human\", \"value\": \"Hi\"}\n ]\n}"
        #expect(try rows("a.json", text).rows == [row(text, 1)])
        #expect(try rows("b.json", text + "\n" + text + "\n").rows == [row(text, 1), row(text, 6)])
    }

    @Test("a damaged first line does not swallow the others")
    func damagedFirst() throws {
        let read = try rows("a.jsonl", "{\"messages\": [{\"role\":\n{\"a\":1}\n{\"b\":2}\n")
        #expect(read.rows.map(\.line) == [1, 2, 3])
    }

    @Test("an array that breaks off keeps the rows before and says so")
    func brokenArray() throws {
        let read = try rows("a.json", "[{\"a\":1},\n{\"b\":")
        #expect(read.rows == [row("{\"a\":1}", 1)])
        #expect(read.faults.map(\.code) == [.truncated])
        #expect(read.faults.map(\.line) == [2])
        #expect(read.faults.first?.isTerminal == true)
        let stray = try rows("b.json", "[{\"a\":1} {\"b\":2}]")
        #expect(stray.rows.count == 1)
        #expect(stray.faults.map(\.code) == [.notJSON])
    }

    @Test("CSV: quotes, line breaks inside, doubled quotes, wrong cell counts")
    func csv() throws {
        let read = try rows(
            "a.csv", "text,author\r\n\"one, \"\"two\"\"\nthree\",ann\r\nplain,bob\r\n\r\nonly\n\"x\ty\",zoé")
        #expect(
            read.rows == [
                row(#"{"text":"one, \"two\"\nthree","author":"ann"}"#, 2), row(#"{"text":"plain","author":"bob"}"#, 4),
                row(#"{"text":"x\ty","author":"zoé"}"#, 7),
            ])
        #expect(read.faults.map(\.code) == [.badCSV])
        #expect(read.faults.map(\.line) == [6])
    }

    @Test("CSV with other delimiters", arguments: [";", "\t"])
    func delimiters(_ mark: String) throws {
        #expect(
            try rows("a.csv", "text\(mark)author\na, b\(mark)c\n").rows.map(\.text) == [
                #"{"text":"a, b","author":"c"}"#
            ])
    }

    @Test("CSV whose quote never closes ends with a fault")
    func openQuote() throws {
        let read = try rows("a.csv", "text,author\na,b\n\"c,d\ne,f\n")
        #expect(read.rows.count == 1)
        #expect(read.faults.map(\.code) == [.truncated])
        #expect(read.faults.map(\.line) == [3])
    }

    @Test("a text file is one sample by its folder")
    func text() throws {
        let file = try scratch.write("ann/letter.txt", "\nDear \"all\",\nyours\n")
        #expect(try Reading(file).rows.map(\.text) == [#"{"author":"ann","text":"\nDear \"all\",\nyours\n"}"#])
        var options = RowReader.Options()
        options.author = "bob"
        #expect(try Reading(file, options: options).rows.map(\.text).first?.hasPrefix(#"{"author":"bob""#) == true)
        let json = try scratch.write("ann/log.txt", "{\"a\":1}\n{\"b\":2}\n")
        #expect(try Reading(json).rows.count == 2)
    }

    @Test("a row above the limit is a fault, and the rows around it are kept", arguments: ["jsonl", "json", "csv"])
    func longRows(_ kind: String) throws {
        var options = RowReader.Options()
        options.rowLimit = 1000
        options.chunkBytes = 300
        let long = String(repeating: "x", count: 200_000)
        let text =
            switch kind {
            case "jsonl": "{\"a\":1}\n{\"b\":\"\(long)\"}\n{\"c\":3}\n"
            case "json": "[{\"a\":1},\n{\"b\":\"\(long)\"},\n{\"c\":3}]\n"
            default: "a\n1\n\"\(long)\"\n3\n"
            }
        let read = try rows("a.\(kind)", text, options: options)
        #expect(read.rows.count == 2)
        #expect(read.faults.map(\.code) == [.tooLong])
        #expect(read.faults.map(\.line) == [kind == "csv" ? 3 : 2])
        #expect(read.rows.map(\.line) == (kind == "csv" ? [2, 4] : [1, 3]))
        #expect(try #require(read.faults.first?.raw).count <= RowFault.rawLimit)
    }

    @Test("a long row at the very end, or unclosed, ends the reading")
    func longLast() throws {
        var options = RowReader.Options()
        options.rowLimit = 1000
        let long = String(repeating: "x", count: 3_000_000)
        for (name, text) in [
            ("a.jsonl", "{\"a\":1}\n\(long)"), ("b.json", "[{\"a\":1},{\"b\":\"\(long)"), ("c.txt", long),
        ] {
            let read = try rows(name, text, options: options)
            #expect(read.rows.count == (name == "c.txt" ? 0 : 1), "\(name)")
            #expect(
                read.faults.map(\.code).contains(.tooLong) || read.faults.map(\.code).contains(.truncated), "\(name)")
        }
    }

    static let resumable: [String] = ["jsonl", "array", "objects", "wrapped", "csv"]

    @Test("reading on from the end of any chunk is the unbroken reading", arguments: resumable, [false, true])
    func resumes(_ kind: String, gzip: Bool) throws {
        var random = SeededGenerator(seed: 5, label: kind)
        let bodies = (0..<400).map { i in
            "{\"id\":\(i),\"t\":\"" + String(repeating: "ab\\\"]}é", count: Int.random(in: 0...40, using: &random))
                + "\"}"
        }
        let text =
            switch kind {
            case "jsonl": "\u{FEFF}" + bodies.joined(separator: "\r\n\n")
            case "array": "[\n" + bodies.joined(separator: ",\n") + "\n]\n"
            case "objects": bodies.map { $0.replacing(",\"t\"", with: ",\n\"t\"") }.joined(separator: "\n")
            case "wrapped": "{\n\"page\":1,\n\"data\":[" + bodies.joined(separator: "\n,") + "],\n\"x\":[]}"
            default: "id,t\n" + (0..<400).map { "\($0),\"a\n\"\"\(bodies[$0].count)\"" }.joined(separator: "\n")
            }
        let ending = kind == "jsonl" || kind == "csv" ? kind : "json"
        let file =
            gzip
            ? try scratch.write("a.\(ending).gz", try Gzip.compress(Array(text.utf8)))
            : try scratch.write("a.\(ending)", text)
        var options = RowReader.Options()
        options.chunkBytes = 700
        let whole = try Reading(file, options: options)
        #expect(whole.rows.count == 400)
        #expect(whole.faults.isEmpty)
        #expect(whole.ends.count > 5)
        #expect(whole.ends.last == Int64(text.utf8.count))
        var before = 0
        let reader = try RowReader(path: file, options: options)
        for (index, end) in whole.ends.enumerated() {
            before += try #require(try reader.next()).rows.count
            let rest = try Reading(file, from: end, line: whole.endLines[index], options: options)
            #expect(rest.rows == Array(whole.rows[before...]), "after chunk \(index)")
            #expect(rest.faults.isEmpty)
            #expect(rest.ends.filter { $0 > end } == Array(whole.ends[(index + 1)...]))
        }
    }

    @Test(
        "what is not text is named, with the way out",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04], "zip"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
            ([0x50, 0x41, 0x52, 0x31], "Parquet"),
            ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16"),
        ] as [([UInt8], String)])
    func unsupported(_ magic: [UInt8], _ name: String) throws {
        let file = try scratch.write("a.jsonl", magic + [0, 0, 0])
        let error = #expect(throws: InputError.self) { try RowReader(path: file) }
        #expect(error?.code == .unsupported)
        #expect(error?.problem.contains(name) == true)
    }

    @Test("a missing file and a folder are errors")
    func missing() throws {
        #expect(#expect(throws: InputError.self) { try RowReader(path: scratch.path + "/none") }?.code == .missing)
        #expect(#expect(throws: InputError.self) { try RowReader(path: scratch.path) }?.code == .unreadable)
    }
}
