import Foundation
import Testing

@Suite("Faults end in a clear error and lose nothing")
struct FaultTests {
    @Test("wrong usage ends with 64 and says what to write")
    func usage() async throws {
        try await withCommand { attune in
            #expect(try await attune.run("import").code == 64)
            #expect(try await attune.run("frobnicate").code == 64)
            #expect(try await attune.run("learn", "rubrics").code == 64)
            let group = try await attune.run("tailor", "hello", "--group", "expert")
            #expect(group.code == 64)
            #expect(group.err.contains("tier=expert"))
            let map = try await attune.run("import", "x.jsonl", "--map", "nonsense")
            #expect(map.code == 64)
        }
    }

    @Test("a path that leads nowhere, and a workspace that is not there, end with 66")
    func missing() async throws {
        try await withCommand { attune in
            let absent = try await attune.run("import", "absent.jsonl")
            #expect(absent.code == 66)
            #expect(absent.err.contains("absent.jsonl"))
            #expect(try await attune.run("profiles", "list", "--workspace", "nowhere").code == 66)
        }
    }

    @Test("a file with nothing usable ends with 65 and names the formats that were tried")
    func nothingUsable() async throws {
        try await withCommand { attune in
            try attune.write("{\"a\": 1}\n{\"b\": 2}\n", to: "odd.jsonl")
            let output = try await attune.run("import", "odd.jsonl")
            #expect(output.code == 65)
            for format in ["openai", "sharegpt", "trl", "langfuse"] { #expect(output.err.contains(format)) }
        }
    }

    @Test("bad rows go to quarantine with file, line and reason; --strict stops at the first")
    func quarantine() async throws {
        try await withCommand { attune in
            var lines = chats(6).split(separator: "\n").map(String.init)
            lines.insert("{\"messages\": [", at: 2)
            lines.insert("{\"messages\": [{\"role\": \"user\"}]}", at: 4)
            try attune.write(lines.joined(separator: "\n") + "\n", to: "mixed.jsonl")
            let report = try await attune.run("import", "mixed.jsonl", "--json").json()
            #expect(report["read"] as? Int == 8)
            #expect(report["stored"] as? Int == 6)
            #expect(report["quarantined"] as? Int == 2)
            let kept = try FileManager.default.contentsOfDirectory(atPath: attune.file(".attune/quarantine").path)
            let file = try #require(kept.first)
            let rows = try String(contentsOf: attune.file(".attune/quarantine/\(file)"), encoding: .utf8)
            #expect(rows.contains("\"line\":3") && rows.contains("\"line\":5"))
            #expect(rows.contains("mixed.jsonl") && rows.contains("reason"))

            let strict = try await attune.run("import", "mixed.jsonl", "--strict", "--workspace", "strict")
            #expect(strict.code == 65)
            #expect(strict.err.contains("mixed.jsonl") && strict.err.contains("3"))
        }
    }

    @Test("the same file again, plain, compressed or on standard input, stores nothing new")
    func duplicates() async throws {
        try await withCommand { attune in
            try attune.write(chats(50), to: "chats.jsonl")
            #expect(try await attune.run("import", "chats.jsonl", "--json").json()["stored"] as? Int == 50)
            let again = try await attune.run("import", "chats.jsonl", "--json").json()
            #expect(again["stored"] as? Int == 0)
            #expect(again["duplicates"] as? Int == 50)
            let piped = try await attune.run("import", "-", "--json", input: chats(60)).json()
            #expect(piped["stored"] as? Int == 10)
            #expect(piped["duplicates"] as? Int == 50)
        }
    }

    @Test("a damaged database is left as it is")
    func corrupted() async throws {
        try await withCommand { attune in
            try attune.write(chats(50), to: "chats.jsonl")
            try await attune.run("import", "chats.jsonl")
            let database = attune.file(".attune/attune.sqlite")
            let garbage = Data(repeating: 0x5A, count: 8192)
            try garbage.write(to: database)
            let output = try await attune.run("import", "chats.jsonl")
            #expect(output.code == 65)
            #expect(try Data(contentsOf: database) == garbage)
        }
    }

    @Test("a workspace that cannot be made is named")
    func unwritable() async throws {
        try await withCommand { attune in
            try attune.write(chats(5), to: "chats.jsonl")
            let output = try await attune.run("import", "chats.jsonl", "--workspace", "chats.jsonl/inside")
            #expect(output.code == 73 || output.code == 74)
            #expect(output.err.contains("chats.jsonl/inside"))
        }
    }

    @Test("a second run that writes ends with 75 at once")
    func twoRuns() async throws {
        try await withCommand { attune in
            try attune.write(chats(5), to: "chats.jsonl")
            let pipe = Pipe()
            let (first, _, _) = try attune.start(["import", "-"], input: pipe)
            defer {
                try? pipe.fileHandleForWriting.close()
                first.waitUntilExit()
            }
            let lock = attune.file(".attune/attune.sqlite")
            for _ in 0..<200 where !FileManager.default.fileExists(atPath: lock.path) {
                try await Task.sleep(for: .milliseconds(50))
            }
            let second = try await attune.run("import", "chats.jsonl")
            #expect(second.code == 75, "\(second.err)")
        }
    }

    @Test("a run killed anywhere goes on to exactly the undisturbed result")
    func killed() async throws {
        let moments = ProcessInfo.processInfo.environment["ATTUNE_KILLS"].flatMap(Int.init) ?? 6
        try await withCommand { attune in
            try await attune.run(
                "simulate", "groups", "--output", "chats.jsonl", "--conversations", "4000", "--strength", "0.8")
            let undisturbed = try await journey(attune, workspace: "undisturbed")
            for moment in 0..<moments {
                let workspace = "killed-\(moment)"
                try await kill(attune, ["import", "chats.jsonl", "--workspace", workspace], after: moment)
                let resumed = try await attune.run("import", "chats.jsonl", "--workspace", workspace, "--json").json()
                #expect(resumed["read"] as? Int == 4000)
                try await kill(
                    attune, ["learn", "rubrics", "--group-by", "tier", "--workspace", workspace], after: moment)
                #expect(try await journey(attune, workspace: workspace) == undisturbed, "moment \(moment)")
            }
        }
    }

    /// Starts a command and kills it a little later, a different while at each moment.
    private func kill(_ attune: BuiltCommand, _ arguments: [String], after moment: Int) async throws {
        let (process, _, _) = try attune.start(arguments)
        try await Task.sleep(for: .milliseconds(20 + 110 * moment))
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// Imports, learns, exports; the exported profiles without the number of the version.
    private func journey(_ attune: BuiltCommand, workspace: String) async throws -> [String] {
        #expect(try await attune.run("import", "chats.jsonl", "--workspace", workspace).code == 0)
        #expect(try await attune.run("learn", "rubrics", "--group-by", "tier", "--workspace", workspace).code == 0)
        let output = "out-\(workspace)"
        #expect(try await attune.run("profiles", "export", "--output", output, "--workspace", workspace).code == 0)
        return try ["group-tier-expert.yaml", "group-tier-novice.yaml"].map {
            try String(contentsOf: attune.file("\(output)/\($0)"), encoding: .utf8)
        }
    }
}
