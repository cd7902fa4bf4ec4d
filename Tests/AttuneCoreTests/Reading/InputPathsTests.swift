import Foundation
import Testing

@testable import AttuneCore

@Suite struct InputPathsTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        for name in [
            "b.jsonl", "a.jsonl.gz", "c.csv", "notes.md", "README.md", "LICENSE.txt", "skip.bin", ".hidden.jsonl",
            "deep/x.json", "deep/er/y.ndjson", ".git/z.json", "odd [1].jsonl",
        ] {
            _ = try scratch.write(name, "{}")
        }
    }

    private func names(_ arguments: String...) throws -> [String] {
        try InputPaths(arguments.map { $0 == "-" ? $0 : scratch.path + "/" + $0 }).files
            .map { $0.replacing(scratch.path + "/", with: "") }
    }

    @Test("a folder gives its data files, sorted, without hidden ones and texts about it")
    func folder() throws {
        #expect(
            try names("")
                == [
                    "a.jsonl.gz", "b.jsonl", "c.csv", "deep/er/y.ndjson", "deep/x.json", "notes.md", "odd [1].jsonl",
                ].map { "/" + $0 }.map { String($0.dropFirst()) })
    }

    @Test(
        "globs that the shell left alone",
        arguments: [
            ("*.jsonl", ["b.jsonl", "odd [1].jsonl"]), ("[ab].jsonl*", ["a.jsonl.gz", "b.jsonl"]), ("?.csv", ["c.csv"]),
            ("**/*.ndjson", ["deep/er/y.ndjson"]), ("*.{csv,md}", ["README.md", "c.csv", "notes.md"]),
            ("deep/*", ["deep/er/y.ndjson", "deep/x.json"]), ("odd [1].jsonl", ["odd [1].jsonl"]),
        ] as [(String, [String])])
    func globs(_ pattern: String, _ expected: [String]) throws {
        #expect(try names(pattern).sorted() == expected)
    }

    @Test("named files are taken whatever their ending, each once, in order; - is standard input")
    func named() throws {
        #expect(try names("skip.bin", "b.jsonl", "b.jsonl", "./b.jsonl", "-") == ["skip.bin", "b.jsonl", "-"])
    }

    @Test(
        "what is not there is an error that says what to do",
        arguments: [
            ("none.jsonl", InputError.Code.missing), ("*.parquet", .noMatch), ("deep/none/", .missing),
        ])
    func missing(_ path: String, _ code: InputError.Code) throws {
        let error = try #require(#expect(throws: InputError.self) { try names(path) })
        #expect(error.code == code)
        #expect(error.description.contains(path) && !error.advice.isEmpty)
        let empty = try Scratch()
        #expect(#expect(throws: InputError.self) { try InputPaths([empty.path]) }?.code == .noMatch)
    }
}
