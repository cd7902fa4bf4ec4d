/// Which linear layers an adapter changes.
public enum AdapterTargets: Sendable, Hashable {
    /// The same projections in every layer, and the output head where `head`.
    case projections(Set<Projection>, head: Bool = false)
    /// Those whose full name, such as `model.layers.3.self_attn.q_proj` or `lm_head`, the regular expression matches as a
    /// whole.
    case pattern(String)

    /// Every linear layer but the output head: with a large vocabulary its update would outweigh all others.
    public static let all = AdapterTargets.projections(Set(Projection.allCases))

    /// Reads `all`, names separated by commas (`q,v`, `q_proj,v_proj`, `all,lm_head`), or a regular expression.
    ///
    /// Throws ``AdapterError`` for a name that is no linear layer, and for an expression that cannot be read.
    public init(_ text: String) throws {
        let names = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        if let targets = Self.named(names) {
            self = targets
            return
        }
        let isExpression = text.contains { "*+?.[]()|\\^$".contains($0) }
        guard isExpression, (try? Regex(text)) != nil else {
            throw AdapterError(
                "'\(text.prefix(80))' names no linear layers",
                advice:
                    "Say 'all', names such as q,k,v,o,gate,up,down,lm_head, or a regular expression over full names.")
        }
        self = .pattern(text)
    }

    /// nil where a name is none that stands for the same part of every layer, or for the head.
    private static func named(_ names: [String]) -> AdapterTargets? {
        guard !names.isEmpty else { return nil }
        var projections: Set<Projection> = []
        var hasHead = false
        for name in names {
            if name == "all" || name == "all-linear" {
                projections.formUnion(Projection.allCases)
            } else if name == LinearLayer.headName || name == "head" {
                hasHead = true
            } else if let projection = Projection(rawValue: name) ?? Projection(rawValue: "\(name)_proj") {
                projections.insert(projection)
            } else {
                return nil
            }
        }
        return .projections(projections, head: hasHead)
    }

    /// The targeted layers of a model with so many. Throws ``AdapterError`` where there are none.
    func resolved(layers: Int) throws -> Set<LinearLayer> {
        let all = LinearLayer.all(layers: layers)
        let found: [LinearLayer]
        switch self {
        case .projections(let projections, let head):
            found = all.filter {
                switch $0 {
                case .projection(_, let projection): projections.contains(projection)
                case .head: head
                }
            }
        case .pattern(let pattern):
            guard let expression = try? Regex(pattern) else {
                throw AdapterError("the targets' regular expression cannot be read", advice: "Correct it.")
            }
            found = all.filter { $0.name.wholeMatch(of: expression) != nil }
        }
        guard !found.isEmpty else {
            throw AdapterError("the targets match no linear layer of this model", advice: "Say 'all', or names.")
        }
        return Set(found)
    }
}

extension AdapterTargets {
    /// Reads PEFT's `target_modules`: a regular expression, or a list of full names or ends of them.
    ///
    /// Returns nil for a list with something that is no linear layer.
    init?(modules: [String]) {
        let isPlain = modules.allSatisfy { Projection(rawValue: $0) != nil || $0 == LinearLayer.headName }
        if isPlain, let targets = Self.named(modules) {
            self = targets
            return
        }
        let ends = modules.map { $0.split(separator: ".").last.map(String.init) ?? "" }
        guard !ends.isEmpty, ends.allSatisfy({ Projection(rawValue: $0) != nil || $0 == LinearLayer.headName }) else {
            return nil
        }
        let names = modules.map { $0.replacing(".", with: "\\.") }
        self = .pattern("(.*\\.)?(\(names.joined(separator: "|")))")
    }

    /// `target_modules` for exactly these layers: as the targets say it where they come to the same, else by full names.
    func modules(_ updated: [LinearLayer], layers: Int) -> [String]? {
        guard let found = try? resolved(layers: layers), found == Set(updated) else { return updated.map(\.name) }
        switch self {
        case .projections(let projections, let head):
            return Projection.allCases.filter(projections.contains).map(\.rawValue)
                + (head ? [LinearLayer.headName] : [])
        case .pattern: return nil
        }
    }
}
