import Foundation

/// File name patterns: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for any folders.
enum Glob {
    static func isPattern(_ text: String) -> Bool { text.contains { "*?[{".contains($0) } }

    /// The paths that match, sorted.
    static func expand(_ pattern: String) -> [String] {
        var found: Set<String> = []
        for plain in alternatives(pattern) {
            let parts = plain.split(separator: "/").map(String.init)
            match(parts[...], in: plain.hasPrefix("/") ? "/" : "", into: &found)
        }
        return found.sorted()
    }

    /// The pattern once for each choice in its braces.
    private static func alternatives(_ pattern: String) -> [String] {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
            return [pattern]
        }
        let choices = pattern[pattern.index(after: open)..<close].split(
            separator: ",", omittingEmptySubsequences: false)
        let tail = pattern[pattern.index(after: close)...]
        return choices.flatMap { alternatives(String(pattern[..<open]) + $0 + tail) }
    }

    private static func match(_ parts: ArraySlice<String>, in folder: String, into found: inout Set<String>) {
        guard let part = parts.first else {
            found.insert(folder)
            return
        }
        let rest = parts.dropFirst()
        let manager = FileManager.default
        guard isPattern(part) || part == "**" else {
            let path = join(folder, part)
            if manager.fileExists(atPath: path) { match(rest, in: path, into: &found) }
            return
        }
        if part == "**" { match(rest, in: folder, into: &found) }
        let names = (try? manager.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        for name in names where !name.hasPrefix(".") || part.hasPrefix(".") {
            let path = join(folder, name)
            if part == "**" {
                var isFolder: ObjCBool = false
                let isLink = (try? manager.destinationOfSymbolicLink(atPath: path)) != nil
                if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue, !isLink {
                    match(parts, in: path, into: &found)
                } else if rest.isEmpty {
                    found.insert(path)
                }
            } else if fnmatch(part, name, 0) == 0 {
                match(rest, in: path, into: &found)
            }
        }
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty || folder == "/" ? folder + name : folder + "/" + name
    }
}
