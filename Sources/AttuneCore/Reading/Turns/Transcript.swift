/// Conversations written as one text: `\n\nHuman: … \n\nAssistant: …`.
enum Transcript {
    private static let marks: [(text: StaticString, role: Role)] = [
        ("Human:", .user), ("Assistant:", .assistant), ("User:", .user), ("System:", .system),
    ]

    /// The turns; nil when the text has no reply marked as the assistant's.
    static func read(_ text: String) -> [Message]? {
        var text = text
        return text.withUTF8 { read($0) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Message]? {
        var messages: [Message] = []
        var role: Role = .system  // what stands before the first mark
        var start = 0
        func close(_ end: Int) {
            let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])
            let body = raw.trimmed(0..<raw.count)
            guard role != .system || !body.isEmpty else { return }
            messages.append(Message(role, String(decoding: raw[body], as: UTF8.self)))
        }
        var i = 0
        while i < bytes.count {
            let isStart = i == 0 || i >= 2 && bytes[i - 1] == 0x0A && bytes[i - 2] == 0x0A
            guard isStart, let mark = mark(bytes, i) else {
                i += 1
                continue
            }
            close(i)
            role = mark.role
            i += mark.text.utf8CodeUnitCount
            start = i
        }
        close(bytes.count)
        return messages.contains { $0.role == .assistant } ? messages : nil
    }

    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (text: StaticString, role: Role)? {
        marks.first { bytes[at...].starts(with: $0.text.bytes) }
    }
}
