import AttuneCore

/// Training data out of files: TRL's shapes as they are, and whatever else the importers read.
///
/// A row that cannot be used stops nothing; it is counted with file, line and reason.
public struct TrainingFile<Example: Sendable>: Sendable {
    public private(set) var examples: [Example] = []
    /// Rows that were left out, in file order; none holds a row's text.
    public private(set) var faults: [Fault] = []
    /// Whose text or choices the examples are, as `user` or `users` of the rows say.
    public private(set) var users: Set<String> = []
    /// The records behind the examples, as `record` or `records` of the rows say.
    public private(set) var records: Set<String> = []

    public struct Fault: Sendable, Hashable, CustomStringConvertible {
        public var path: String
        public var line: Int
        public var reason: String

        public var description: String { "\(path):\(line): \(reason)" }
    }

    /// Reads all rows of some files. Throws ``InputError`` for a file that cannot be read at all.
    init(paths: [String], _ parse: (JSONValue) -> Example?, fallback: (Record) -> Example?) throws {
        for path in try InputPaths(paths).files {
            let reader = try RowReader(path: path)
            let parser = RecordParser(format: .auto)
            while let chunk = try reader.next() {
                faults += chunk.faults.map { Fault(path: path, line: $0.line, reason: $0.reason) }
                for row in chunk.rows {
                    do throws(RowReason) {
                        let read = try chunk.withRow(row) { (bytes) throws(RowReason) in
                            try Self.read(bytes, parse, parser, fallback)
                        }
                        examples += read.examples
                        users.formUnion(read.users)
                        records.formUnion(read.records)
                        if read.examples.isEmpty {
                            faults.append(Fault(path: path, line: row.line, reason: "it is no example of this kind"))
                        }
                    } catch {
                        faults.append(Fault(path: path, line: row.line, reason: error.message))
                    }
                }
            }
        }
    }

    private struct Read {
        var examples: [Example]
        var users: [String]
        var records: [String]
    }

    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ parse: (JSONValue) -> Example?, _ parser: RecordParser,
        _ fallback: (Record) -> Example?
    ) throws(RowReason) -> Read {
        guard let json = try? JSONValue.parse(bytes) else { throw RowReason(.notJSON) }
        func names(_ one: String, _ many: String) -> [String] {
            let several = (json[many]?.array ?? []).compactMap(\.string)
            guard let single = json[one]?.string else { return several }
            return [single] + several
        }
        let users = names("user", "users")
        let records = names("record", "records")
        if let example = parse(json) { return Read(examples: [example], users: users, records: records) }
        let found = try parser.parse(bytes)
        return Read(
            examples: found.compactMap(fallback), users: users + found.compactMap(\.user), records: records)
    }
}

extension TrainingFile<PreferenceExample> {
    /// Pairs: `{prompt, chosen, rejected}` as text or messages, with the prompt in both sides where it is not stated, and
    /// the preference formats that `attune import` reads.
    public init(preferences paths: [String]) throws {
        try self.init(paths: paths) { row in
            guard let chosen = TrainingText(row["chosen"]), let rejected = TrainingText(row["rejected"]) else {
                return nil
            }
            if let prompt = TrainingText(row["prompt"]) {
                return PreferenceExample(prompt: prompt, chosen: chosen, rejected: rejected)
            }
            // The prompt is what both conversations begin with. Plain transcripts are left to the importers.
            guard row["prompt"] == nil, case .messages(let good) = chosen, case .messages(let bad) = rejected else {
                return nil
            }
            let shared = zip(good, bad).prefix { $0 == $1 }.count
            guard shared > 0, shared < good.count, shared < bad.count else { return nil }
            return PreferenceExample(
                prompt: .messages(Array(good[..<shared])), chosen: .messages(Array(good[shared...])),
                rejected: .messages(Array(bad[shared...])))
        } fallback: { record in
            guard case .preference(let pair) = record.content else { return nil }
            return PreferenceExample(
                prompt: .messages(pair.prompt), chosen: .messages([Message(.assistant, pair.chosen)]),
                rejected: .messages([Message(.assistant, pair.rejected)]))
        }
    }
}

extension TrainingFile<CompletionExample> {
    /// Completions: `{prompt, completion}`, `{messages}` with the last assistant's turn as the completion, `{text}`, the
    /// chosen side of pairs, and the conversations and writing that `attune import` reads.
    public init(completions paths: [String]) throws {
        try self.init(paths: paths) { row in
            if let text = row["text"]?.string, row["prompt"] == nil, row["messages"] == nil {
                return CompletionExample(prompt: nil, completion: .plain(text))
            }
            if case .messages(let turns) = TrainingText(row["messages"]) { return Self.conversation(turns) }
            guard let prompt = TrainingText(row["prompt"]),
                let completion = TrainingText(row["completion"] ?? row["chosen"])
            else { return nil }
            return CompletionExample(prompt: prompt, completion: completion)
        } fallback: { record in
            switch record.content {
            case .conversation(let turns): Self.conversation(turns)
            case .preference(let pair):
                CompletionExample(
                    prompt: .messages(pair.prompt), completion: .messages([Message(.assistant, pair.chosen)]))
            case .writing(let text): CompletionExample(prompt: nil, completion: .plain(text))
            }
        }
    }

    private static func conversation(_ turns: [Message]) -> CompletionExample? {
        guard let last = turns.lastIndex(where: { $0.role == .assistant }), last > 0 else { return nil }
        return CompletionExample(
            prompt: .messages(turns[..<last].map { Message($0.role, $0.text) }),
            completion: .messages([Message(.assistant, turns[last].text)]))
    }
}
