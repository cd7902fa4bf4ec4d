/// Finds the texts that end an answer, also where they come in pieces, and never lets a part of one out.
struct StopMatcher: Sendable {
    private let stops: [[UInt8]]
    /// What may yet turn out to begin a stop.
    private var held: [UInt8] = []

    init(_ stops: [String]) { self.stops = stops.map { Array($0.utf8) }.filter { !$0.isEmpty } }

    /// Takes the next piece.
    ///
    /// - Returns: the text that is certain, and whether a stop was found behind it.
    mutating func take(_ piece: String) -> (text: String, isStopped: Bool) {
        if stops.isEmpty { return (piece, false) }
        held += Array(piece.utf8)
        if let start = stops.compactMap({ first($0) }).min() {
            let text = String(decoding: held[..<start], as: UTF8.self)
            held = []
            return (text, true)
        }
        let kept = stops.map { overlap($0) }.max() ?? 0
        let text = String(decoding: held.dropLast(kept), as: UTF8.self)
        held.removeFirst(held.count - kept)
        return (text, false)
    }

    /// What was held back, when nothing more comes.
    mutating func finish() -> String {
        defer { held = [] }
        return String(decoding: held, as: UTF8.self)
    }

    private func first(_ stop: [UInt8]) -> Int? {
        guard held.count >= stop.count else { return nil }
        return (0...held.count - stop.count).first { held[$0..<$0 + stop.count].elementsEqual(stop) }
    }

    /// How much of the end begins the stop.
    private func overlap(_ stop: [UInt8]) -> Int {
        var length = min(stop.count - 1, held.count)
        while length > 0, !held.suffix(length).elementsEqual(stop.prefix(length)) { length -= 1 }
        return length
    }
}
