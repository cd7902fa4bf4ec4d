import AttuneCore
import AttuneTraits

/// The statements of a request's profiles, on their way from open to applied or unused.
struct Selection: Sendable {
    /// The newest version of each audience's profile, the closest to the user first.
    private(set) var profiles: [Profile]
    /// Statements that nothing has ruled out so far, with the index of their profile.
    private(set) var open: [(profile: Int, statement: Statement)]
    var unused: [UnusedStatement] = []

    init(_ given: [Profile]) {
        var newest: [Audience: Profile] = [:]
        for profile in given where newest[profile.audience].map({ $0.version < profile.version }) ?? true {
            newest[profile.audience] = profile
        }
        let ordered = newest.values.sorted {
            let (a, b) = (Candidate.layer($0.audience), Candidate.layer($1.audience))
            return a == b ? $0.audience.label < $1.audience.label : a < b
        }
        profiles = ordered
        open = ordered.indices.flatMap { index in ordered[index].statements.map { (index, $0) } }
    }

    /// Moves the statements for which there is a reason to the unused.
    mutating func drop(_ reason: (Statement) -> UnusedReason?) {
        var kept: [(profile: Int, statement: Statement)] = []
        for (profile, statement) in open {
            if let reason = reason(statement) {
                unused.append(
                    UnusedStatement(audience: profiles[profile].audience, statement: statement, reason: reason))
            } else {
                kept.append((profile, statement))
            }
        }
        open = kept
    }

    /// The profiles' note on why a context has no statement.
    func note(for context: String?) -> String? {
        guard let context else { return nil }
        return profiles.lazy.flatMap(\.notes).first { $0.context == context }?.reason
    }

    /// The open statements with directives that the guard let pass. Those of the catalogue's own words need no check.
    mutating func takeCandidates(catalogue: TraitCatalogue, reader: TraitRequestReader) -> [Candidate] {
        var candidates: [Candidate] = []
        for (index, statement) in open {
            let audience = profiles[index].audience
            let trait = catalogue[statement.aspect]
            let isStandard = trait?.pole(statement.direction).directive == statement.directive
            do throws(DirectiveGuard.Refusal) {
                let directive =
                    isStandard ? statement.directive : try DirectiveGuard.pass(statement.directive, for: audience)
                var claims = [TraitClaim(statement.aspect, statement.direction)]
                if !isStandard {
                    let spoken = reader.read(directive, mode: .request).map { TraitClaim($0.trait, $0.direction) }
                    claims += Set(spoken).subtracting(claims).subtracting(claims.map(\.opposite)).sorted()
                }
                candidates.append(
                    Candidate(
                        audience: audience, version: profiles[index].version, statement: statement,
                        directive: directive, isStandard: isStandard, claims: claims))
            } catch {
                unused.append(UnusedStatement(audience: audience, statement: statement, reason: .refused(error)))
            }
        }
        open = []
        return candidates
    }

    /// The result when nothing steers: the request's own messages.
    func off(_ reason: GateReason, _ request: SteeringRequest, _ guess: ContextGuess?) -> TailoredPrompt {
        var closed = self
        closed.drop { _ in .gateOff }
        return TailoredPrompt(
            messages: request.messages, instruction: nil, gate: .off(reason), context: guess, applied: [],
            unused: closed.sortedUnused, tokens: 0, profiles: references)
    }

    /// The result when the chosen statements steer.
    func on(
        _ instruction: String, _ chosen: [Candidate], _ request: SteeringRequest, _ guess: ContextGuess?
    ) -> TailoredPrompt {
        TailoredPrompt(
            messages: Composer.insert(instruction, into: request.messages), instruction: instruction, gate: .on,
            context: guess,
            applied: chosen.map {
                AppliedStatement(
                    audience: $0.audience, statement: $0.statement, directive: $0.directive,
                    weight: Candidate.weight($0.statement))
            },
            unused: sortedUnused, tokens: TokenEstimate.tokens(in: instruction), profiles: references)
    }

    private var references: [ProfileReference] {
        profiles.map { ProfileReference(audience: $0.audience, version: $0.version) }
    }

    /// In an order that does not depend on the order in which statements came.
    private var sortedUnused: [UnusedStatement] {
        unused.sorted { a, b in
            let (x, y) = (Candidate.layer(a.audience), Candidate.layer(b.audience))
            if x != y { return x < y }
            return a.sortKey < b.sortKey
        }
    }
}

extension UnusedStatement {
    init(_ candidate: Candidate, _ reason: UnusedReason) {
        self.init(audience: candidate.audience, statement: candidate.statement, reason: reason)
    }

    fileprivate var sortKey: (String, String, String, String, String) {
        (audience.label, statement.context ?? "", statement.aspect, statement.direction.rawValue, statement.id)
    }
}
