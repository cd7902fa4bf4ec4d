import AttuneCore
import AttuneTraits

/// A claim of a model that passed every check.
public struct ReadClaim: Sendable, Hashable, Codable {
    /// A trait's id, or `open.` and the habit's words.
    public var aspect: String
    public var direction: Direction
    /// As a statement: a trait's own words where one measures it.
    public var text: String
    public var directive: String
    public var facet: HypothesisFacet
    /// A part of one of the samples, byte for byte.
    public var quote: String
    /// Where it stands: `record#turn`.
    public var quoted: String
    /// Samples that hold the quote.
    public var showing: Int
    /// As the model said it.
    var said: String

    var isOpen: Bool { aspect.hasPrefix("open.") }
}

/// Reads a model's claims about a writer: those with a quote that is really there and words that can be nothing but a
/// claim about writing, each once.
struct ClaimReader {
    let samples: [WritingSample]
    let options: HypothesisOptions
    /// Texts by others that the model saw, whose words must not be repeated either.
    let others: [String]
    private let reader = TraitRequestReader()

    private static let claim = PropertyGuard(longest: 200, mostWords: 28, quote: 5)
    private static let directive = PropertyGuard(longest: 260, mostWords: 32, quote: 5)

    init(samples: [WritingSample], options: HypothesisOptions, others: [String] = []) {
        self.samples = samples
        self.options = options
        self.others = others
    }

    /// - Parameters:
    ///   - audience: may not be named.
    ///   - refused: called for each claim that is dropped.
    func read(_ answer: JSONValue, for audience: Audience, refused: () -> Void) -> [ReadClaim] {
        let texts = samples.flatMap { $0.pieces.map(\.text) } + others
        let check = QuoteCheck(samples: samples, longest: options.maximumQuote)
        var claims: [ReadClaim] = []
        for item in answer["hypotheses"]?.array ?? [] where claims.count < options.maximumHypotheses {
            guard let quote = check.find(item["quote"]?.string ?? ""),
                let name = PropertyGuard.name.pass(item["habit"]?.string ?? "", sources: texts),
                let text = Self.claim.pass(item["claim"]?.string ?? "", sources: texts),
                let directive = Self.directive.pass(item["directive"]?.string ?? "", sources: texts),
                (try? DirectiveGuard.pass(directive, for: audience)) != nil,
                (try? DirectiveGuard.pass(text, for: audience)) != nil,
                let facet = item["facet"]?.string.flatMap(HypothesisFacet.init(rawValue:))
            else {
                refused()
                continue
            }
            let link = trait(name: name.lowercased(), directive: directive)
            var claim = ReadClaim(
                aspect: "open." + Words.of(name).joined(separator: "-"), direction: .more, text: text,
                directive: directive, facet: facet, quote: quote.text, quoted: quote.reference,
                showing: quote.samples, said: text)
            if let link, let trait = TraitCatalogue.standard[link.trait] {
                let pole = trait.pole(link.direction)
                claim.aspect = link.trait
                claim.direction = link.direction
                claim.text = pole.statement
                claim.directive = pole.directive
            }
            if claims.contains(where: { isSame($0, claim) }) {
                refused()
            } else {
                claims.append(claim)
            }
        }
        return claims
    }

    /// The trait that measures the habit: the only one that its name or its directive asks for. Where they ask for
    /// several, or for one both ways, none.
    private func trait(name: String, directive: String) -> (trait: String, direction: Direction)? {
        let named = reader.read("more \(name)", mode: .reaction)
        let found = named.isEmpty ? reader.read(directive, mode: .reaction) : named
        guard let first = found.first,
            found.allSatisfy({ $0.trait == first.trait && $0.direction == first.direction })
        else { return nil }
        return (first.trait, first.direction)
    }

    /// Whether two claims share their aspect or most of their words.
    private func isSame(_ a: ReadClaim, _ b: ReadClaim) -> Bool {
        if a.aspect == b.aspect { return true }
        guard a.isOpen, b.isOpen else { return false }
        func words(_ claim: ReadClaim) -> Set<String> {
            Set(Words.of(claim.aspect + " " + claim.text).filter { $0.count > 3 }.map { String($0.prefix(6)) })
        }
        let (left, right) = (words(a), words(b))
        let all = left.union(right).count
        return all > 0 && 10 * left.intersection(right).count >= 6 * all
    }
}
