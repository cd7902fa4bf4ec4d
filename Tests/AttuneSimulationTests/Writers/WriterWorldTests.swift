import AttuneCore
import Foundation
import Testing

@testable import AttuneSimulation

@Suite struct WriterWorldTests {
    private static func text(_ record: Record) -> String {
        if case .writing(let text) = record.content { text } else { "" }
    }

    @Test func theSameOptionsGiveTheSameTexts() {
        let options = WriterWorldOptions()
        #expect(Array(WriterWorld(options).records()) == Array(WriterWorld(options).records()))
        var other = options
        other.seed = 2
        #expect(Array(WriterWorld(options).records()) != Array(WriterWorld(other).records()))
    }

    @Test func someWritersShareNothingAndTheOthersHaveTheirHabits() {
        var options = WriterWorldOptions()
        options.writers = 200
        let truth = WriterWorld(options).truth
        let plain = truth.writers.count { $0.habits.isEmpty }
        #expect((40...80).contains(plain))
        #expect(truth.writers.allSatisfy { $0.habits.isEmpty || $0.habits.count == options.habits })
        #expect(Set(truth.writers.flatMap(\.habits.keys)).count == WriterHabit.all.count)
    }

    @Test func aPlantedHabitShowsInTheTexts() {
        var options = WriterWorldOptions()
        options.writers = 1
        options.samples = 30
        func count(_ habits: [String: Direction], _ mark: Character) -> Int {
            WriterWorld.planted(habits, options: options).records().reduce(0) { total, record in
                total + Self.text(record).count { $0 == mark }
            }
        }
        for (habit, mark) in [("style.semicolons", ";"), ("enthusiasm.exclamations", "!"), ("style.parentheses", "(")] {
            let usual = count([:], Character(mark))
            #expect(count([habit: .more], Character(mark)) > 2 * usual, "\(habit)")
            #expect(4 * count([habit: .less], Character(mark)) < usual, "\(habit)")
        }
    }

    @Test func sentencesAreVariedAndTopicsDiffer() {
        let records = Array(WriterWorld().records())
        let sentences = records.flatMap {
            Self.text($0).split(whereSeparator: { ".!?\n".contains($0) }).map(String.init)
        }
        .filter { $0.count > 20 }
        #expect(Double(Set(sentences).count) > 0.85 * Double(sentences.count))
        #expect(Set(records.compactMap(\.context)).count >= 8)
    }

    @Test func linesAreRowsOfTheWritingFormat() throws {
        var options = WriterWorldOptions()
        options.writers = 2
        options.samples = 2
        let url = FileManager.default.temporaryDirectory.appending(path: "writers-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(try WriterWorld(options).writeLines(to: url) == 4)
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 4)
        let row = try #require(try JSONSerialization.jsonObject(with: Data(lines[3].utf8)) as? [String: Any])
        #expect(row["id"] as? String == "w2-2" && row["user"] as? String == "w2")
        #expect((row["text"] as? String)?.isEmpty == false)
    }

    @Test func oddOptionsAreBroughtIntoRange() {
        var options = WriterWorldOptions()
        options.writers = -1
        options.habits = 999
        options.sentences = 0
        #expect(Array(WriterWorld(options).records()).isEmpty)
        options.writers = 1
        options.samples = 1
        #expect(!Array(WriterWorld(options).records()).isEmpty)
    }

    @Test func theTruthIsReadBack() throws {
        let truth = WriterWorld().truth
        let copy = try JSONDecoder().decode(WriterTruth.self, from: JSONEncoder().encode(truth))
        #expect(copy == truth)
    }
}
