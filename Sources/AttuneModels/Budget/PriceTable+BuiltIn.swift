extension PriceTable {
    /// A few well-known models, as a start for a file of one's own. Providers change their prices: compare these with
    /// the pages named in `source` before money depends on them.
    ///
    /// Dated versions of a model are covered; other variants are not, since their prices may differ. Models in this
    /// process and Ollama's on one's own machine are free; edit that where the machine is rented, or where Ollama
    /// passes questions on to a paid service.
    public static let builtIn = PriceTable(
        currency: "USD", asOf: day,
        note: "Per million tokens, as published on the day given. Prices change: check them against `source`.",
        prices: openAI + anthropic + [Price(model: "ollama/*", free: true), Price(model: "local:*", free: true)])

    private static let day = "2025-10-01"

    private static let openAI =
        entries("gpt-4o", 2.5, 1.25, 10) + entries("gpt-4o-mini", 0.15, 0.075, 0.6) + entries("gpt-4.1", 2, 0.5, 8)
        + entries("gpt-4.1-mini", 0.4, 0.1, 1.6) + entries("gpt-4.1-nano", 0.1, 0.025, 0.4)
        + entries("o3", 2, 0.5, 8) + entries("o4-mini", 1.1, 0.275, 4.4) + entries("gpt-5", 1.25, 0.125, 10)
        + entries("gpt-5-mini", 0.25, 0.025, 2) + entries("gpt-5-nano", 0.05, 0.005, 0.4)

    private static let anthropic =
        anthropicEntries("claude-opus-4-1", 15, 1.5, 75) + anthropicEntries("claude-sonnet-4", 3, 0.3, 15)
        + anthropicEntries("claude-sonnet-4-5", 3, 0.3, 15) + anthropicEntries("claude-3-5-haiku", 0.8, 0.08, 4)

    /// A model and its dated versions.
    private static func entries(_ name: String, _ input: Double, _ cached: Double, _ output: Double) -> [Price] {
        ["openai/\(name)", "openai/\(name)-20*"].map { model in
            Price(
                model: model, input: input, cachedInput: cached, output: output, batchShare: 0.5,
                source: "openai.com/api/pricing", date: day)
        }
    }

    private static func anthropicEntries(_ name: String, _ input: Double, _ cached: Double, _ output: Double)
        -> [Price]
    {
        ["anthropic/\(name)", "anthropic/\(name)-20*", "anthropic/\(name)-latest"].map { model in
            Price(
                model: model, input: input, cachedInput: cached, output: output, batchShare: 0.5,
                source: "claude.com/pricing", date: day)
        }
    }
}
