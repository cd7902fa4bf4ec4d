/// Takes a stream of server-sent events apart, however it is cut into pieces.
///
/// Follows the WHATWG's standard: lines end in LF, CR or CR LF; several `data` lines of an event are joined by LF;
/// comments and fields that are not used here (`id`, `retry`) are passed over; a byte order mark at the start is, too.
public struct ServerSentEvents: Sendable {
    public struct Event: Sendable, Hashable {
        /// `message` where the event has no name.
        public var name: String
        public var data: [UInt8]

        public init(name: String = "message", data: [UInt8]) {
            self.name = name
            self.data = data
        }
    }

    /// An event or a line of more than this many bytes is an error.
    public let limit: Int
    private var line: [UInt8] = []
    private var name = ""
    private var data: [UInt8] = []
    private var hasData = false
    private var afterReturn = false
    private var started = false

    /// - Parameter limit: Default 4 MiB.
    public init(limit: Int = 4 << 20) { self.limit = limit }

    /// The events that these bytes complete.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(StreamTooLong) -> [Event] {
        var events: [Event] = []
        for byte in bytes {
            if afterReturn {
                afterReturn = false
                if byte == UInt8(ascii: "\n") { continue }
            }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                afterReturn = byte == UInt8(ascii: "\r")
                if let event = endLine() { events.append(event) }
            } else {
                guard line.count + data.count < limit else { throw StreamTooLong(limit: limit) }
                line.append(byte)
            }
        }
        return events
    }

    /// What is left when the stream ends without an empty line, as some servers leave it. The standard drops such an
    /// event; whoever reads it here must check that it is whole.
    public mutating func finish() -> Event? {
        if !line.isEmpty { _ = endLine() }
        return dispatch()
    }

    private mutating func endLine() -> Event? {
        defer { line.removeAll(keepingCapacity: true) }
        if !started {
            started = true
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        guard !line.isEmpty else { return dispatch() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[min(colon + 1, line.endIndex)...]
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch line[..<colon].count {
        case 4 where line[..<colon].elementsEqual("data".utf8):
            if hasData { data.append(UInt8(ascii: "\n")) }
            data.append(contentsOf: value)
            hasData = true
        case 5 where line[..<colon].elementsEqual("event".utf8):
            name = String(decoding: value, as: UTF8.self)
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> Event? {
        defer {
            name = ""
            data.removeAll(keepingCapacity: true)
            hasData = false
        }
        return hasData ? Event(name: name.isEmpty ? "message" : name, data: data) : nil
    }
}

/// One line or event of a stream is longer than is read.
public struct StreamTooLong: Error, Sendable, Hashable {
    public var limit: Int

    public init(limit: Int) { self.limit = limit }
}
