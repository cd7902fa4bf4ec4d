/// Counters of the marks in one text. Overlapping matches of one mark count once.
struct MarkCounts: Sendable {
    /// Per mark: the count, the token at which its last match ended, and whether that match was counted.
    struct Entry: Sendable {
        var count: Int32 = 0
        var counted = false
        var end = -1
    }

    private var entries = [Entry](repeating: Entry(), count: Mark.allCases.count)

    subscript(mark: Mark) -> Int { Int(entries[mark.rawValue].count) }

    mutating func reset() {
        for index in entries.indices { entries[index] = Entry() }
    }

    mutating func withState<Result>(_ body: (UnsafeMutableBufferPointer<Entry>) -> Result) -> Result {
        entries.withUnsafeMutableBufferPointer { body($0) }
    }
}

/// Feeds tokens to the phrase automaton and counts what it finds.
struct MarkerMatcher {
    let lookup: MarkerTable.Lookup
    let state: UnsafeMutableBufferPointer<MarkCounts.Entry>
    /// The state of the automaton.
    private var position: UInt16 = 0
    private var tokens = 0
    /// Words of the opening formula ("Sure", "Of course") that the last sentences began with.
    var openerWords = 0

    init(lookup: MarkerTable.Lookup, state: UnsafeMutableBufferPointer<MarkCounts.Entry>) {
        self.lookup = lookup
        self.state = state
    }

    @inline(__always)
    mutating func feed(_ token: UInt16) {
        tokens &+= 1
        guard token != 0 else {
            position = 0
            return
        }
        position = lookup.next(position, token)
        let first = lookup.outputStarts[Int(position)]
        let last = lookup.outputStarts[Int(position) &+ 1]
        if first != last { count(Int(first)..<Int(last)) }
    }

    /// Something that no phrase goes across.
    @inline(__always)
    mutating func interrupt() {
        tokens &+= 1
        position = 0
    }

    func count(of mark: Mark) -> Int { Int(state[mark.rawValue].count) }

    private mutating func count(_ outputs: Range<Int>) {
        for index in outputs {
            let output = lookup.outputs[index]
            let start = tokens &- Int(output.length) &+ 1
            let mark = Int(output.mark)
            if mark == Mark.opener.rawValue { openerWords = max(openerWords, Int(output.words)) }
            if output.excludes {
                if state[mark].counted, state[mark].end >= start { state[mark].count &-= 1 }
                state[mark].counted = false
                state[mark].end = tokens
            } else if start > state[mark].end {
                state[mark].count &+= 1
                state[mark].counted = true
                state[mark].end = tokens
            }
        }
    }
}
