/// Merges the tokens of one word, always the pair of lowest rank first and of those the leftmost (Sennrich et al. 2016,
/// arXiv 1508.07909).
///
/// Two ways to the same result: short words look through all pairs each time, long ones keep them in a heap, so that a
/// text of n tokens takes O(n log n).
struct BytePairMerger {
    /// Up to this many tokens looking through is faster.
    private static let shortWord = 48

    private var pairs: [UInt64] = []
    private var heap = MergeHeap()
    private var next: [Int32] = []
    private var previous: [Int32] = []

    mutating func merge(_ tokens: inout [UInt32], from start: Int, with table: PairTable) {
        let count = tokens.count - start
        if count < 2 { return }
        if count <= Self.shortWord {
            mergeShort(&tokens, from: start, with: table)
        } else {
            mergeLong(&tokens, from: start, with: table)
        }
    }

    mutating func mergeShort(_ tokens: inout [UInt32], from start: Int, with table: PairTable) {
        pairs.removeAll(keepingCapacity: true)
        for at in start..<tokens.count - 1 { pairs.append(table.value(tokens[at], tokens[at + 1])) }
        while true {
            var best = PairTable.none
            var place = 0
            for (at, pair) in pairs.enumerated() where pair >> 32 < best >> 32 {
                best = pair
                place = at
            }
            if best == PairTable.none { return }
            tokens[start + place] = UInt32(truncatingIfNeeded: best)
            tokens.remove(at: start + place + 1)
            pairs.remove(at: place)
            if place > 0 { pairs[place - 1] = table.value(tokens[start + place - 1], tokens[start + place]) }
            if place < pairs.count { pairs[place] = table.value(tokens[start + place], tokens[start + place + 1]) }
        }
    }

    mutating func mergeLong(_ tokens: inout [UInt32], from start: Int, with table: PairTable) {
        let count = tokens.count - start
        next.removeAll(keepingCapacity: true)
        previous.removeAll(keepingCapacity: true)
        heap.removeAll()
        for at in 0..<count {
            next.append(at + 1 < count ? Int32(at + 1) : -1)
            previous.append(Int32(at) - 1)
            if at + 1 < count { heap.push(table.value(tokens[start + at], tokens[start + at + 1]), at: at) }
        }
        let gone = UInt32.max
        while let (merged, place) = heap.pop() {
            guard tokens[start + place] != gone, next[place] >= 0 else { continue }
            let right = Int(next[place])
            // The pair may have changed since it was pushed.
            let now = table.value(tokens[start + place], tokens[start + right])
            guard now != PairTable.none, UInt32(truncatingIfNeeded: now) == merged else { continue }
            tokens[start + place] = merged
            tokens[start + right] = gone
            next[place] = next[right]
            if next[right] >= 0 { previous[Int(next[right])] = Int32(place) }
            if previous[place] >= 0 {
                let left = Int(previous[place])
                heap.push(table.value(tokens[start + left], merged), at: left)
            }
            if next[place] >= 0 { heap.push(table.value(merged, tokens[start + Int(next[place])]), at: place) }
        }
        var kept = start
        for at in start..<tokens.count where tokens[at] != gone {
            tokens[kept] = tokens[at]
            kept += 1
        }
        tokens.removeSubrange(kept...)
    }
}

/// Merges to be made, lowest rank first, then leftmost.
private struct MergeHeap {
    private struct Item {
        /// `rank << 32 | place`.
        var key: UInt64
        var merged: UInt32
    }

    private var items: [Item] = []

    mutating func removeAll() { items.removeAll(keepingCapacity: true) }

    mutating func push(_ pair: UInt64, at place: Int) {
        guard pair != PairTable.none else { return }
        let item = Item(key: pair & 0xFFFF_FFFF_0000_0000 | UInt64(place), merged: UInt32(truncatingIfNeeded: pair))
        var at = items.count
        items.append(item)
        while at > 0, items[(at - 1) / 2].key > item.key {
            items[at] = items[(at - 1) / 2]
            at = (at - 1) / 2
        }
        items[at] = item
    }

    mutating func pop() -> (merged: UInt32, place: Int)? {
        guard let top = items.first, let last = items.popLast() else { return nil }
        if !items.isEmpty {
            var at = 0
            while true {
                var child = 2 * at + 1
                if child >= items.count { break }
                if child + 1 < items.count, items[child + 1].key < items[child].key { child += 1 }
                if items[child].key >= last.key { break }
                items[at] = items[child]
                at = child
            }
            items[at] = last
        }
        return (top.merged, Int(top.key & 0xFFFF_FFFF))
    }
}
