import ArgumentParser

/// What reads the records: the offline analyst, or a model by name.
struct AnalystArgument: ParsableArguments {
    static let offline = "offline"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What reads the records: 'offline', which needs no network, or a model, as provider/name or URL#name.",
            valueName: "offline|MODEL"))
    var analyst = Self.offline

    var isOffline: Bool { analyst == Self.offline }

    func validate() throws {
        if !isOffline { try ModelOptions.check(analyst) }
    }
}
