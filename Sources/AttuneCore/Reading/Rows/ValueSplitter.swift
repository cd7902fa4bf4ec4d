/// JSON values that do not keep to lines: the elements of an array, or objects one after the other.
struct ValueSplitter: RowSplitter {
    enum Place: Sendable {
        /// Before the array that holds the rows.
        case outside
        /// Before an element.
        case element
        /// After an element.
        case separator
        /// Between objects that no array surrounds.
        case loose
        /// Past everything that holds rows.
        case after
    }

    let rowLimit: Int
    /// Bytes before the array, where it lies inside an object.
    private var prefix: Int
    /// The array is a member of an object, whose other members are no rows.
    private let isWrapped: Bool
    private var place: Place
    private var skipping: ValueScanner?
    var keepsBytes: Bool { true }

    /// - Parameters:
    ///   - isArray: elements of an array; otherwise objects one after the other.
    ///   - prefix: bytes before the array's bracket.
    ///   - isResumed: the bytes begin after an element.
    init(rowLimit: Int, isArray: Bool, prefix: Int, isResumed: Bool) {
        self.rowLimit = rowLimit
        self.prefix = isResumed ? 0 : prefix
        isWrapped = prefix > 0
        place = !isArray ? .loose : isResumed ? .separator : .outside
    }

    mutating func split(
        _ bytes: UnsafeRawBufferPointer, line start: Int, atEnd: Bool, into chunk: inout RowChunk
    ) -> Progress {
        var at = 0
        var line = start
        var used = Progress(bytes: 0, lines: 0)
        var usedPlace = place
        if prefix > 0 {
            let passed = min(prefix, bytes.count)
            line += bytes.lineFeeds(0..<passed)
            at = passed
        }
        scan: while at < bytes.count {
            let byte = bytes[at]
            if byte.isJSONSpace {
                if byte == 0x0A { line += 1 }
                at += 1
                continue
            }
            switch (place, byte) {
            case (.after, _):
                at += 1
                continue
            case (.outside, UInt8(ascii: "[")), (.separator, UInt8(ascii: "[")):
                place = .element
                at += 1
                continue
            case (.separator, UInt8(ascii: ",")):
                place = .element
                at += 1
                continue
            case (.separator, UInt8(ascii: "]")), (.element, UInt8(ascii: "]")):
                place = isWrapped ? .after : .outside
                at += 1
                continue
            case (.separator, _), (.outside, _), (_, UInt8(ascii: "}")), (_, UInt8(ascii: "]")):
                // No way to tell where the next row begins.
                let raw = bytes.slice(at..<bytes.count)
                var fault = RowFault(line: line, reason: RowReason(.notJSON, position: 0), raw: raw)
                fault.isTerminal = true
                chunk.faults.append(fault)
                line += bytes.lineFeeds(at..<bytes.count)
                at = bytes.count
                place = .after
                used = Progress(bytes: at, lines: line - start)
                usedPlace = place
                break scan
            default: break
            }
            var scanner = ValueScanner()
            guard let end = scanner.advance(bytes, from: at) else {
                guard atEnd else { break scan }
                let raw = bytes.slice(at..<bytes.count)
                var fault = RowFault(line: line, reason: RowReason(.truncated), raw: raw)
                fault.isTerminal = true
                chunk.faults.append(fault)
                line += bytes.lineFeeds(at..<bytes.count)
                at = bytes.count
                place = .after
                break scan
            }
            if end - at > rowLimit {
                chunk.faults.append(RowFault(line: line, reason: RowReason(.tooLong), raw: bytes.slice(at..<end)))
            } else {
                chunk.rows.append(RowChunk.Row(range: at..<end, line: line))
            }
            line += bytes.lineFeeds(at..<end)
            at = end
            place = place == .loose ? .loose : .separator
            prefix = 0
            used = Progress(bytes: at, lines: line - start)
            usedPlace = place
        }
        if atEnd, at == bytes.count { return Progress(bytes: at, lines: line - start) }
        // What lies after the last row is looked at again, so that a chunk ends in a place where reading can resume.
        place = usedPlace
        if used.bytes > 0 { prefix = 0 }
        return used
    }

    mutating func skip(_ bytes: UnsafeRawBufferPointer) -> Skip {
        var scanner = skipping ?? ValueScanner()
        var from = 0
        if skipping == nil {
            // The row that is too long may have a separator before it.
            from = prefix
            while from < bytes.count, bytes[from].isJSONSpace || place != .loose && opens(bytes[from]) { from += 1 }
        }
        guard let end = scanner.advance(bytes, from: from) else {
            skipping = scanner
            return Skip(bytes: bytes.count, isDone: false, start: from)
        }
        skipping = nil
        prefix = 0
        place = place == .loose ? .loose : .separator
        return Skip(bytes: end, isDone: true, start: from)
    }

    private mutating func opens(_ byte: UInt8) -> Bool {
        guard place == .outside && byte == UInt8(ascii: "[") || place == .separator && byte == UInt8(ascii: ",") else {
            return false
        }
        place = .element
        return true
    }
}
