import Foundation

/// Prices by model, from a JSON file that users keep up to date. A model that no entry covers has no price: nothing is
/// guessed.
///
/// ```json
/// {
///   "currency": "USD",
///   "asOf": "2026-01-31",
///   "prices": [
///     { "model": "openai/gpt-4o-mini", "input": 0.15, "cachedInput": 0.075, "output": 0.6 },
///     { "model": "http://127.0.0.1:8000/*", "free": true }
///   ]
/// }
/// ```
public struct PriceTable: Sendable, Hashable, Codable {
    /// Why a price file cannot be used.
    public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
        public var description: String

        init(_ description: String) { self.description = description }
    }

    /// One for all entries: the code of ISO 4217.
    public var currency: String
    /// The day of the newest figure.
    public var asOf: String
    /// For the reader of the file.
    public var note: String?
    public var prices: [Price]

    public init(currency: String = "USD", asOf: String, note: String? = nil, prices: [Price]) {
        self.currency = currency
        self.asOf = asOf
        self.note = note
        self.prices = prices
    }

    /// Reads a price file. Throws a ``Problem`` that names the entry.
    public init(json: String) throws {
        do {
            self = try JSONDecoder().decode(PriceTable.self, from: Data(json.utf8))
        } catch let error as DecodingError {
            throw Problem("The price file is not in the documented form\(Self.place(of: error)).")
        }
        for (index, price) in prices.enumerated() {
            if let flaw = price.flaw {
                throw Problem("Entry \(index + 1) of the price file, `\(price.model)`, \(flaw).")
            }
        }
    }

    /// The table as a file to edit: keys sorted, one entry after the other.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    /// The price of a model: of the entries that cover its id, the one with the most exact pattern, and the first of
    /// equals. nil where there is none.
    public func price(of model: String) -> Price? {
        var best: Price?
        for price in prices where price.covers(model) {
            guard let known = best else {
                best = price
                continue
            }
            if price.exactness > known.exactness { best = price }
        }
        return best
    }

    /// These prices, and `other`'s for whatever these do not cover.
    public func over(_ other: PriceTable) -> PriceTable {
        var table = self
        let own = Set(prices.map(\.model))
        table.prices += other.prices.filter { !own.contains($0.model) }
        return table
    }

    private static func place(of error: DecodingError) -> String {
        let context: DecodingError.Context
        switch error {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
        case .keyNotFound(let key, let found):
            return ": `\(key.stringValue)` is missing" + path(found)
        @unknown default: return ""
        }
        return path(context)
    }

    private static func path(_ context: DecodingError.Context) -> String {
        let steps = context.codingPath.map { $0.intValue.map { "entry \($0 + 1)" } ?? "`\($0.stringValue)`" }
        return steps.isEmpty ? "" : " at " + steps.joined(separator: ", ")
    }
}
