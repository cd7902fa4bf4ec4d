import AttuneCore

/// The table at the start of a safetensors file: eight bytes with the length of a JSON object, the object, the data.
///
/// The rules are those of the format's own reader: offsets count from the end of the header, tensors fill the data
/// without gap or overlap, and sizes are shape × type.
struct SafetensorsHeader {
    struct Entry {
        var name: String
        var type: ElementType
        var shape: [Int]
        /// From the start of the file.
        var range: Range<Int>
    }

    var entries: [Entry]
    var metadata: [String: String]

    /// As in the format's own reader.
    private static let longest = 100_000_000

    init(_ file: MappedFile) throws {
        func damaged(_ problem: String, part: String? = nil) -> ModelFolderError {
            ModelFolderError(.damaged, path: file.path, part: part, problem: problem)
        }
        guard file.count >= 8 else { throw damaged("\(file.count) bytes are too few for a safetensors file") }
        let length = file.withBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
        guard length <= UInt64(Self.longest) else {
            throw damaged("the header claims \(length) bytes, so it is no safetensors file")
        }
        let dataStart = 8 + Int(length)
        guard dataStart <= file.count else {
            throw damaged("the file ends inside its header, after \(file.count) of \(dataStart) bytes")
        }
        let json: JSONValue
        do {
            json = try file.withBytes { try JSONValue.parse(UnsafeRawBufferPointer(rebasing: $0[8..<dataStart])) }
        } catch let error as JSONValue.ParseError {
            throw damaged("the header is not JSON, from byte \(8 + error.position)")
        }
        guard let members = json.members else { throw damaged("the header is not a JSON object") }

        entries = []
        metadata = [:]
        entries.reserveCapacity(members.count)
        var names: Set<String> = []
        for member in members {
            guard names.insert(member.name).inserted else {
                throw damaged("it is in the header twice", part: "tensor \(member.name)")
            }
            if member.name == "__metadata__" {
                metadata = try Self.metadata(member.value).orThrow(damaged("its metadata is not text by text"))
            } else {
                do throws(Problem) {
                    entries.append(try Self.entry(member, dataStart: dataStart, fileEnd: file.count))
                } catch {
                    throw damaged(error.text, part: "tensor \(member.name)")
                }
            }
        }
        try Self.checkLayout(&entries, dataStart: dataStart, file: file)
    }

    private struct Problem: Error { var text: String }

    /// MLX writes null where there is none.
    private static func metadata(_ value: JSONValue) -> [String: String]? {
        guard !value.isNull else { return [:] }
        guard let members = value.members else { return nil }
        var metadata: [String: String] = [:]
        for member in members {
            guard let text = member.value.string else { return nil }
            metadata[member.name] = text
        }
        return metadata
    }

    private static func entry(_ member: JSONValue.Member, dataStart: Int, fileEnd: Int) throws(Problem) -> Entry {
        guard let typeName = member.value["dtype"]?.string else { throw Problem(text: "it has no type") }
        guard let type = ElementType(rawValue: typeName) else {
            throw Problem(text: "its type \(typeName.prefix(20)) is not known")
        }
        guard let sizes = member.value["shape"]?.array else { throw Problem(text: "it has no shape") }
        var shape: [Int] = []
        var byteCount = type.byteCount
        for size in sizes {
            guard let size = size.int, size >= 0 else { throw Problem(text: "its shape is not of whole numbers") }
            let (product, overflow) = byteCount.multipliedReportingOverflow(by: size)
            guard !overflow else { throw Problem(text: "its shape is larger than any memory") }
            byteCount = product
            shape.append(size)
        }
        guard let offsets = member.value["data_offsets"]?.array, offsets.count == 2,
            let start = offsets[0].int, let end = offsets[1].int, start >= 0, start <= end
        else { throw Problem(text: "its offsets are not two rising numbers") }
        guard end <= fileEnd - dataStart else {
            throw Problem(
                text: "its data ends at byte \(end) after the header, but the file has only \(fileEnd - dataStart)")
        }
        guard end - start == byteCount else {
            throw Problem(
                text: "shape \(shape) of type \(typeName) takes \(byteCount) bytes, but \(end - start) are stored")
        }
        return Entry(name: member.name, type: type, shape: shape, range: dataStart + start..<dataStart + end)
    }

    /// Sorts by place, and refuses gaps and overlaps.
    private static func checkLayout(_ entries: inout [Entry], dataStart: Int, file: MappedFile) throws {
        entries.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var end = dataStart
        for entry in entries {
            guard entry.range.lowerBound == end else {
                let problem =
                    entry.range.lowerBound < end
                    ? "it overlaps the tensor before it" : "bytes before it belong to no tensor"
                throw ModelFolderError(.damaged, path: file.path, part: "tensor \(entry.name)", problem: problem)
            }
            end = entry.range.upperBound
        }
        guard end == file.count else {
            throw ModelFolderError(
                .damaged, path: file.path, problem: "\(file.count - end) bytes at its end belong to no tensor")
        }
    }
}

extension Optional {
    /// The value, or the error where there is none.
    func orThrow(_ error: @autoclosure () -> some Error) throws -> Wrapped {
        guard let self else { throw error() }
        return self
    }
}
