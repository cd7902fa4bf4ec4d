import AttuneCore

/// All reactions of a run in columns, a row a reaction, so that a million of them fit in memory and are read in order.
struct ReactionTable: Sendable {
    /// A wish as stored: which aspect, and how surely: from +1 for more to −1 for less.
    struct StoredWish: Sendable {
        var aspect: Int32
        var sign: Float
    }

    private(set) var aspects = AspectIndex()
    /// Row by row: which record, turn, judgement.
    private(set) var record: [Int32] = []
    private(set) var turn: [Int32] = []
    private(set) var judgement: [Float] = []
    private var wishStart: [Int32] = [0]
    private var wishStore: [StoredWish] = []
    /// Rows × traits.
    private(set) var replies: [Float] = []

    /// Record by record.
    private(set) var references: [String] = []
    private(set) var units: [String] = []
    private(set) var times: [Double] = []
    private(set) var isPair: [Bool] = []

    var rows: Int { record.count }
    var traitCount: Int { aspects.traitCount }

    /// - Parameter readings: what the record's turns say, in order.
    mutating func append(_ analysed: AnalysedRecord, _ readings: [TurnReading]) {
        let index = Int32(references.count)
        references.append(analysed.reference)
        units.append(analysed.unit)
        times.append(analysed.time ?? .nan)
        isPair.append(analysed.isPair)
        for reading in readings {
            record.append(index)
            turn.append(Int32(clamping: reading.turn))
            judgement.append(reading.judgement)
            for wish in reading.wishes {
                wishStore.append(StoredWish(aspect: Int32(aspects.position(of: wish.aspect)), sign: wish.sign))
            }
            wishStart.append(Int32(wishStore.count))
            let measured = reading.reply.prefix(traitCount)
            replies.append(contentsOf: measured)
            replies.append(contentsOf: repeatElement(.nan, count: traitCount - measured.count))
        }
    }

    func wishes(ofRow row: Int) -> ArraySlice<StoredWish> {
        wishStore[Int(wishStart[row])..<Int(wishStart[row + 1])]
    }
}
