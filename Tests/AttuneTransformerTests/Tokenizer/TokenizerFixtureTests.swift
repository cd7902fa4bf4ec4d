import AttuneCore
import AttuneTransformer
import Foundation
import Testing

/// Ids and texts as the `tokenizers` package gives them (`Fixtures/tokenizers_fixture.py`).
@Suite struct TokenizerFixtureTests {
    /// One kind of tokenizer, with lines, their ids and what these decode to.
    struct Kind: Sendable, CustomTestStringConvertible {
        var name: String
        var tokenizer: String
        var lines: [String]
        var ids: [[Int]]
        var texts: [String]

        var testDescription: String { name }
    }

    static let kinds: [Kind] = {
        guard
            let json = try? Fixture.data("tokenizers.json").withUnsafeBytes({
                try JSONSerialization.jsonObject(with: Data($0))
            }),
            let rows = (json as? [String: Any])?["kinds"] as? [[String: Any]]
        else { return [] }
        return rows.compactMap { row in
            guard let name = row["name"] as? String, let lines = row["lines"] as? [String],
                let ids = row["ids"] as? [[Int]], let texts = row["texts"] as? [String],
                let tokenizer = row["tokenizer"].flatMap({ try? JSONSerialization.data(withJSONObject: $0) })
            else { return nil }
            return Kind(
                name: name, tokenizer: String(decoding: tokenizer, as: UTF8.self), lines: lines, ids: ids, texts: texts)
        }
    }()

    static func tokenizer(_ kind: Kind) throws -> Tokenizer {
        let folder = try TemporaryFolder()
        try folder.write(kind.tokenizer, to: "tokenizer.json")
        return try Tokenizer(folder: folder.path)
    }

    @Test func everyKindIsThere() { #expect(Self.kinds.count == 12) }

    @Test(arguments: kinds)
    func idsAndTextsAreThoseOfTheTokenizersPackage(_ kind: Kind) throws {
        let tokenizer = try Self.tokenizer(kind)
        for (line, (ids, text)) in zip(kind.lines, zip(kind.ids, kind.texts)) {
            #expect(tokenizer.encode(line) == ids, "\(line.debugDescription)")
            #expect(
                tokenizer.decode(ids, skipsSpecialTokens: false).utf8.elementsEqual(text.utf8),
                "\(line.debugDescription)")
        }
    }

    @Test(arguments: kinds)
    func streamedTextIsTheDecodedTextAndOfWholeCharacters(_ kind: Kind) throws {
        let tokenizer = try Self.tokenizer(kind)
        for (line, ids) in zip(kind.lines, kind.ids) where !line.contains("\u{FFFD}") {
            var stream = TokenStream(tokenizer, skipsSpecialTokens: false)
            var text = ""
            for id in ids {
                let piece = stream.append(id)
                #expect(!piece.contains("\u{FFFD}"), "\(line.debugDescription)")
                text += piece
            }
            text += stream.finish()
            #expect(text.utf8.elementsEqual(tokenizer.decode(ids, skipsSpecialTokens: false).utf8))
        }
    }
}
