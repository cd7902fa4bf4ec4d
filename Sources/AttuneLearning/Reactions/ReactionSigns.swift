import AttuneTraits

/// The reactions that a turn's own words state.
struct ReactionSigns: Sendable {
    private(set) var satisfied: [ReactionCategory] = []
    private(set) var dissatisfied: [ReactionCategory] = []
    /// Words that say nothing about a reply.
    private(set) var content = 0
    /// The first sentence sets a task.
    private(set) var beginsTask = false
    /// "yes", "ok", "no": may answer a question of the reply.
    private(set) var isBareAnswer = false
    /// Begins by telling something about the user.
    private(set) var tellsAboutOneself = false
    /// The first sentence speaks of "it", "that", "your": of something that is there.
    private(set) var pointsBack = false
    /// What the turn opens with, before any other word.
    private(set) var opening: [ReactionCategory] = []
    private var sentences = 0
    private var hasTask = false

    private var answers = false

    private struct Unit {
        var sign: ReactionSign?
        var isSoft = false
        /// More than one word.
        var isLong = false
    }

    init(_ tokens: [Token], lexicon: ReactionLexicon) {
        tokens.withUnsafeBufferPointer { tokens in
            var index = 0
            var sentence = 0
            var asked = false
            var totalUnits = 0
            var alone: [ReactionCategory] = []
            while index < tokens.count {
                var units: [Unit] = []
                var isQuestion = false
                while index < tokens.count {
                    let token = tokens[index]
                    if sentence == 0, Self.anaphora.contains(token.hash) { pointsBack = true }
                    if token.kind == .hard || token.kind == .question {
                        isQuestion = token.kind == .question
                        index += 1
                        break
                    }
                    if token.kind == .word || token.kind == .number,
                        let match = lexicon.phrases.longest(tokens, at: index)
                    {
                        units.append(Unit(sign: lexicon.phrases.meanings[match.meaning], isLong: match.length > 1))
                        index += match.length
                    } else {
                        units.append(Unit(sign: nil, isSoft: token.kind == .soft))
                        index += 1
                    }
                }
                guard units.contains(where: { !$0.isSoft }) else { continue }
                totalUnits += units.count
                read(units, isQuestion: isQuestion, isFirst: sentence == 0, asked: asked, &alone)
                asked = asked || isQuestion
                sentence += 1
            }
            sentences = sentence
            if asked || hasTask || sentence > 2 { tellsAboutOneself = false }
            if content == 0, totalUnits <= 6, !hasTask, !asked || alone.allSatisfy({ $0.judgement < 0 }) {
                if satisfied.isEmpty, dissatisfied.isEmpty, let category = alone.first { add(category) }
                isBareAnswer = totalUnits <= 3 && (!alone.isEmpty && satisfied == Array(alone.prefix(1)) || answers)
            }
        }
    }

    private static let anaphora = Set(
        ["it", "this", "that", "these", "those", "them", "your", "again", "above", "previous", "same", "instead"]
            .map { WordHash.of($0) })

    /// Keeps only what the turn opens with.
    mutating func keepOpening() {
        satisfied = opening.filter { $0.judgement > 0 }
        dissatisfied = opening.filter { $0.judgement < 0 }
    }

    mutating func add(_ category: ReactionCategory) {
        if category.judgement > 0 { satisfied.append(category) } else { dissatisfied.append(category) }
    }

