import AttuneLearning
import Foundation

/// One text and who wrote it: a line `{"author":…,"text":…}` of an input file.
struct Passage: Decodable {
    var author: String
    var text: String

    static func read(_ path: String) throws -> [Passage] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Passage.self, from: Data($0.utf8))
        }
    }

    /// Writing samples, numbered in the order of the file.
    static func samples(_ passages: [Passage]) -> [WritingSample] {
        passages.enumerated().map { WritingSample(reference: "w\($0 + 1)", user: $1.author, text: $1.text) }
    }
}
