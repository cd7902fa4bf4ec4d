import Foundation

/// Turns what was typed after `attune import` into files: files themselves, folders with all they hold, globs that the
/// shell left alone, and `-` for standard input.
public struct InputPaths: Sendable {
    /// What a folder is searched for; each may end in `.gz` too. A file that is named is read whatever it is called.
    public static let extensions: Set<String> = ["jsonl", "ndjson", "json", "csv", "txt", "md"]

    /// Texts about a folder rather than in it: left out when a folder is searched.
    private static let about: Set<String> = [
        "readme", "license", "licence", "copying", "notice", "changelog", "changes", "contributing", "authors",
        "code_of_conduct", "security", "manifest", "requirements", "sha256sums", "checksums",
    ]

    /// The files, each once: arguments in the order given, folders and globs sorted by path.
    public let files: [String]

    /// - Parameter arguments: paths, folders, globs or `-`.
    public init(_ arguments: [String]) throws(InputError) {
        var files: [String] = []
        var seen: Set<String> = []
        for argument in arguments {
            for path in try Self.expand(argument) where seen.insert(Self.key(path)).inserted {
                files.append(path)
            }
        }
        self.files = files
    }

    private static func key(_ path: String) -> String {
        path == "-" ? path : URL(fileURLWithPath: path).standardizedFileURL.path
    }

    private static func expand(_ argument: String) throws(InputError) -> [String] {
        guard argument != "-" else { return [argument] }
        var argument = argument
        if argument == "~" || argument.hasPrefix("~/") {
            argument = FileManager.default.homeDirectoryForCurrentUser.path + argument.dropFirst()
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
            return isFolder.boolValue ? try search(argument) : [try readable(argument)]
        }
        guard Glob.isPattern(argument) else {
            throw InputError(
                .missing, path: argument, problem: "no such file or folder",
                advice: "Check the path; `-` reads standard input.")
        }
        var files: [String] = []
        for match in Glob.expand(argument) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: match, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue { files += try list(match) } else { files.append(try readable(match)) }
        }
        guard !files.isEmpty else {
            throw InputError(
                .noMatch, path: argument, problem: "nothing matches this pattern",
                advice: "Check it with `ls`, or name a folder.")
        }
        return files
    }

    private static func search(_ folder: String) throws(InputError) -> [String] {
        let files = try list(folder)
        guard !files.isEmpty else {
            throw InputError(
                .noMatch, path: folder, problem: "the folder holds no file to import",
                advice:
                    "Files end in \(extensions.sorted().map { "." + $0 }.joined(separator: ", ")), or these with .gz; "
                    + "name a file to import it whatever its ending.")
        }
        return files
    }

    /// All files of a folder with a known ending, by path; hidden ones and links to folders left out.
    private static func list(_ folder: String) throws(InputError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw InputError(
                .unreadable, path: folder, problem: "the folder cannot be opened",
                advice: "Give yourself read permission.")
        }
        var files: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
                if !isLink { files += try list(path) }
            } else if isKnown(name) {
                files.append(try readable(path))
            }
        }
        return files
    }

    private static func isKnown(_ name: String) -> Bool {
        var parts = name.lowercased().split(separator: ".").map(String.init)
        if parts.last == "gz" { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last, extensions.contains(ending) else { return false }
        return !(["md", "txt"].contains(ending) && about.contains(parts[0]))
    }

    private static func readable(_ path: String) throws(InputError) -> String {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw InputError(
                .unreadable, path: path, problem: "the file cannot be opened", advice: "Give yourself read permission.")
        }
        return path
    }
}
