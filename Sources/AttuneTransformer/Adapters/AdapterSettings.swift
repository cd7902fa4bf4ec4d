/// The shape of a LoRA adapter. Defaults are those of the papers that Attune follows.
public struct AdapterSettings: Sendable, Hashable {
    /// r, the inner width of the updates. 16 in GPA-FT's recipe and in Persona Tailoring.
    public var rank = 16
    /// α; updates are scaled by α / r. 32 in both.
    public var alpha: Double = 32
    /// The share of an adapter's inputs that is dropped in training. 0.05 in Persona Tailoring.
    public var dropout: Double = 0.05
    /// The linear layers that are adapted; all seven, attention and feed-forward, as in GPA-FT's recipe.
    public var targets = AdapterTargets.all
    /// Ranks of single layers that differ from `rank`; the first pattern that matches counts.
    public var ranks: [LayerPattern<Int>] = []
    /// Alphas that differ from `alpha`, likewise.
    public var alphas: [LayerPattern<Double>] = []
    /// Whether updates are scaled by α / √r instead (Kalajdzievski 2023, arXiv 2312.03732).
    public var usesRankStabilizedScale = false
    /// The base model's name or folder, as the adapter's file says it.
    public var baseModel: String?

    public init() {}

    /// s of a layer that no pattern picks out.
    public var scale: Double { scale(alpha, rank) }

    /// r and s of each layer. Throws ``AdapterError`` for a pattern that cannot be read.
    func shapes(of layers: some Sequence<LinearLayer>) throws -> [LinearLayer: (rank: Int, scale: Double)] {
        let (ranks, alphas) = (try LayerPatternTable(ranks), try LayerPatternTable(alphas))
        var shapes: [LinearLayer: (rank: Int, scale: Double)] = [:]
        for layer in layers {
            let rank = ranks[layer] ?? self.rank
            shapes[layer] = (rank, scale(alphas[layer] ?? alpha, rank))
        }
        return shapes
    }

    private func scale(_ alpha: Double, _ rank: Int) -> Double {
        usesRankStabilizedScale ? alpha / Double(rank).squareRoot() : alpha / Double(rank)
    }

    /// Throws ``AdapterError`` for values that make no sense.
    public func validate() throws {
        for rank in [rank] + ranks.map(\.value) where !(1...1024).contains(rank) {
            throw AdapterError("the rank is \(rank)", advice: "Give a rank from 1 to 1024; 8 to 64 is usual.")
        }
        for alpha in [alpha] + alphas.map(\.value) where !(alpha > 0 && alpha.isFinite) {
            throw AdapterError("alpha is \(alpha)", advice: "Give a positive alpha; twice the rank is usual.")
        }
        guard dropout >= 0, dropout < 1 else {
            throw AdapterError("the dropout is \(dropout)", advice: "Give a share from 0 to below 1.")
        }
    }
}

/// An adapter that cannot be made, read or used. The text says what is wrong and what to do.
public struct AdapterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file or folder, where one is at fault.
    public var path: String?
    public var problem: String
    public var advice: String

    public init(_ problem: String, path: String? = nil, advice: String) {
        self.path = path
        self.problem = problem
        self.advice = advice
    }

    public var description: String { (path.map { $0 + ": " } ?? "") + problem + ". " + advice }
}
