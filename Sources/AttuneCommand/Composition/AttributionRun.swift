import AttuneCore
import AttuneEvaluation
import AttuneStore
import Foundation

/// Reads texts by known authors and texts to attribute, and attributes.
struct AttributionRun {
    var masksNames: Bool
    var rounds: Int?
    /// Whether works are held out and attributed.
    var tests: Bool
    var seed: UInt64
    private(set) var known: [AuthoredText] = []
    private(set) var questioned: [QuestionedText] = []

    init(masksNames: Bool, rounds: Int?, tests: Bool, seed: UInt64) {
        self.masksNames = masksNames
        self.rounds = rounds
        self.tests = tests
        self.seed = seed
    }

    mutating func read(data: [String], texts: [String], global: GlobalOptions) throws {
        if data.isEmpty {
            known = try Self.samples(in: global.openForReading())
        } else {
            known = try DataFaults.read(data, fields: "author, work and text") { (row) throws(DataFault) in
                try AuthoredText(row: row)
            }
        }
        if !texts.isEmpty {
            questioned = try DataFaults.read(texts, fields: "text, and author where it is known") {
                (row) throws(DataFault) in try QuestionedText(row: row)
            }
        }
    }

    /// The workspace's writing samples; the work is the group field of that name, else the context, else the record.
    private static func samples(in workspace: Workspace) throws -> [AuthoredText] {
        var texts: [AuthoredText] = []
        var batches = workspace.records(RecordFilter(kind: .writing))
        while let rows = try batches.next() {
            for row in rows {
                let record = try row.decoded().record
                guard case .writing(let text) = record.content, let user = record.user else { continue }
                let work = record.groups["work"] ?? record.context ?? record.id ?? "w\(row.id)"
                texts.append(AuthoredText(author: user, work: work, text: text))
            }
        }
        guard !texts.isEmpty else {
            throw WorkspaceError(
                .missing, "There are no writing samples; attune import takes them, or name rows with --data.")
        }
        return texts
    }

    private var options: AttributionOptions {
        var options = AttributionOptions()
        options.masksNames = masksNames
        options.width = max(ProcessInfo.processInfo.activeProcessorCount, 1)
        return options
    }

    private var authors: [String] { Set(known.map(\.author)).sorted() }

    /// What a judge would be asked.
    func judgeRequests() -> [ModelRequest] {
        let exemplars = AttributionCrossCheck.exemplars(known, authors: authors)
        return questioned.flatMap { ExemplarAuthorJudge.requests($0.text, exemplars: exemplars) }
    }

    /// Rounds of held-out works where nobody says how many: each work alone while that is quick.
    private var foldCount: Int { rounds ?? (Set(known.map { [$0.author, $0.work] }).count > 100 ? 12 : .max) }

    func report(judge: (any AuthorJudge)? = nil, width: Int = 1) async throws -> AttributionFindings {
        let attributor = questioned.isEmpty ? nil : try await AuthorshipAttributor.train(on: known, options: options)
        var report = AttributionFindings(authors: authors, texts: known.count)
        if tests {
            let progress = Progress("holding out works")
            do {
                report.across = try await AttributionEvaluation.acrossWorks(
                    known, options: options, folds: foldCount, seed: seed
                ) { progress.update(Double($0), of: Double($1), detail: "\($0) of \($1)") }
            } catch let error as AttributionError where error.code == .noSecondWork && attributor != nil {
                Console.remark(error.description)
            }
            progress.finish()
        }
        guard let attributor else { return report }
        let found = questioned.map { attributor.attribute($0.text) }
        report.add(questioned, found, by: attributor, known: known)
        if let judge {
            let usable = zip(questioned, found).compactMap { text, found in found.map { (text.text, $0) } }
            report.judge = try await AttributionCrossCheck.run(
                usable.map(\.0), found: usable.map(\.1),
                exemplars: AttributionCrossCheck.exemplars(known, authors: authors), authors: authors, judge: judge,
                atMost: width)
        }
        return report
    }
}
