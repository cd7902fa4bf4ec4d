import AttuneCore
import AttuneTransformer
import Foundation
import Testing

/// Ids and texts as the `tokenizers` package gives them (`Fixtures/tokenizers_fixture.py`).
@Suite struct TokenizerFixtureTests {
    /// One kind of tokenizer, with lines, their ids and what these decode to.
    struct Kind: Sendable, Decodable, CustomTestStringConvertible {
        var name: String
        /// The text of its file: a dictionary of Foundation's would take `é` and `e` + accent for one key.
        var tokenizer: String
        var lines: [String]
        var ids: [[Int]]
        var texts: [String]

        var testDescription: String { name }
    }

    private struct File: Decodable {
        var kinds: [Kind]
    }

    static let kinds = (try? Fixture.read("tokenizers.json", as: File.self))?.kinds ?? []

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
