import CZlib
import Foundation

/// Decompresses gzip, any number of members one after the other (RFC 1952), in constant memory.
final class GzipSource: ByteSource {
    private let source: FileSource
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    /// Compressed bytes handed to zlib before what is in `input` now.
    private var before: Int64 = 0
    private var loaded = 0
    private var inMember = true
    private var isDone = false
    private(set) var damage: RowReason?

    /// - Parameter head: what was already read from `source`.
    init(_ source: FileSource, head: [UInt8]) throws(InputError) {
        self.source = source
        input = .allocate(byteCount: max(256 << 10, head.count), alignment: 16)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        head.withUnsafeBytes { input.copyMemory(from: $0) }
        loaded = head.count
        // 15: the largest window. + 16: a gzip header and trailer, checked.
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            isDone = true
            throw InputError(
                .readFailed, path: source.path, problem: "zlib does not start", advice: "Free some memory.")
        }
        refer(head.count)
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
        input.deallocate()
    }

    func seek(to offset: Int64) -> Bool { false }

    private func refer(_ count: Int) {
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
        loaded = count
    }

    /// Compressed bytes used so far.
    private var offset: Int { Int(before) + loaded - Int(stream.pointee.avail_in) }

    private func refill() throws(InputError) -> Bool {
        before += Int64(loaded)
        let got = try source.read(into: input)
        refer(got)
        return got > 0
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        guard !isDone, let base = buffer.baseAddress else { return 0 }
        var filled = 0
        while filled < buffer.count {
            if stream.pointee.avail_in == 0, try !refill() {
                if inMember { damage = RowReason(.truncated, position: offset) }
                isDone = true
                break
            }
            if !inMember, try !startMember() { break }
            let room = min(buffer.count - filled, 1 << 30)
            stream.pointee.next_out = (base + filled).assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(room)
            let status = inflate(stream, Z_NO_FLUSH)
            filled += room - Int(stream.pointee.avail_out)
            switch status {
            case Z_OK, Z_BUF_ERROR: continue
            case Z_STREAM_END: inMember = false
            default:
                damage = RowReason(.badGzip, position: offset)
                isDone = true
                return filled
            }
        }
        return filled
    }

    /// After a member: another one, padding with zeros, or the end.
    private func startMember() throws(InputError) -> Bool {
        while true {
            guard stream.pointee.avail_in > 0 else {
                if try refill() { continue }
                isDone = true
                return false
            }
            guard let next = stream.pointee.next_in, next.pointee == 0 else { break }
            stream.pointee.next_in = next + 1
            stream.pointee.avail_in -= 1
        }
        guard stream.pointee.next_in?.pointee == 0x1F, inflateReset(stream) == Z_OK else {
            damage = RowReason(.badGzip, position: offset)
            isDone = true
            return false
        }
        inMember = true
        return true
    }
}
