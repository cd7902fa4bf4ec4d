import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file's bytes in memory without being read: the system brings pages in as they are touched, and may drop them.
///
/// The bytes stay where they are as long as the object lives. The file must not be cut while it is mapped.
public final class MappedFile: Sendable {
    public let path: String
    /// Bytes in the file.
    public let count: Int
    /// Never written through, never changed: safe to share.
    private nonisolated(unsafe) let base: UnsafeRawPointer

    /// Throws ``ModelFolderError``, also for an empty file.
    public init(path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw ModelFolderError(.missing, path: path, problem: "the file cannot be opened (\(Self.systemError))")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ModelFolderError(.missing, path: path, problem: "it is not a file")
        }
        guard status.st_size > 0 else { throw ModelFolderError(.damaged, path: path, problem: "the file is empty") }
        count = Int(status.st_size)
        guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED else {
            throw ModelFolderError(
                .missing, path: path, problem: "the file cannot be mapped into memory (\(Self.systemError))")
        }
        self.path = path
        self.base = UnsafeRawPointer(base)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }

    /// All bytes. The pointer is valid while this object lives, also after `body` has returned.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    private static var systemError: String { String(cString: strerror(errno)) }
}
