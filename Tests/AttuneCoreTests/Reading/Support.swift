import Foundation
import Testing

@testable import AttuneCore

/// A folder for one test, removed with it.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "attune-read-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }
}

/// All that a reader delivers.
struct Reading: Equatable {
    struct Row: Equatable {
        var text: String
        var line: Int
    }

    var rows: [Row] = []
    var faults: [RowFault] = []
    var ends: [Int64] = []
    var endLines: [Int] = []

    init() {}

    init(_ path: String, from offset: Int64 = 0, line: Int = 1, options: RowReader.Options = .init()) throws {
        let reader = try RowReader(path: path, startingAt: offset, line: line, options: options)
        while let chunk = try reader.next() { add(chunk) }
    }

    mutating func add(_ chunk: RowChunk) {
        for row in chunk.rows {
            rows.append(Row(text: String(decoding: chunk.bytes[row.range], as: UTF8.self), line: row.line))
        }
        faults += chunk.faults
        ends.append(chunk.endOffset)
        endLines.append(chunk.endLine)
    }
}

extension RecordParser {
    func parse(_ row: String) throws(RowReason) -> [Record] { try parseRow(text: row).records }

    func parseRow(text row: String) throws(RowReason) -> ParsedRow { try parseRow(bytes: Array(row.utf8)) }

    func parseRow(bytes: [UInt8]) throws(RowReason) -> ParsedRow {
        var chunk = RowChunk()
        chunk.bytes = bytes
        return try chunk.withRow(RowChunk.Row(range: 0..<bytes.count, line: 1)) { (row) throws(RowReason) in
            try parseRow(row)
        }
    }
}

/// A record as one line, so that expectations can be read.
func summary(_ record: Record) -> String {
    func turns(_ messages: [Message]) -> String {
        messages.map { message in
            let mark = message.rating.map { $0 > 0 ? "+" : "-" } ?? ""
            return "\(message.role.rawValue.prefix(1))\(mark):\(message.text)"
        }.joined(separator: " | ")
    }
    let head = [record.id.map { "#\($0)" }, record.user.map { "@\($0)" }, record.context.map { "~\($0)" }]
        .compactMap { $0 }.joined(separator: " ")
    let groups = record.groups.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    let time = record.time.map { " t\(Int($0.timeIntervalSince1970))" } ?? ""
    let content =
        switch record.content {
        case .conversation(let messages): "chat[\(turns(messages))]"
        case .preference(let pair): "pair[\(turns(pair.prompt))] \(pair.chosen) > \(pair.rejected)"
        case .writing(let text): "text[\(text)]"
        }
    return "\(head)\(groups)\(time) \(content)".trimmingCharacters(in: .whitespaces)
}

func fixture(_ name: String) throws -> String {
    try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/\(name)").path
}

/// The shared test data, where it lies beside the checkout.
let sharedData: String? = {
    if let path = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] { return path + "/data" }
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<8 {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("shared/data").path
        if FileManager.default.fileExists(atPath: candidate) { return candidate }
    }
    return nil
}()
