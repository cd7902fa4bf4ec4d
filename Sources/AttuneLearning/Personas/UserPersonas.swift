import AttuneCore
import AttuneStatistics
import AttuneTraits
import Foundation

/// What the choices of one user have in common, as a profile.
///
/// For each trait the user's pairs give votes of −1…1 (a difference of one spread is a clear vote); their mean is tested
/// against zero with Student's t, corrected over the traits. Two of three pairs, drawn by their names, find a statement;
/// the third part must agree for it to become active.
struct UserPersonas: Sendable {
    let measured: MeasuredPairs
    let options: PersonaOptions
    /// The traits that the chosen side's personas name, by pair; from either analyst.
    let inferred: [InferredPersona]
    let analyst: String

    private struct Finding {
        var trait: Int
        var mean: Double
        var error: Double
        var p: Double
        var q = 1.0
        var weight: Double
    }

    /// One profile for each user with a pair, ordered by user. A user without any finding has an empty profile with a
    /// note that says why.
    func profiles() -> [Profile] {
        let named = Dictionary(grouping: inferred.filter { $0.side == .chosen }, by: \.record)
        return measured.byUser.sorted { $0.key < $1.key }.map { user, own in profile(of: user, own, named: named) }
    }

    private func profile(of user: String, _ own: [Int], named: [String: [InferredPersona]]) -> Profile {
        let audience = Audience.user(user)
        // A trait is up for a statement only where some persona of this user's choices names it.
        var findings: [Finding] = []
        let (finding, holding) = split(own)
        for trait in TraitCatalogue.standard.traits.indices {
            // Only what tells the user's pairs apart often enough is tested, whichever way: fewer tests, the same odds.
            let differing = finding.count { abs(measured.scores[$0][trait]) >= options.leastDifference }
            guard differing >= max(1, finding.count / 4) else { continue }
            let moments = self.moments(trait, finding)
            guard let mean = moments.mean, mean != 0 else { continue }
            let error = self.error(moments)
            let p = StudentDistribution(degreesOfFreedom: Double(max(moments.count - 1, 1))).twoSided(mean / error)
            let salience = ReplyConstants.of(TraitCatalogue.standard.traits[trait]).salience
            findings.append(
                Finding(trait: trait, mean: mean, error: error, p: p, weight: abs(mean) * salience))
        }
        let q = MultipleTesting.benjaminiHochberg(findings.map(\.p))
        for index in findings.indices { findings[index].q = q[index] }
        var statements: [Statement] = []
        for finding in select(findings, own, named: named) {
            if let one = statement(audience, finding, own: own, holding: holding, named: named) {
                statements.append(one)
            }
        }
        statements.sort { a, b in
            (a.status == .active ? 0 : 1, -a.strength, a.id) < (b.status == .active ? 0 : 1, -b.strength, b.id)
        }
        let notes =
            statements.contains { $0.status == .active }
            ? [] : [ContextNote(context: "any", reason: reason(own.count, statements.isEmpty))]
        return Profile(audience: audience, statements: statements, notes: notes)
    }

    private func reason(_ pairs: Int, _ none: Bool) -> String {
        if pairs < options.leastPairs {
            return "\(pairs) preference pairs; a statement is tested from \(options.leastPairs) on"
        }
        return none ? "the chosen replies have nothing in common" : "nothing was confirmed on held-back pairs"
    }

    /// Strong ones first, at most so many; of related traits the stronger only.
    private func select(
        _ findings: [Finding], _ own: [Int], named: [String: [InferredPersona]]
    ) -> [Finding] {
        let traits = TraitCatalogue.standard.traits
        var names: Set<String> = []
        for index in own {
            for one in named[measured.pairs[index].record] ?? [] { names.formUnion(one.persona.reasons.map(\.trait)) }
        }
        var picked: [Finding] = []
        for finding in findings.sorted(by: { ($1.weight, $0.trait) < ($0.weight, $1.trait) })
        where names.contains(traits[finding.trait].id) && abs(finding.mean) >= options.leastStrength {
            let isShadow = picked.contains { TraitRelations.related(traits[$0.trait].id, traits[finding.trait].id) }
            if !isShadow, finding.q <= 2 * options.falseDiscoveryRate || own.count < options.leastPairs {
                picked.append(finding)
            }
            if picked.count == options.mostStatements { break }
        }
        return picked
    }

