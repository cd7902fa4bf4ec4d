import ArgumentParser
import AttuneCore
import AttuneModels
import Foundation

extension ProviderOptions.SchemaSupport: ExpressibleByArgument {}

/// How a command calls models: taken by every verb that does. The defaults are those of the libraries.
struct ModelOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Calls in flight at a time.", valueName: "n"))
    var concurrency = RateLimits().concurrency

    @Option(
        name: .long,
        help: ArgumentHelp("Most calls a minute (default: as the server's headers allow).", valueName: "n"))
    var requestsPerMinute: Double?

    @Option(
        name: .long,
        help: ArgumentHelp("Most tokens a minute, in and out (default: as the server allows).", valueName: "n"))
    var tokensPerMinute: Double?

    @Option(name: .long, help: ArgumentHelp("Stop before this many tokens are used.", valueName: "n"))
    var budgetTokens: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Stop before this much money is spent, in the currency of the prices; refuses models without a price.",
            valueName: "amount"))
    var budgetCost: Double?

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            A file of prices (default: prices.json in the workspace's folder, else the built-in prices). 'attune doctor \
            --print-prices' prints one to edit.
            """, valueName: "file"))
    var prices: String?

    @Flag(name: .long, help: "Neither use nor keep stored answers.")
    var noCache = false

    @Flag(name: .long, help: "Ask again, and replace the stored answers.")
    var refresh = false

    @Flag(
        name: .long,
        help: "Send e-mail addresses, phone, card and IP numbers, keys and tokens as they are, not as placeholders.")
    var noRedaction = false

    @Option(name: .long, help: "How a model is asked for JSON: in its provider's way, in the prompt, or as it can.")
    var schema = ProviderOptions().schemaSupport

    @Option(name: .long, help: ArgumentHelp("0 for the likeliest answer (default: the provider's).", valueName: "t"))
    var temperature: Double?

    @Option(name: .long, help: ArgumentHelp("The longest answer, in tokens (default: the provider's).", valueName: "n"))
    var maxTokens: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Seconds until an answer must begin, and of silence in its middle.", valueName: "seconds"))
    var timeout = Double(HTTPTransport.Options().firstByte.components.seconds)

    func validate() throws {
        guard concurrency >= 1 else { throw ValidationError("--concurrency must be at least 1") }
        let positive: [(String, Double?)] = [
            ("--requests-per-minute", requestsPerMinute), ("--tokens-per-minute", tokensPerMinute),
            ("--budget-tokens", budgetTokens.map(Double.init)), ("--budget-cost", budgetCost),
            ("--max-tokens", maxTokens.map(Double.init)), ("--timeout", timeout),
        ]
        for (name, value) in positive {
            if let value, !(value > 0 && value < 1e12) { throw ValidationError("\(name) must be positive") }
        }
        if let temperature, !(0...2).contains(temperature) {
            throw ValidationError("--temperature lies between 0 and 2")
        }
        if noCache && refresh { throw ValidationError("--no-cache and --refresh exclude each other") }
    }
}

extension ModelOptions {
    var sampling: Sampling { Sampling(temperature: temperature, maximumTokens: maxTokens) }

    var limits: RateLimits {
        RateLimits(
            concurrency: concurrency, requestsPerMinute: requestsPerMinute, tokensPerMinute: tokensPerMinute)
    }

    var budget: BudgetLimits { BudgetLimits(tokens: budgetTokens, money: budgetCost) }

    var policy: StorePolicy { noCache ? .none : refresh ? .refresh : .use }

    var provider: ProviderOptions {
        var options = ProviderOptions()
        options.schemaSupport = schema
        return options
    }

    var transport: HTTPTransport.Options { .waiting(timeout) }

    /// Refuses an address of a model that can be none, as wrong usage.
    static func check(_ model: String) throws {
        do { _ = try ModelAddress(model) } catch let error as ModelError { throw ValidationError(error.problem) }
    }
}

extension HTTPTransport.Options {
    /// No longer than so many seconds for the first byte, and for silence afterwards no longer than usual.
    static func waiting(_ seconds: Double) -> HTTPTransport.Options {
        var options = HTTPTransport.Options()
        options.firstByte = .seconds(seconds)
        options.connect = min(options.connect, options.firstByte)
        options.idle = min(options.idle, options.firstByte)
        return options
    }
}
