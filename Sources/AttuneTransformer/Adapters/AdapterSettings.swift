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
    /// Whether updates are scaled by α / √r instead (Kalajdzievski 2023, arXiv 2312.03732).
    public var usesRankStabilizedScale = false
    /// The base model's name or folder, as the adapter's file says it.
    public var baseModel: String?

    public init() {}

    /// s.
    public var scale: Double {
        usesRankStabilizedScale ? alpha / Double(rank).squareRoot() : alpha / Double(rank)
    }

    /// Throws ``AdapterError`` for values that make no sense.
    public func validate() throws {
        guard rank >= 1, rank <= 1024 else {
            throw AdapterError("the rank is \(rank)", advice: "Give a rank from 1 to 1024; 8 to 64 is usual.")
        }
        guard alpha > 0, alpha.isFinite else {
            throw AdapterError("alpha is \(alpha)", advice: "Give a positive alpha; twice the rank is usual.")
        }
        guard dropout >= 0, dropout < 1 else {
            throw AdapterError("the dropout is \(dropout)", advice: "Give a share from 0 to below 1.")
        }
    }
}

/// Which linear layers an adapter changes.
public enum AdapterTargets: Sendable, Hashable {
    /// The same projections in every layer.
    case projections(Set<Projection>)
    /// Those whose full name, such as `model.layers.3.self_attn.q_proj`, the regular expression matches as a whole.
    case pattern(String)

    /// Every linear layer but the output head.
    public static let all = AdapterTargets.projections(Set(Projection.allCases))

    /// Reads `all`, names separated by commas (`q,v`, `q_proj,v_proj`), or a regular expression.
    ///
    /// Throws ``AdapterError`` for a name that is no projection, and for an expression that cannot be read.
    public init(_ text: String) throws {
        if text == "all" || text == "all-linear" {
            self = .all
            return
        }
        let names = text.split(separator: ",").map { $0.drop { $0 == " " } }
        let projections = names.map { name in
            Projection(rawValue: String(name)) ?? Projection(rawValue: "\(name)_proj")
        }
        if !projections.isEmpty, projections.allSatisfy({ $0 != nil }) {
            self = .projections(Set(projections.compactMap { $0 }))
            return
        }
        let isExpression = text.contains { "*+?.[]()|\\^$".contains($0) }
        guard isExpression, (try? Regex(text)) != nil else {
            throw AdapterError(
                "'\(text.prefix(80))' names no linear layers",
                advice: "Say 'all', names such as q,k,v,o,gate,up,down, or a regular expression over full names.")
        }
        self = .pattern(text)
    }

    /// The targeted projections of each layer. Throws ``AdapterError`` where there are none.
    func resolved(_ configuration: ModelConfiguration) throws -> [Set<Projection>] {
        let layers: [Set<Projection>]
        switch self {
        case .projections(let projections):
            layers = Array(repeating: projections, count: configuration.layerCount)
        case .pattern(let pattern):
            guard let expression = try? Regex(pattern) else {
                throw AdapterError("the targets' regular expression cannot be read", advice: "Correct it.")
            }
            layers = (0..<configuration.layerCount).map { layer in
                Set(Projection.allCases.filter { "model.layers.\(layer).\($0.path)".wholeMatch(of: expression) != nil })
            }
        }
        guard layers.contains(where: { !$0.isEmpty }) else {
            throw AdapterError("the targets match no linear layer of this model", advice: "Say 'all', or names.")
        }
        return layers
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
