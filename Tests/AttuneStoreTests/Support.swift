import AttuneCore
import AttuneStore
import Foundation
import Testing

/// A folder of its own for one test, removed afterwards.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("attune-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var workspace: URL { url.appendingPathComponent("workspace") }

    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try data.write(to: file)
        return file.path
    }
}

/// A line of an OpenAI chat log.
func chatLine(_ number: Int, user: String? = nil, text: String = "How do I sort a list?", more: String = "") -> String {
    let user = user ?? "u\(number % 7)"
    return """
        {"id":"c\(number)","user":"\(user)","created":\(1_700_000_000 + number)\(more),"messages":[\
        {"role":"user","content":"\(text) \(number)"},{"role":"assistant","content":"Use sort().\\nIt \\"works\\"."}]}
        """
}

func chatLines(_ numbers: Range<Int>) -> String {
    numbers.map { chatLine($0) + "\n" }.joined()
}

func allRecords(_ workspace: Workspace, _ filter: RecordFilter = RecordFilter(), batch: Int = 1000) throws
    -> [StoredRecord]
{
    var found: [StoredRecord] = []
    var batches = workspace.records(filter, batch: batch)
    while let rows = try batches.next() { found += try rows.map { try $0.decoded() } }
    return found
}
