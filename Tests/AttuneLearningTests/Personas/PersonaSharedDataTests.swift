import AttuneCore
import AttuneTraits
import Foundation
import Testing

@testable import AttuneLearning

/// The shared test data, where a checkout has it beside it.
private enum PersonaData {
    static func file(_ path: String) -> URL? {
        var candidates: [URL] = []
        if let root = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] {
            candidates.append(URL(fileURLWithPath: root))
        }
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<8 {
            folder.deleteLastPathComponent()
            candidates.append(folder.appendingPathComponent("shared"))
        }
        return candidates.map { $0.appendingPathComponent("data").appendingPathComponent(path) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    static let styles = file("alpaca_eval_styles/pairs.jsonl.gz")
    static let statements = file("persona_statements/statements.jsonl.gz")
    static let preferences = file("prefeval/explicit.jsonl.gz")

    static func rows<Row: Decodable>(_ url: URL, as type: Row.Type) throws -> [Row] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", url.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(type, from: $0) }
    }
}

@Suite("Personas on public data")
struct PersonaSharedDataTests {
    private struct Styles: Decodable {
        struct Answers: Decodable {
            var concise: String
            var verbose: String
        }
        var instruction: String
        var outputs: [String: Answers]
    }

    @Test(
        "users who always choose the concise or the verbose reply get that persona",
        .enabled(if: PersonaData.styles != nil, "needs shared/data/alpaca_eval_styles (set ATTUNE_SHARED)"),
        arguments: ["concise", "verbose"])
    func styles(taste: String) throws {
        let rows = try PersonaData.rows(try #require(PersonaData.styles), as: Styles.self)
        var pairs: [PersonaPair] = []
        for (number, row) in rows.enumerated() {
            for (model, answers) in row.outputs.sorted(by: { $0.key < $1.key }) where model != "alpaca-7b" {
                let isConcise = taste == "concise"
                pairs.append(
                    PersonaPair(
                        record: "p\(number)-\(model)", user: "\(model) \(number / 20)",
                        pair: PreferencePair(
                            prompt: [Message(.user, row.instruction)],
                            chosen: isConcise ? answers.concise : answers.verbose,
                            rejected: isConcise ? answers.verbose : answers.concise)))
            }
        }
        let wanted: Direction = taste == "concise" ? .less : .more
        let learner = PersonaLearner()
        let found = learner.infer(pairs).filter { $0.side == .chosen }
        let share = Double(found.count { $0.persona.wants("length.words", wanted) }) / Double(pairs.count)
        let wrong = Double(found.count { $0.persona.wants("length.words", wanted.opposite) }) / Double(pairs.count)
        #expect(share >= 0.9, "\(share)")
        #expect(wrong <= 0.01, "\(wrong)")
    }

    private struct Statement: Decodable { var statement: String }

    @Test(
        "statements about life are not taken for wishes about replies",
        .enabled(if: PersonaData.statements != nil, "needs shared/data/persona_statements (set ATTUNE_SHARED)"))
    func falseAlarms() throws {
        let rows = try PersonaData.rows(try #require(PersonaData.statements), as: Statement.self)
        let reader = PersonaReader()
        let alarms = rows.count { !reader.read($0.statement).isEmpty }
        #expect(Double(alarms) <= 0.01 * Double(rows.count), "\(alarms) of \(rows.count)")
    }

    private struct Preference: Decodable {
        var id: String
        var preference: String
    }

    @Test(
        "stated preferences about other things are left alone, those about texts are read",
        .enabled(if: PersonaData.preferences != nil, "needs shared/data/prefeval (set ATTUNE_SHARED)"))
    func preferences() throws {
        let rows = try PersonaData.rows(try #require(PersonaData.preferences), as: Preference.self)
        let reader = PersonaReader()
        // By hand: of 702 preferences these speak of how something is told.
        let ofStyle: [String: String] = [
            "education_learning_styles-15": "length.words", "education_learning_styles-16": "structure.steps",
        ]
        for row in rows where ofStyle[row.id] == "length.words" {
            #expect(reader.read(row.preference) == [PersonaWish(trait: "length.words", direction: .less)])
        }
        let alarms = rows.count { ofStyle[$0.id] == nil && !reader.read($0.preference).isEmpty }
        #expect(Double(alarms) <= 0.01 * Double(rows.count), "\(alarms) of \(rows.count)")
    }
}

@Suite("Labelled personas")
struct FreeTextPersonaTests {
    @Test("labelled personas are read with high precision and good recall")
    func labelled() {
        let reader = PersonaReader()
        var right = 0
        var wrong = 0
        var missed = 0
        for row in FreeTextPersonas.rows {
            let found = Set(reader.read(row.text).map { $0.trait + ($0.direction == .more ? "+" : "-") })
            right += found.intersection(row.wishes).count
            wrong += found.subtracting(row.wishes).subtracting(row.allowed).count
            missed += row.wishes.subtracting(found).count
        }
        #expect(Double(right) >= 0.9 * Double(right + wrong), "\(wrong) wrong of \(right + wrong)")
        #expect(Double(right) >= 0.85 * Double(right + missed), "\(missed) missed of \(right + missed)")
    }

    @Test("personas in many voices, the half that the reader was improved on, are read as well as they were")
    func study() {
        let (precision, recall) = Self.score(FreeTextPersonas.voicesToStudy)
        #expect(precision >= 0.85 && recall >= 0.85, "precision \(precision), recall \(recall)")
    }

    @Test("personas in many voices that the reader was not improved on are mostly read")
    func exam() {
        let (precision, recall) = Self.score(FreeTextPersonas.voicesForExam)
        #expect(precision >= 0.8 && recall >= 0.6, "precision \(precision), recall \(recall)")
    }

    private static func score(_ rows: [FreeTextPersonas.Row]) -> (precision: Double, recall: Double) {
        let reader = PersonaReader()
        var (right, wrong, missed) = (0, 0, 0)
        for row in rows {
            let found = Set(reader.read(row.text).map { $0.trait + ($0.direction == .more ? "+" : "-") })
            right += found.intersection(row.wishes).count
            wrong += found.subtracting(row.wishes).subtracting(row.allowed).count
            missed += row.wishes.subtracting(found).count
        }
        return (Double(right) / Double(max(right + wrong, 1)), Double(right) / Double(max(right + missed, 1)))
    }
}
