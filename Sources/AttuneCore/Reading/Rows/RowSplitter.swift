import Foundation

/// Cuts bytes into rows. One for each way that files hold rows.
protocol RowSplitter: Sendable {
    /// Splits the complete rows of `bytes` off.
    /// - Parameters:
    ///   - atEnd: nothing follows `bytes`.
    ///   - chunk: takes the rows and faults.
    /// - Returns: what was used up. The rest comes again, with more behind it.
    mutating func split(_ bytes: UnsafeRawBufferPointer, line: Int, atEnd: Bool, into chunk: inout RowChunk) -> Progress

    /// Passes over a row that is longer than allowed, block by block; `isDone` once it has ended.
    mutating func skip(_ bytes: UnsafeRawBufferPointer) -> Skip

    /// Whether rows lie in the chunk as they lie in the file, so that the reader can hand its buffer on. Otherwise
    /// the splitter writes ``RowChunk/bytes`` itself.
    var keepsBytes: Bool { get }
}

/// How far a splitter came.
struct Progress {
    var bytes: Int
    var lines: Int
}

/// How far passing over a row came.
struct Skip {
    var bytes: Int
    var isDone: Bool
    /// Bytes before the row itself: separators and white space.
    var start = 0
}

extension UnsafeRawBufferPointer {
    /// The line feeds in a part.
    func lineFeeds(_ range: Range<Int>) -> Int {
        var count = 0
        for i in range where self[i] == 0x0A { count &+= 1 }
        return count
    }

    /// The next byte of that value, found with `memchr`.
    func next(_ byte: UInt8, from: Int) -> Int? {
        guard from < count, let base = baseAddress, let hit = memchr(base + from, Int32(byte), count - from) else {
            return nil
        }
        return UnsafeRawPointer(hit) - base
    }

    /// A part without white space around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isJSONSpace { lower += 1 }
        while upper > lower, self[upper - 1].isJSONSpace { upper -= 1 }
        return lower..<upper
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self[range]) }
}

extension UInt8 {
    var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
