extension TransformerModel {
    /// Runs sequences of any lengths through the network at once: prompts, next tokens, or both together.
    ///
    /// Sequences do not see each other; each may go through an adapter of its own. Those with a cache are continued from
    /// what it holds, and it then holds their new tokens, too. Either all sequences have a cache or none.
    ///
    /// - Returns: logits at the wanted positions only.
    ///
    /// Throws ``SequenceError`` for tokens that the vocabulary does not have, and ``AdapterError`` for an adapter of
    /// another model.
    public func forward(_ sequences: [SequenceInput]) throws -> Logits {
        let (hidden, wanted) = try hidden(sequences)
        let z = Matrix(hidden.rows, configuration.vocabularySize, pool: pool)
        if hidden.rows > 0 {
            let updates = headUpdates(sequences, wanted)
            weights.head.logits(hidden, updates: updates, into: z, pool: pool)
        }
        return Logits(sequences: wanted, vocabularySize: configuration.vocabularySize, matrix: z)
    }

    /// The log-probability of every token but the first of each text, given the tokens before it: one fewer than tokens.
    ///
    /// Logits exist for some rows at a time only, however long the texts are.
    public func logProbabilities(of texts: [[Int]], adapter: LowRankAdapter? = nil) throws -> [[Float]] {
        let inputs = texts.map { tokens in
            SequenceInput(tokens, adapter: adapter, wanted: .positions(Array(0..<max(tokens.count - 1, 0))))
        }
        let (hidden, wanted) = try hidden(inputs)
        let targets = texts.flatMap { $0.dropFirst() }
        let updates = headUpdates(inputs, wanted)
        let found = weights.head.logProbabilities(hidden, targets: targets, updates: updates, pool: pool)
        return wanted.map { Array(found[$0]) }
    }

    /// The normalized last hidden states of the wanted positions, n × C, and the rows of each sequence among them.
    private func hidden(_ sequences: [SequenceInput]) throws -> (Matrix, [Range<Int>]) {
        try check(sequences)
        let batch = self.batch(sequences)
        let tokens = sequences.flatMap(\.tokens)
        var x = Matrix(tokens.count, configuration.hiddenSize, pool: pool)
        weights.embedding.forward(tokens, into: x)
        for layer in 0..<configuration.layerCount {
            TransformerLayer(layer, self).forward(&x, batch, keeps: false)
        }
        for (sequence, cache) in zip(sequences, batch.caches) { cache.advance(sequence.tokens.count) }

        var wanted: [Range<Int>] = []
        var rows: [Int] = []
        for (segment, sequence) in zip(batch.segments, sequences) {
            let start = rows.count
            rows += sequence.wanted.indexes(of: sequence.tokens.count).map { segment.rows.lowerBound + $0 }
            wanted.append(start..<rows.count)
        }
        let hidden = x.gathered(rows, pool: pool)
        weights.finalNorm.forward(hidden, into: hidden)
        return (hidden, wanted)
    }

    /// What adapters change of the head, with one update for neighbours that share an adapter.
    ///
    /// - Parameter wanted: the rows of each sequence.
    private func headUpdates(_ sequences: [SequenceInput], _ wanted: [Range<Int>]) -> [HeadUpdate] {
        var runs: [(adapter: LowRankAdapter?, rows: Range<Int>)] = []
        for (sequence, rows) in zip(sequences, wanted) {
            if let last = runs.last, last.adapter === sequence.adapter {
                runs[runs.count - 1].rows = last.rows.lowerBound..<rows.upperBound
            } else {
                runs.append((sequence.adapter, rows))
            }
        }
        return runs.compactMap { HeadUpdate($0.adapter, rows: $0.rows) }
    }

    private func batch(_ sequences: [SequenceInput]) -> Batch {
        var segments: [Segment] = []
        var adapters: [(rows: Range<Int>, adapter: LowRankAdapter)] = []
        var start = 0
        for sequence in sequences {
            let rows = start..<start + sequence.tokens.count
            segments.append(Segment(rows: rows, firstPosition: sequence.cache?.count ?? 0))
            if let adapter = sequence.adapter {
                if let last = adapters.last, last.adapter === adapter, last.rows.upperBound == start {
                    adapters[adapters.count - 1].rows = last.rows.lowerBound..<rows.upperBound
                } else {
                    adapters.append((rows, adapter))
                }
            }
            start = rows.upperBound
        }
        var batch = Batch(self, segments: segments)
        batch.adapters = adapters
        batch.caches = sequences.compactMap(\.cache)
        for (sequence, cache) in zip(sequences, batch.caches) { cache.reserve(sequence.tokens.count) }
        return batch
    }

    private func check(_ sequences: [SequenceInput]) throws {
        let cached = sequences.count { $0.cache != nil }
        guard cached == 0 || cached == sequences.count else {
            throw SequenceError(sequence: 0, problem: "either all sequences of a pass have a cache, or none")
        }
        guard Set(sequences.compactMap { $0.cache.map(ObjectIdentifier.init) }).count == cached else {
            throw SequenceError(sequence: 0, problem: "two sequences of a pass share a cache")
        }
        var checked: Set<ObjectIdentifier> = []
        for (index, sequence) in sequences.enumerated() {
            try check(sequence.tokens, sequence: index)
            guard sequence.wanted.indexes(of: sequence.tokens.count).allSatisfy(sequence.tokens.indices.contains) else {
                throw SequenceError(sequence: index, problem: "logits are wanted where there is no token")
            }
            if let adapter = sequence.adapter, checked.insert(ObjectIdentifier(adapter)).inserted {
                try adapter.check(against: configuration)
            }
        }
    }

    /// Throws ``SequenceError`` for an empty sequence and for ids outside the vocabulary.
    func check(_ tokens: [Int], sequence: Int) throws {
        guard !tokens.isEmpty else { throw SequenceError(sequence: sequence, problem: "there are no tokens") }
        guard let bad = tokens.first(where: { !(0..<configuration.vocabularySize).contains($0) }) else { return }
        throw SequenceError(
            sequence: sequence,
            problem: "token \(bad) is not in the model's vocabulary of \(configuration.vocabularySize)")
    }
}

extension Matrix {
    /// The rows at `indexes`, in memory of their own.
    func gathered(_ indexes: [Int], pool: BufferPool?) -> Matrix {
        let out = Matrix(indexes.count, columns, pool: pool)
        for (row, index) in indexes.enumerated() { out.row(row).update(from: self.row(index), count: columns) }
        return out
    }
}
