import Foundation

// What opening an input takes.
extension RowReader {
    static func fill(_ source: any ByteSource, count: Int) throws(InputError) -> [UInt8] {
        var bytes: [UInt8] = []
        _ = try fill(source, count: count, onto: &bytes)
        return bytes
    }

    /// Appends `count` bytes; false when the source ended before.
    static func fill(
        _ source: any ByteSource, count: Int, onto bytes: inout [UInt8]
    ) throws(InputError) -> Bool {
        let before = bytes.count
        var failure: InputError?
        bytes = [UInt8](unsafeUninitializedCapacity: before + count) { target, filled in
            let room = UnsafeMutableRawBufferPointer(target)
            bytes.withUnsafeBytes { room.copyMemory(from: $0) }
            filled = before
            do throws(InputError) {
                filled += try source.read(into: UnsafeMutableRawBufferPointer(rebasing: room[before...]))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes.count == before + count
    }

    static func splitter(
        _ container: Container, _ head: UnsafeRawBufferPointer, isResumed: Bool, author: String?, limit: Int
    ) -> any RowSplitter {
        switch container {
        case .lines: LineSplitter(rowLimit: limit)
        case .array(let prefix):
            ValueSplitter(rowLimit: limit, isArray: true, prefix: prefix, isResumed: isResumed)
        case .objects: ValueSplitter(rowLimit: limit, isArray: false, prefix: 0, isResumed: isResumed)
        case .csv(let delimiter, _):
            CSVSplitter(rowLimit: limit, delimiter: delimiter, header: isResumed ? container.header(head) : nil)
        case .text: TextSplitter(rowLimit: limit, author: author)
        }
    }

    /// Names what people have lying about that is not read, with the way out.
    static func refuse(_ head: [UInt8], _ path: String) throws(InputError) {
        let known: [(magic: [UInt8], problem: String, advice: String)] = [
            ([0x50, 0x4B, 0x03, 0x04], "a zip archive", "Unpack it and import the files inside."),
            ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data", "Decompress it with `zstd -d`, or pipe `zstd -dc` into `-`."),
            ([0x50, 0x41, 0x52, 0x31], "a Parquet file", "Convert it to JSON Lines first."),
            ([0xFF, 0xFE], "UTF-16 text", "Convert it with `iconv -f UTF-16 -t UTF-8`."),
            ([0xFE, 0xFF], "UTF-16 text", "Convert it with `iconv -f UTF-16 -t UTF-8`."),
        ]
        for form in known where head.starts(with: form.magic) {
            throw InputError(.unsupported, path: path, problem: form.problem, advice: form.advice)
        }
    }

    static func name(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.lowercased().hasSuffix(".gz") ? String(last.dropLast(3)) : last
    }

    /// The folder that a file lies in; nil for standard input.
    static func author(_ path: String) -> String? {
        guard path != "-" else { return nil }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().standardizedFileURL.lastPathComponent
        return folder.isEmpty || folder == "/" ? nil : folder
    }
}
