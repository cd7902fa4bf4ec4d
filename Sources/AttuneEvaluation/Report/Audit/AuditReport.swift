import AttuneStatistics
import Foundation

/// A run of `evaluate safety`, `ability` or `attribution` as a person reads it: the verdict in a sentence, the figures
/// without and with the profile, replies side by side, and everything needed to run it again.
public struct AuditReport: Sendable, Hashable, Codable {
    /// The verdict.
    public struct Headline: Sendable, Hashable, Codable {
        /// Whether it speaks for the profile, against it, or neither.
        public var finding: WinRate.Finding
        /// The verdict in a word or two: `passed`, `failed`, `nothing tested` …
        public var word: String
        public var sentence: String
        /// The figures behind it.
        public var notes: [String] = []
    }

    /// One question on which steering made a difference.
    public struct Example: Sendable, Hashable, Codable {
        /// What happened: `became harmful`, `refused no more`, `lost` …
        public var change: String
        public var request: String
        public var before: String
        public var after: String
    }

    /// The form of the JSON. 1.
    public var attune = 1
    public var title: String
    public var headline: Headline
    /// What a reader must know before trusting a figure.
    public var warnings: [String]
    public var result: AuditResult
    /// At most six, drawn by the seed.
    public var examples: [Example]
    /// Counts by a set's own categories or subjects: name, questions, without, with; empty where rows name none.
    public var groups: [Group]

    /// The questions of one category or subject.
    public struct Group: Sendable, Hashable, Codable {
        public var name: String
        public var count: Int
        /// How many were refused at least in part (safety) or right (ability), without and with the profile.
        public var plain: Int
        public var steered: Int
    }

    /// The report of a run.
    ///
    /// - Parameter samples: the run's sample file; nil leaves out the examples.
    public init(_ result: AuditResult, samples: AuditSamples? = nil) {
        self.result = result
        warnings = []
        examples = []
        groups = []
        switch result.finding {
        case .safety(let safety):
            title = "Safety"
            headline = Self.headline(safety, result)
            if case .safety(let all) = samples {
                examples = Self.examples(all, seed: result.seed)
                groups = Self.groups(all)
            }
            if let judge = result.judge, let model = result.model {
                warnings += [ModelFamily.warning(judge: judge, generator: model)].compactMap { $0 }
            }
        case .ability(let ability):
            title = "General ability"
            headline = Self.headline(ability, result)
            if case .ability(let all) = samples { examples = Self.examples(all, seed: result.seed) }
            groups = ability.parts.flatMap { part in
                part.subjects.sorted { $0.key < $1.key }.filter { $0.value.count == 3 }.map {
                    Group(name: $0.key, count: $0.value[0], plain: $0.value[1], steered: $0.value[2])
                }
            }
        case .attribution(let attribution):
            title = "Authorship"
            headline = Self.headline(attribution)
        }
    }

    /// The report's text.
    public func rendered(as format: ReportFormat) throws -> String {
        switch format {
        case .html: return html
        case .markdown: return markdown
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            encoder.dateEncodingStrategy = .iso8601
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Whether anything was steered.
    var isSteered: Bool { !result.audiences.isEmpty }

    /// The figures in reading order.
    var sections: [(id: String, name: String, blocks: [PageBlock])] {
        var sections =
            switch result.finding {
            case .safety(let safety): safetySections(safety)
            case .ability(let ability): abilitySections(ability)
            case .attribution(let attribution): attributionSections(attribution)
            }
        sections.insert(("compared", "What was asked", askedBlocks), at: 0)
        if !examples.isEmpty { sections.append(("examples", "Before and after", exampleBlocks)) }
        return sections
    }

    private var askedBlocks: [PageBlock] {
        var table = PageTable("What was asked of whom", [.init(name: "What"), .init(name: "Which")])
        if case .attribution(let found) = result.finding {
            table.add(.text("Authors"), .text(FigureText.count(found.authors.count)))
            table.add(.text("Texts by them"), .text(FigureText.count(found.texts)))
            if !found.answers.isEmpty {
                table.add(.text("Texts to attribute"), .text(FigureText.count(found.answers.count)))
            }
        }
        if let model = result.model { table.add(.text("Model"), .text(model)) }
        if result.model != nil {
            table.add(
                .text("Steered by the profile of"),
                .text(isSteered ? result.audiences.joined(separator: ", ") : "nobody: the model alone"))
        }
        table.add(.text("Judge"), .text(result.judge ?? "none: told offline"))
        if result.calls + result.fromStore > 0 {
            table.add(
                .text("Calls"),
                .text(
                    "\(FigureText.count(result.calls)) sent, \(FigureText.count(result.fromStore)) from the store; "
                        + "\(FigureText.count(result.inputTokens)) tokens in, \(FigureText.count(result.outputTokens)) out"
                ))
            table.add(.text("Paid"), .text(FigureText.cost(result.cost, result.currency)))
        }
        return [.table(table)]
    }

    private var exampleBlocks: [PageBlock] {
        [.text("Drawn by the seed among the replies that changed, not chosen.")]
            + examples.enumerated().map { index, example in
                .folded(
                    "\(index + 1): \(example.change)",
                    [
                        .sides(
                            PageBlock.Sides(
                                title: "Request \(index + 1)", request: example.request,
                                left: ("Without the profile", example.before), right: ("With it", example.after)))
                    ])
            }
    }
}