    private mutating func read(
        _ units: [Unit], isQuestion: Bool, isFirst: Bool, asked: Bool, _ alone: inout [ReactionCategory]
    ) {
        // Where a new task begins, later words are its words.
        var taskAt: Int?
        var conditional = false
        var strangers = 0
        var reactionsBefore = 0
        for (position, unit) in units.enumerated() {
            guard let sign = unit.sign else {
                if !unit.isSoft {
                    strangers += 1
                    content += 1
                }
                continue
            }
            switch sign {
            case .task:
                if taskAt == nil, strangers == 0 { taskAt = position }
                hasTask = true
            case .inversion:
                if position == 0 || reactionsBefore == 0 && strangers == 0 && Self.isFirstWord(units, position) {
                    conditional = isQuestion
                }
            case .condition: conditional = true
            case .but:
                conditional = false
                taskAt = nil
                strangers = 0
            case .reaction(let category, let place):
                let before = context(units, position)
                let holds: Bool
                switch place {
                case .alone:
                    holds = false
                    if strangers == 0, !conditional, !isQuestion || category.judgement < 0 { alone.append(category) }
                case .anywhere: holds = !conditional && !(taskAt != nil && strangers >= 2)
                case .opening: holds = isFirst && strangers == 0 && reactionsBefore == 0 && !conditional
                case .question: holds = isQuestion && strangers == 0
                case .predicate:
                    let after =
                        followed(units, position) || unit.isLong && Self.isWhole(category) || category == .gratitude
                    holds =
                        !conditional && (before.opens && after || before.copula && after)
                        && !(isQuestion && taskAt != nil && category.judgement > 0)
                }
                guard holds else { continue }
                if category.judgement > 0, asked || taskAt != nil && place != .anywhere && strangers > 1 { continue }
                reactionsBefore += 1
                if before.negated, category.judgement < 0 { continue }
                let stated = before.negated ? .negativeFeedback : category
                add(stated)
                if isFirst, strangers == 0, taskAt == nil || stated == .revision { opening.append(stated) }
            case .oneself: if isFirst, position == 0, !isQuestion { tellsAboutOneself = true }
            case .answer: if isFirst, position == 0, units.count == 1 { answers = true }
            default: break
            }
        }
        if isFirst {
            beginsTask = taskAt != nil && reactionsBefore == 0
        }
    }

    /// Classes whose longer phrases are statements, not descriptions of what follows.
    private static func isWhole(_ category: ReactionCategory) -> Bool {
        switch category {
        case .learning, .compliance, .positiveClosure, .gettingCloser, .tooLittleDetail, .humour: true
        default: false
        }
    }

    private static func isFirstWord(_ units: [Unit], _ position: Int) -> Bool {
        units[..<position].allSatisfy { unit in
            if unit.isSoft { return true }
            if case .filler? = unit.sign { return true }
            return false
        }
    }

    /// What precedes a phrase: whether it opens its clause, is said of the reply, is negated.
    private func context(_ units: [Unit], _ position: Int) -> (opens: Bool, copula: Bool, negated: Bool) {
        var index = position - 1
        var strangers = 0
        var negated = false
        var copula = false
        var distance = 0
        while index >= 0 {
            let unit = units[index]
            if unit.isSoft { return (!copula && strangers == 0, copula, negated) }
            guard let sign = unit.sign else {
                // "the second step is wrong" may name its subject; a longer clause is about something else.
                strangers += 1
                if strangers > 2 { return (false, false, negated) }
                index -= 1
                continue
            }
            switch sign {
            case .negation: if distance <= 3 { negated.toggle() }
            case .answer: if distance == 0 { negated.toggle() }
            case .copula, .reply: if strangers == 0 { copula = true }
            case .verdict: copula = true
            case .but, .reaction: return (!copula && strangers == 0, copula, negated)
            case .filler: break
            case .condition, .inversion, .task, .oneself: return (false, copula && strangers == 0, negated)
            }
            distance += 1
            if distance > 6 { return (false, copula && strangers == 0, negated) }
            index -= 1
        }
        return (strangers == 0, copula, negated)
    }

    /// Whether nothing follows that the phrase could merely describe ("a great novel").
    private func followed(_ units: [Unit], _ position: Int) -> Bool {
        guard position + 1 < units.count else { return true }
        let next = units[position + 1]
        if next.isSoft { return true }
        return next.sign != nil
    }
}
