import AttuneCore

/// Users' choices by features of style that are no traits, for the weights of statements that speak of them.
public enum StyleChoices {
    /// The style features among statements' aspects, in order.
    public static func aspects(of statements: some Sequence<Statement>) -> [String] {
        Set(statements.map(\.aspect).filter { StyleFeature.marker($0) != nil }).sorted()
    }

    /// Ordered by user; pairs without a user are left out.
    ///
    /// - Parameters:
    ///   - aspects: ids of style features; the choices' differences are in this order.
    ///   - groups: by user, the group whose members are expected to be alike.
    public static func gather(
        _ pairs: [PersonaPair], aspects: [String], groups: [String: String] = [:]
    ) -> [UserChoices] {
        let positions = aspects.compactMap { StyleFeature.positions[$0] }
        var meter = StyleMeter()
        var byUser: [String: [ScoredChoice]] = [:]
        for pair in pairs {
            guard let user = pair.user else { continue }
            let chosen = meter.measure(pair.pair.chosen).values
            let rejected = meter.measure(pair.pair.rejected).values
            byUser[user, default: []].append(
                ScoredChoice(
                    reference: pair.record, time: pair.time?.timeIntervalSince1970,
                    differences: positions.map { Float(chosen[$0] - rejected[$0]) }))
        }
        return byUser.sorted { $0.key < $1.key }.map {
            UserChoices(user: $0.key, group: groups[$0.key], choices: $0.value)
        }
    }

    /// A reply's values of the features, by name.
    public static func values(of reply: String, aspects: [String]) -> [String: Double] {
        var meter = StyleMeter()
        let values = meter.measure(reply).values
        return Dictionary(
            aspects.compactMap { name in StyleFeature.positions[name].map { (name, values[$0]) } },
            uniquingKeysWith: { first, _ in first })
    }
}
