import Foundation

/// Bytes in order, from a file or a pipe, decompressed where needed.
protocol ByteSource: AnyObject {
    /// Fills `buffer` as far as it can and returns how much; less than the whole only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
    /// Set once the data turned out to be damaged; the bytes before that were delivered.
    var damage: RowReason? { get }
    /// Moves to an offset in the delivered bytes, where that is possible without reading.
    func seek(to offset: Int64) -> Bool
}

/// An open file, or standard input.
final class FileSource: ByteSource {
    let path: String
    private let descriptor: Int32
    private let isOwned: Bool
    /// Size of a regular file.
    let size: Int64?
    /// Bytes read from the file so far.
    private(set) var position: Int64 = 0
    var damage: RowReason? { nil }

    /// Opens `path`; `-` is standard input.
    init(path: String) throws(InputError) {
        self.path = path
        guard path != "-" else {
            descriptor = STDIN_FILENO
            isOwned = false
            size = nil
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        isOwned = true
        size = Self.size(of: descriptor)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
    }

    deinit {
        if isOwned, descriptor >= 0 { close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        var filled = 0
        while filled < buffer.count, let base = buffer.baseAddress {
            #if canImport(Darwin)
                let got = Darwin.read(descriptor, base + filled, buffer.count - filled)
            #else
                let got = Glibc.read(descriptor, base + filled, buffer.count - filled)
            #endif
            if got == 0 { break }
            if got < 0 {
                if errno == EINTR { continue }
                throw Self.failure(path, errno)
            }
            filled += got
        }
        position += Int64(filled)
        return filled
    }

    func seek(to offset: Int64) -> Bool {
        guard size != nil, lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) else { return false }
        position = offset
        return true
    }

    private static func size(of descriptor: Int32) -> Int64? {
        var info = stat()
        guard descriptor >= 0, fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(info.st_size)
    }

    private static func failure(_ path: String, _ number: Int32) -> InputError {
        let text = String(cString: strerror(number))
        return switch number {
        case ENOENT, ENOTDIR:
            InputError(.missing, path: path, problem: "no such file", advice: "Check the path.")
        case EACCES, EPERM:
            InputError(.unreadable, path: path, problem: text, advice: "Give yourself read permission.")
        case EISDIR:
            InputError(.unreadable, path: path, problem: text, advice: "Name a file, or import the whole folder.")
        default:
            InputError(.readFailed, path: path, problem: text, advice: "Check the disk, then import again.")
        }
    }
}