    private func statement(
        _ audience: Audience, _ finding: Finding, own: [Int], holding: [Int], named: [String: [InferredPersona]]
    ) -> Statement? {
        let trait = TraitCatalogue.standard.traits[finding.trait].id
        let direction = Direction(sign: finding.mean)
        let sign = direction.sign
        let held = heldOut(finding.trait, sign: sign, holding)
        let all = moments(finding.trait, own)
        let mean = all.mean ?? 0
        let error = self.error(all)
        let margin = StudentDistribution(degreesOfFreedom: Double(max(own.count - 1, 1))).quantile(0.975) * error
        let voting = own.filter { measured.scores[$0][finding.trait] * sign >= options.leastDifference }
        let opposing = own.count { measured.scores[$0][finding.trait] * sign <= -options.leastDifference }
        let low = max(mean * sign - margin, -1)
        let high = min(mean * sign + margin, 1)
        let isActive =
            own.count >= options.leastPairs && finding.q <= options.falseDiscoveryRate && held == .confirmed
            && mean * sign >= options.leastStrength
        return PersonaStatements.statement(
            for: audience, trait, direction, strength: PersonaStatements.rounded(max(mean * sign, 0)),
            evidence: Evidence(
                supporting: voting.count, opposing: opposing, users: 1,
                interval: low <= high && low.isFinite
                    ? PersonaStatements.rounded(low)...PersonaStatements.rounded(high) : nil,
                q: finding.q, heldOut: held, lastSeen: voting.compactMap { measured.pairs[$0].time }.max(),
                examples: voting.prefix(options.mostExamples).map { measured.pairs[$0].record + "#0" }),
            analyst: analyst, status: isActive ? .active : .proposed)
    }

    /// Two of three pairs and the rest, by the hash of the pair's name: the same for the same pair in every run.
    private func split(_ own: [Int]) -> (finding: [Int], holding: [Int]) {
        guard own.count >= options.leastPairs else { return (own, []) }
        let order = own.sorted { StableHash.of(measured.pairs[$0].record) < StableHash.of(measured.pairs[$1].record) }
        let count = order.count / 3
        return (Array(order.dropFirst(count)), Array(order.prefix(count)))
    }

    private func moments(_ trait: Int, _ pairs: [Int]) -> Moments {
        Moments(pairs.map { MeasuredPairs.vote(measured.scores[$0][trait]) })
    }

    /// The standard error of the mean vote, never below what one undecided vote would add: votes that all agree are not
    /// known exactly.
    private func error(_ moments: Moments) -> Double {
        let count = Double(max(moments.count, 1))
        let variance = (moments.variance ?? 0) * (count - 1) / count + 0.25 / count
        return (variance / count).squareRoot()
    }

    private func heldOut(_ trait: Int, sign: Double, _ holding: [Int]) -> Evidence.HeldOut {
        guard holding.count >= 2 else { return .untested }
        let moments = moments(trait, holding)
        guard let mean = moments.mean else { return .untested }
        if mean * sign <= 0 { return .contradicted }
        let t = mean * sign / error(moments)
        return StudentDistribution(degreesOfFreedom: Double(holding.count - 1)).upperTail(t) <= 0.1
            ? .confirmed : .untested
    }
}

extension PersonaLearner {
    /// One profile for each user that the pairs name, from the personas of the user's choices.
    ///
    /// - Parameter inferred: the personas that either analyst found in these pairs; without them the offline analyst's.
    public func userProfiles(
        _ pairs: [PersonaPair], inferred: [InferredPersona]? = nil, analyst: String = "offline"
    ) -> [Profile] {
        let measured = MeasuredPairs(pairs, options: options)
        return UserPersonas(
            measured: measured, options: options, inferred: inferred ?? infer(measured), analyst: analyst
        ).profiles()
    }
}
