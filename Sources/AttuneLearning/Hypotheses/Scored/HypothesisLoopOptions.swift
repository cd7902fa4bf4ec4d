/// How the scored loop runs. The defaults are those of HypoGeniC's command line, as its repository has them.
public struct HypothesisLoopOptions: Sendable, Hashable, Codable {
    /// Most hypotheses kept.
    public var bank = 20
    /// Rows that the bank is begun with, in batches of `initialBatch`, `initialPerBatch` hypotheses from each.
    public var initialRows = 10
    public var initialBatch = 10
    public var initialPerBatch = 10
    /// How many of the best predict each row; nil for all.
    public var top: Int? = 5
    /// Weight of the exploration bonus √(ln t / n).
    public var exploration = 0.5
    /// A row is hard when at least this share of the top, times the part of the rows seen, gets it wrong; always at
    /// least one. At 0 one wrong answer is enough.
    public var hardShare = 0.8
    /// Hard rows times `updates` that raise new hypotheses, in as many repeats.
    public var updateBatch = 10
    public var updates = 1
    public var updatePerBatch = 5
    /// Rows seen, drawn evenly, that new hypotheses are scored on, so that their accuracy compares with the others'.
    public var fairSample = 20
    public var seed: UInt64 = 49

    public init() {}
}
