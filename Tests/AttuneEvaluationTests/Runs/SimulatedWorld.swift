import AttuneCore
import AttuneEvaluation
import AttuneSimulation
import AttuneSteering
import AttuneTraits

/// A simulated world with planted wishes, the model that follows directives, and profiles that say just what was planted.
struct SimulatedWorld {
    static let reader = SimulatedReader(sample: 160) { text in
        var meter = TraitMeter()
        let values = meter.measure(text).statistical()
        return Dictionary(
            zip(TraitCatalogue.standard.traits, values).map { ($0.id, Double($1)) },
            uniquingKeysWith: { first, _ in first })
    }

    static let model = SimulatedModel(reader: reader) { text in
        text.split(separator: "\n").flatMap { line -> [Wish] in
            let directive = line.hasPrefix("- ") ? String(line.dropFirst(2)) : ""
            for trait in TraitCatalogue.standard.traits {
                for direction in Direction.allCases where trait.pole(direction).directive == directive {
                    return [Wish(aspect: trait.id, direction: direction)]
                }
            }
            return []
        }
    }

    let world: GroupWorld
    var groups: [String] { world.options.groups }

    init(seed: UInt64) {
        var options = GroupWorldOptions()
        options.users = 40
        options.conversations = 400
        options.strength = 0.8
        options.sharedWishes = 1
        options.seed = seed
        world = GroupWorld(options)
    }

    func audience(_ group: String) -> Audience { .group(name: world.options.groupField, value: group) }

    /// The planted differences of a group, as a rubric that found them all.
    func profile(_ group: String) -> Profile {
        let statements = world.truth.contexts.flatMap { context in
            context.differences.compactMap { difference -> Statement? in
                guard let weight = difference.weights[group], weight != 0,
                    let trait = TraitCatalogue.standard[difference.aspect]
                else { return nil }
                let direction = Direction(sign: weight)
                return Statement(
                    id: "\(context.name)-\(difference.aspect)", text: trait.pole(direction).statement,
                    directive: trait.pole(direction).directive, context: context.name, aspect: difference.aspect,
                    direction: direction, strength: abs(weight), evidence: Evidence(supporting: 50, users: 40),
                    source: .rubrics, analyst: "offline", status: .active)
            }
        }
        return Profile(audience: audience(group), statements: statements)
    }

    /// First requests, so many for each group, in contexts that hold a difference or in those that hold none.
    func cases(each count: Int, null: Bool) -> [EvaluationCase] {
        var found: [String: [EvaluationCase]] = [:]
        for conversation in world.simulated() where world.truth[context: conversation.context]?.null == null {
            guard found[conversation.group, default: []].count < count,
                case .conversation(let messages) = conversation.record.content
            else { continue }
            let planted = (world.truth[context: conversation.context]?.differences ?? []).map {
                WeightedWish(
                    aspect: $0.aspect, direction: Direction(sign: $0.weights[conversation.group] ?? 0),
                    weight: abs($0.weights[conversation.group] ?? 0))
            }
            found[conversation.group, default: []].append(
                EvaluationCase(
                    prompt: conversation.record.id ?? "", unit: conversation.record.user ?? "",
                    audience: audience(conversation.group), user: conversation.record.user,
                    context: conversation.context, messages: [messages[0]],
                    criterion: Criterion(planted: WeightedWish.sum(planted))))
        }
        return found.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    func arm(_ kind: ArmKind, _ choose: @escaping @Sendable (EvaluationCase) -> Profile?) -> ProfileArm {
        let tailor = Tailor(contexts: nil)
        return ProfileArm(ArmPlan(kind: kind)) { item, messages in
            let tailored = tailor.tailor(
                SteeringRequest(messages: messages, profiles: choose(item).map { [$0] } ?? [], context: item.context))
            return (
                tailored.messages,
                Steering(
                    isSteered: tailored.gate.isOn, gate: tailored.gate.reason?.code, instruction: tailored.instruction)
            )
        }
    }
}
