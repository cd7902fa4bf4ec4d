import AttuneCore
import Foundation

extension Workspace {
    /// Takes the lines that hold a user's text out of the sample files of evaluations. Beside a changed file every other
    /// file but the result goes, too, since reports show samples; `attune report` makes them anew. A run whose result or
    /// plan names the user goes as a whole.
    /// - Returns: lines that went.
    func removeSamples(of user: String) throws -> Int {
        let files = FileManager.default
        var removed = 0
        do {
            guard files.fileExists(atPath: runs.path) else { return 0 }
            for name in try files.contentsOfDirectory(atPath: runs.path).sorted() {
                let folder = runs.appendingPathComponent(name, isDirectory: true)
                let samples = folder.appendingPathComponent("samples.jsonl")
                guard files.fileExists(atPath: samples.path) else { continue }
                removed += try Self.filter(samples, without: user) { changed in
                    let names = try files.contentsOfDirectory(atPath: folder.path)
                    let isNamed = try ["result.json", "plan.yaml"].filter(names.contains).contains { name in
                        Self.names(
                            user, in: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
                    }
                    if isNamed { return try files.removeItem(at: folder) }
                    guard let changed else { return }
                    try changed.write(to: samples, options: .atomic)
                    for name in names where !["samples.jsonl", "result.json", "plan.yaml"].contains(name) {
                        try files.removeItem(at: folder.appendingPathComponent(name))
                    }
                }
            }
        } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
        return removed
    }

    /// Hands out the file without the user's lines; nil where none was there.
    private static func filter(_ file: URL, without user: String, _ body: (Data?) throws -> Void) throws -> Int {
        var kept = Data()
        var removed = 0
        for line in try Data(contentsOf: file).split(separator: 0x0A) {
            let value = line.withUnsafeBytes { try? JSONValue.parse($0) }
            let people = value?["people"]?.array?.compactMap(\.string) ?? []
            // A line that was cut off by a killed run may hold anybody's text.
            if value == nil || people.contains(user) || value?["audience"]?.string == "user \(user)" {
                removed += 1
            } else {
                kept += line + [0x0A]
            }
        }
        try body(removed > 0 ? kept : nil)
        return removed
    }

    /// Whether a text names the user as evaluations write users: `user u42`, `user:u42`, `"u42"`.
    private static func names(_ user: String, in text: String) -> Bool {
        ["user \(user)\"", "user:\(user)", "\"\(user)\""].contains { text.contains($0) }
    }
}
