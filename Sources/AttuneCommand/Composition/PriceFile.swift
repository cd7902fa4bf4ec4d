import AttuneModels
import AttuneStore
import Foundation

/// The prices that hold for a run, and where they are from.
struct PriceFile: Sendable {
    var table: PriceTable
    /// For a person: a path, or `built-in`.
    var source: String

    /// Its name in a workspace's folder.
    static let name = "prices.json"
    static let builtIn = "built-in"

    static func place(in workspace: URL) -> URL { workspace.appendingPathComponent(name) }

    /// The file that was asked for, else the workspace's, else the built-in prices. A file takes the place of the
    /// built-in prices altogether, so that what it leaves out has no price.
    static func load(_ path: String?, workspace: URL) throws -> PriceFile {
        if let path {
            guard FileManager.default.fileExists(atPath: path) else {
                throw WorkspaceError(.missing, "There is no price file at \(path).")
            }
            return try read(path)
        }
        let own = place(in: workspace).path
        if FileManager.default.fileExists(atPath: own) { return try read(own) }
        return PriceFile(table: .builtIn, source: builtIn)
    }

    private static func read(_ path: String) throws -> PriceFile {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw WorkspaceError(.data, "\(path) cannot be read as UTF-8 text.")
        }
        return PriceFile(table: try PriceTable(json: text), source: path)
    }
}
