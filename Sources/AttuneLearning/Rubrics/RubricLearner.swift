import AttuneCore
import AttuneStatistics
import AttuneTraits

/// What makes rubrics of analysed records.
public protocol RubricLearning: Sendable {
    /// - Parameter progress: called with what is done and due.
    func learn(
        from records: [AnalysedRecord], progress: @Sendable (Int, Int) -> Void
    ) async throws -> RubricResult
}

/// Learns group rubrics from analysed records (GPA, arXiv 2503.08035 §3; selection as specified for this project).
///
/// The result depends on the set of records, their order and the seed, and on nothing else: analysing them in several
/// sittings or on several threads changes nothing.
public struct RubricLearner: RubricLearning {
    public var options: RubricOptions
    /// How contexts are made.
    public var contexts: ContextSource
    /// Sentences and directives of aspects that are no trait.
    public var openAspects: [String: OpenAspect]
    /// What makes readings of the analyses: a second reading, as long as nothing else is put in its place.
    var reader: @Sendable ([AnalysedRecord], [String?]) async throws -> [[TurnReading]] = {
        try await TurnReader().read($0, contexts: $1)
    }
    /// The id of the analyst whose analyses are read; statements name it.
    public var analyst: String

    public init(
        options: RubricOptions, contexts: ContextSource = .fieldOrAuto, openAspects: [String: OpenAspect] = [:],
        analyst: String = "offline"
    ) {
        self.options = options
        self.contexts = contexts
        self.openAspects = openAspects
        self.analyst = analyst
    }

    /// - Parameter progress: called with comparisons done and due.
    public func learn(
        from records: [AnalysedRecord], progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> RubricResult {
        let assignment = assignContexts(to: records)
        let hasContexts = assignment.model.contexts.count > 1 || assignment.source == .field
        var result = RubricResult(
            profiles: [], contexts: [], contextModel: hasContexts ? assignment.model : nil, records: records.count,
            grouped: 0, reacting: 0, tests: 0, emptyReason: nil)

        let readings = try await reader(records, assignment.contexts)
        var table = ReactionTable()
        var groupOf: [String?] = []
        var contextOf: [String?] = []
        for (index, record) in records.enumerated() {
            let value = group(of: record)
            if value != nil { result.grouped += 1 }
            guard value != nil, !readings[index].isEmpty else { continue }
            result.reacting += 1
            table.append(record, readings[index])
            groupOf.append(value)
            contextOf.append(assignment.contexts[index])
        }
        guard result.reacting > 0 else {
            result.emptyReason = emptyReason(result)
            return result
        }
        let samples = samples(of: table, groupOf: groupOf, contextOf: contextOf, hasContexts: hasContexts)
        result.contexts = samples.map { summary(of: $0, groupOf: groupOf) }
        let plan = ComparisonPlan(samples: samples, groupOf: groupOf, options: options, table: table)
        guard !plan.values.isEmpty else {
            result.emptyReason = emptyReason(result)
            return result
        }
        let compared = try await plan.run(table: table, progress: progress)
        let selection = AspectSelection.select(compared, options: options)
        result.tests = selection.tests
        result.profiles = StatementWriter(
            plan: plan, comparisons: compared, selection: selection, table: table, options: options,
            openAspects: openAspects, analyst: analyst
        ).profiles()
        return result
    }

    /// The records' contexts. Where only one is found, statements hold in any context.
    private func assignContexts(
        to records: [AnalysedRecord]
    ) -> (model: ContextModel, contexts: [String?], source: ContextAssigner.Source) {
        let hasField = records.contains { $0.context != nil }
        let source: ContextAssigner.Source =
            switch contexts {
            case .field: .field
            case .auto: .auto
            case .fieldOrAuto: hasField ? .field : .auto
            }
        var assigner = ContextAssigner(options: .init(source: source))
        assigner.options.seed = options.seed
        let assigned = assigner.assign(
            records.map { ContextFeatures(words: $0.analysis.requestWords) }, labels: records.map(\.context))
        return (assigned.model, assigned.contexts, source)
    }

    /// Each record's context, as ``learn(from:progress:)`` makes them; `any` where only one is found.
    func contexts(of records: [AnalysedRecord]) -> [String?] {
        let assignment = assignContexts(to: records)
        let hasContexts = assignment.model.contexts.count > 1 || assignment.source == .field
        return hasContexts ? assignment.contexts : records.map { _ in "any" }
    }

    func group(of record: AnalysedRecord) -> String? {
        if options.groupBy == RubricOptions.side { return record.isPair ? "chosen" : nil }
        return record.groups[options.groupBy].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func samples(
        of table: ReactionTable, groupOf: [String?], contextOf: [String?], hasContexts: Bool
    ) -> [ContextSample] {
        var rows: [String: [Int]] = [:]
        for row in 0..<table.rows {
            guard let context = hasContexts ? contextOf[Int(table.record[row])] : "" else { continue }
            rows[context, default: []].append(row)
        }
        return rows.keys.sorted().map { context in
            ContextSample(
                name: context.isEmpty ? nil : context, rows: rows[context] ?? [], table: table, groupOf: groupOf,
                fitsMainEffects: options.groupBy != RubricOptions.side && !options.countsEveryReply)
        }
    }

    private func summary(of sample: ContextSample, groupOf: [String?]) -> RubricResult.ContextSummary {
        var groups: [String: Int] = [:]
        for record in sample.conversations { groups[groupOf[record] ?? "", default: 0] += 1 }
        return .init(
            context: sample.name ?? "any", conversations: sample.conversations.count, reactions: sample.rows.count,
            groups: groups)
    }

    private func emptyReason(_ result: RubricResult) -> String {
        if result.records == 0 { return "there are no records; import some first" }
        if options.groupBy == RubricOptions.side, result.grouped == 0 {
            return "there are no preference pairs, whose sides could be compared"
        }
        if result.grouped == 0 {
            return "none of \(result.records) records has a field '\(options.groupBy)'; "
                + "name it at import with --map group.\(options.groupBy)=KEY"
        }
        if result.reacting == 0 {
            return "in \(result.grouped) records with a field '\(options.groupBy)' no user reacts to a reply; "
                + "where the replies are examples of what a group wants, --replies all compares them as they are"
        }
        return "fewer than two values of '\(options.groupBy)' have \(options.minimumUsers) users who react to a reply"
    }
}

/// Where contexts come from.
public enum ContextSource: String, Sendable, CaseIterable {
    /// The records' own field.
    case field
    /// Found in the requests' words.
    case auto
    /// The field where any record has one, else found.
    case fieldOrAuto
}

/// An aspect that no trait measures, as a model analyst words it.
public struct OpenAspect: Sendable, Hashable, Codable {
    public var moreStatement: String
    public var moreDirective: String
    public var lessStatement: String
    public var lessDirective: String

    public init(moreStatement: String, moreDirective: String, lessStatement: String, lessDirective: String) {
        self.moreStatement = moreStatement
        self.moreDirective = moreDirective
        self.lessStatement = lessStatement
        self.lessDirective = lessDirective
    }
}
