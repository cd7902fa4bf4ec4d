import AttuneCore

@testable import AttuneLearning

/// Scripts for a model that finds contexts in the generator's requests: it knows a topic by its words.
enum ContextReader {
    /// The generator's topics under the names that the model gives them.
    static let kinds = [("bread", "bread baking"), ("bicycle", "bicycle repair"), ("tax", "tax filing")]

    static func topic(of request: String) -> String? {
        let text = request.lowercased()
        let hits = kinds.compactMap { kind -> (String, Int)? in
            guard let topic = RequestGenerator.topics.first(where: { $0.name == kind.0 }) else { return nil }
            let count = (topic.things + topic.acts.filter { $0.count > 4 } + topic.troubles)
                .count { text.contains($0.lowercased()) }
            return count > 0 ? (topic.name, count) : nil
        }
        return hits.max { $0.1 < $1.1 }?.0
    }

    static func texts(_ member: JSONValue?) -> [String] { (member?.members ?? []).compactMap { $0.value.string } }

    static func intents(_ lines: [String]) -> String {
        let items = lines.enumerated().map {
            JSONValue.object([.init("request", .number(Double($0 + 1))), .init("intent", .string($1))])
        }
        return JSONValue.object([.init("intents", .array(items))]).text()
    }

    static let definition = "Holds what is plainly about this"

    static func kinds(_ names: [String]) -> String { kinds(names.map { ($0, definition) }) }

    static func kinds(_ described: [(String, String)]) -> String {
        let items = described.map {
            JSONValue.object([.init("name", .string($0.0)), .init("definition", .string($0.1))])
        }
        return JSONValue.object([.init("kinds", .array(items))]).text()
    }

    /// The kinds as they are read from an answer, with nothing to quote.
    static func contexts(_ names: [String]) -> [ModelContext] {
        guard let answer = try? JSONValue.parse(Array(kinds(names).utf8)) else { return [] }
        return ModelContext.all(in: answer, quotes: RequestQuotes([]), refused: {})
    }

    static func filed(_ numbers: [Int]) -> String {
        let items = numbers.enumerated().map {
            JSONValue.object([.init("request", .number(Double($0 + 1))), .init("kind", .number(Double($1)))])
        }
        return JSONValue.object([.init("filed", .array(items))]).text()
    }

    /// Files by topic under the kinds that are shown.
    static func filing(_ data: JSONValue) -> String {
        let shown = texts(data["kinds"]).map { $0.prefix { $0 != ":" } }
        return filed(
            texts(data["requests"]).map { request in
                guard let topic = topic(of: request), let kind = kinds.first(where: { $0.0 == topic }) else { return 0 }
                return (shown.firstIndex { $0 == kind.1 } ?? -1) + 1
            })
    }

    /// A model that does as it should.
    static func honest() -> ScriptedReader {
        ScriptedReader { shape, data in
            switch shape {
            case "intents": return intents(texts(data["requests"]).map { "ask about \(topic(of: $0) ?? "something")" })
            case "kinds": return kinds(kinds.map(\.1))
            default: return filing(data)
            }
        }
    }
}
