import AttuneCore

/// HypoGeniC's loop (arXiv 2404.04326) over labelled rows: a bank of hypotheses with accuracy and an exploration bonus;
/// rows that its best get wrong are collected until they raise new hypotheses.
///
/// Unlike the published code: every reward is computed anew at each step, new hypotheses are scored on rows drawn evenly
/// from all that were seen and not on those that the bank failed, repeats see the hard rows in other orders and are told
/// what is known, and `top = nil` means all.
public struct HypothesisLoop: Sendable {
    public let rows: [LoopRow]
    public let options: HypothesisLoopOptions
    /// Rows that are labelled at a time. Changes nothing but the time.
    public let width: Int
    private let generator: any HypothesisGenerating
    private let predictor: any HypothesisPredicting

    public init(
        _ rows: [LoopRow], options: HypothesisLoopOptions = HypothesisLoopOptions(),
        generator: any HypothesisGenerating, predictor: any HypothesisPredicting, width: Int = 1
    ) {
        self.rows = rows
        self.options = options
        self.width = width
        self.generator = generator
        self.predictor = predictor
    }

    public func isDone(_ state: HypothesisLoopState) -> Bool { state.seen >= rows.count }

    /// Runs to the end from a state; `saving` gets the state after each step.
    public func run(
        from state: HypothesisLoopState = HypothesisLoopState(),
        saving: (HypothesisLoopState) async throws -> Void = { _ in }
    ) async throws -> HypothesisLoopState {
        var state = state
        while !isDone(state) {
            state = try await step(state)
            try await saving(state)
        }
        return state
    }

    /// The first step begins the bank on the first rows; each further one takes a row.
    public func step(_ state: HypothesisLoopState) async throws -> HypothesisLoopState {
        guard !isDone(state) else { return state }
        return state.seen == 0 ? try await begin() : try await take(state)
    }

    private func begin() async throws -> HypothesisLoopState {
        var state = HypothesisLoopState()
        let count = min(max(options.initialRows, 1), rows.count)
        let first = Array(rows.prefix(count))
        for (number, batch) in first.batches(of: max(options.initialBatch, 1)).enumerated() {
            let made = try await generator.hypotheses(
                from: Array(batch), count: options.initialPerBatch, known: state.bank.entries.map(\.hypothesis),
                seed: seed("begin", number))
            state.bank.add(Array(made.prefix(max(options.initialPerBatch, 0))))
        }
        try await score(
            &state.bank,
            state.bank.entries.indices.flatMap { entry in (0..<count).map { (entry: entry, row: $0) } })
        state.seen = count
        state.bank.keep(best: options.bank, at: count, exploration: options.exploration)
        return state
    }

    private func take(_ state: HypothesisLoopState) async throws -> HypothesisLoopState {
        var state = state
        let row = state.seen
        let t = row + 1
        let ranked = state.bank.ranked(at: t, exploration: options.exploration)
        let top = ranked.prefix(options.top.map { max($0, 0) } ?? ranked.count)
        let wrong = try await score(&state.bank, top.map { (entry: $0, row: row) }).count { !$0 }
        let bar = Double(top.count) * Double(row) / Double(rows.count) * options.hardShare
        if top.isEmpty || (wrong >= 1 && Double(wrong) >= bar) { state.hard.append(row) }
        state.seen = t
        if !state.hard.isEmpty, state.hard.count >= options.updateBatch * max(options.updates, 1) {
            try await raise(&state)
        }
        return state
    }

    private func raise(_ state: inout HypothesisLoopState) async throws {
        var fresh: [LoopHypothesis] = []
        for number in 0..<max(options.updates, 1) {
            let seed = seed("raise", state.raised &* 1_000 &+ number)
            var generator = SeededGenerator(seed: seed)
            let made = try await self.generator.hypotheses(
                from: state.hard.map { rows[$0] }.shuffled(using: &generator), count: options.updatePerBatch,
                known: state.bank.entries.map(\.hypothesis) + fresh, seed: seed)
            fresh += made.prefix(max(options.updatePerBatch, 0))
        }
        var drawing = SeededGenerator(seed: seed("fair", state.raised))
        let fair = (0..<state.seen).shuffled(using: &drawing).prefix(max(options.fairSample, 1)).sorted()
        let known = state.bank.entries.count
        state.bank.add(fresh)
        try await score(
            &state.bank,
            (known..<state.bank.entries.count).flatMap { entry in fair.map { (entry: entry, row: $0) } })
        state.bank.keep(best: options.bank, at: state.seen, exploration: options.exploration)
        state.hard = []
        state.raised += 1
    }

    /// Labels rows by single hypotheses and notes in the bank which were right. Returns that, in the order asked.
    @discardableResult
    private func score(
        _ bank: inout HypothesisBank, _ asked: [(entry: Int, row: Int)]
    ) async throws -> [Bool] {
        let questions = asked.map { (hypothesis: bank.entries[$0.entry].hypothesis, row: rows[$0.row]) }
        let predictor = self.predictor
        let right = try await questions.concurrentMap(atMost: width) { question in
            try await predictor.label(of: question.row, by: [question.hypothesis]) == question.row.label
        }
        for (one, isRight) in zip(asked, right) { bank.entries[one.entry].record(one.row, isRight: isRight) }
        return right
    }

    private func seed(_ step: String, _ number: Int) -> UInt64 {
        StableHash.combine(options.seed, StableHash.of("\(step) \(number)"))
    }
}
