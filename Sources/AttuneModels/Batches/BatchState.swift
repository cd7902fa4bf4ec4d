import AttuneCore
import Foundation

/// Where a batch job stands, in a file that is replaced as a whole before and after each step that costs money: a
/// process that goes on from it submits nothing twice.
struct BatchState: Codable, Equatable {
    struct Part: Codable, Equatable {
        enum Stage: String, Codable {
            /// The file is complete.
            case written
            /// Being submitted: the provider may have it, or not.
            case submitting
            /// The provider has it, under `batch`.
            case submitted
        }

        /// Names the part's files, and the batch at the provider.
        var key: String
        var count: Int
        var stage: Stage
        /// In seconds since 1970.
        var submitting: Double?
        var batch: String?
    }

    static let current = 1

    var version = BatchState.current
    /// The model's id.
    var model: String
    var parts: [Part] = []
    /// Parts so far, for their names.
    var made = 0
}

/// The folder of one batch job: the state, and the parts' files. They hold what is asked and answered, so only their
/// owner may read them, and each is removed once its answers are stored.
struct BatchFolder: Sendable {
    var url: URL

    private var stateFile: URL { url.appendingPathComponent("batch.json") }

    func requests(_ part: BatchState.Part) -> URL { url.appendingPathComponent("\(part.key).requests.jsonl") }
    func results(_ part: BatchState.Part, _ number: Int) -> URL {
        url.appendingPathComponent("\(part.key).results-\(number).jsonl")
    }

    /// Whose text each request of a part holds, by the name of its line; requests of several people are not in it.
    func users(_ part: BatchState.Part) -> URL { url.appendingPathComponent("\(part.key).users.json") }

    func load(model: String) throws -> BatchState {
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard FileManager.default.fileExists(atPath: stateFile.path) else { return BatchState(model: model) }
        let state = try JSONDecoder().decode(BatchState.self, from: Data(contentsOf: stateFile))
        guard state.version == BatchState.current, state.model == model else {
            throw ModelError(
                .unsupported, model: model,
                problem: "The folder holds an unfinished batch of \(state.model). Finish it with that model, or use "
                    + "another folder.")
        }
        return state
    }

    func save(_ state: BatchState) throws {
        if state.parts.isEmpty {
            if FileManager.default.fileExists(atPath: stateFile.path) {
                try FileManager.default.removeItem(at: stateFile)
            }
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(state).write(to: stateFile, options: .atomic)
    }

    /// A new, empty file for its owner only.
    func make(_ file: URL) throws -> FileHandle {
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.path]) }
        return try FileHandle(forWritingTo: file)
    }

    func remove(_ part: BatchState.Part) throws {
        for file in [requests(part), users(part), results(part, 1), results(part, 2)]
        where FileManager.default.fileExists(atPath: file.path) {
            try FileManager.default.removeItem(at: file)
        }
    }

    /// Empty for a part of an earlier version, which kept none.
    func readUsers(_ part: BatchState.Part) throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: users(part).path) else { return [:] }
        return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: users(part)))
    }

    /// The requests in a part's file, by the names of its lines.
    func hashes(_ part: BatchState.Part) throws -> [RequestHash] {
        var hashes: [RequestHash] = []
        var lines = try FileLines(requests(part))
        while let line = try lines.next() {
            if let hash = (try? JSONValue.parse(line))?["custom_id"]?.string.flatMap(RequestHash.init(hex:)) {
                hashes.append(hash)
            }
        }
        return hashes
    }
}

/// The lines of a file, of which no more than a block is in memory.
struct FileLines {
    private let handle: FileHandle
    private var lines = JSONLines(limit: 256 << 20)
    private var ready: ArraySlice<[UInt8]> = []
    private var isAtEnd = false

    init(_ file: URL) throws { handle = try FileHandle(forReadingFrom: file) }

    mutating func next() throws -> [UInt8]? {
        while ready.isEmpty, !isAtEnd {
            if let block = try handle.read(upToCount: 1 << 20), !block.isEmpty {
                ready = try lines.feed(block)[...]
            } else {
                isAtEnd = true
                try handle.close()
                if let last = lines.finish() { ready = [last] }
            }
        }
        return ready.popFirst()
    }
}
