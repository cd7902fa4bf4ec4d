import Foundation

/// What one run did, so that it can be understood and done again: written to `runs/<id>.json` and kept in the
/// database.
public struct RunRecord: Sendable, Hashable, Codable, Identifiable {
    /// One file that the run read.
    public struct Input: Sendable, Hashable, Codable {
        public var path: String
        public var bytes: Int64
        /// SHA-256 of the content, or another mark that names its version.
        public var checksum: String

        public init(path: String, bytes: Int64, checksum: String) {
            self.path = path
            self.bytes = bytes
            self.checksum = checksum
        }
    }

    /// Sorts by time: `20261002T101500Z-3f9a`.
    public var id: String
    /// The version of Attune.
    public var version: String
    public var started: Date
    public var finished: Date?
    /// The command line without the program's name. Prompts given as arguments are part of it.
    public var arguments: [String]
    public var seed: UInt64?
    public var models: [String]
    /// Model calls made, not those answered from the store.
    public var calls: Int
    /// Tokens sent and received.
    public var tokens: Int
    /// In the provider's currency, usually US dollars.
    public var cost: Double
    public var inputs: [Input]
    /// Free counts and results of the command.
    public var results: [String: Double]

    public init(
        id: String? = nil, version: String, started: Date = Date(), finished: Date? = nil, arguments: [String],
        seed: UInt64? = nil, models: [String] = [], calls: Int = 0, tokens: Int = 0, cost: Double = 0,
        inputs: [Input] = [], results: [String: Double] = [:]
    ) {
        self.id = id ?? Self.makeID(started)
        self.version = version
        self.started = started
        self.finished = finished
        self.arguments = arguments
        self.seed = seed
        self.models = models
        self.calls = calls
        self.tokens = tokens
        self.cost = cost
        self.inputs = inputs
        self.results = results
    }

    private static func makeID(_ date: Date) -> String {
        let stamp = date.formatted(.iso8601).filter { $0 != Character("-") && $0 != Character(":") }
        let suffix = String(UInt16.random(in: .min ... .max), radix: 16)
        return "\(stamp)-\(String(repeating: "0", count: 4 - suffix.count))\(suffix)"
    }
}
