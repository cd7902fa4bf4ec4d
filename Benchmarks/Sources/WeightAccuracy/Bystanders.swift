import AttuneCore
import AttuneLearning
import AttuneSimulation
import AttuneTraits

/// One user switches taste half-way: how soon the user's own profile follows, and whether anybody else's profile
/// changes in any field.
struct Bystanders {
    let seeds: UInt64

    private static let old = 30
    private static let counts = [0, 5, 10, 15, 20, 25, 30, 40]

    func measure() {
        var switches = 0
        var (moved, movedByEveryone) = (0, 0)
        var follow: [Int: (new: Accuracy, stale: Accuracy, always: Accuracy)] = [:]
        for seed in 1...max(seeds, 1) {
            var options = UserWorldOptions()
            options.seed = seed
            options.users = 40
            options.changingShare = 1
            options.pairsPerUser = 160  // Tastes change at the 80th.
            let world = UserWorld(options)
            var meter = TraitMeter()
            func choices(_ user: Int, _ numbers: Range<Int>) -> [ScoredChoice] {
                numbers.compactMap { number in
                    let record = world.pair(number, ofUser: user).record
                    guard case .preference(let pair) = record.content else { return nil }
                    let chosen = meter.measure(pair.chosen).statistical()
                    let rejected = meter.measure(pair.rejected).statistical()
                    return ScoredChoice(
                        reference: "p\(user * 1000 + number)", time: record.time?.timeIntervalSince1970,
                        differences: zip(chosen, rejected).map { $0 - $1 })
                }
            }
            let learner = WeightLearner()
            let writer = WeightProfileWriter()
            let before = world.users.indices.map {
                UserChoices(user: world.users[$0].id, choices: choices($0, (80 - Self.old)..<80))
            }
            func byOwn(_ all: [UserChoices]) -> [Profile] {
                all.map { writer.profile(of: learner.ownWeights(of: $0)) }
            }
            func byEveryone(_ all: [UserChoices]) -> [Profile] {
                let population = learner.learnPopulation(from: all)
                return all.map { writer.profile(of: learner.weights(of: $0, in: population)) }
            }
            let own = byOwn(before)
            let everyones = byEveryone(before)
            for user in 0..<20 {
                var after = before
                after[user].add(choices(user, 80..<120))
                switches += 1
                if Self.differ(own, byOwn(after), but: user) { moved += 1 }
                if Self.differ(everyones, byEveryone(after), but: user) { movedByEveryone += 1 }
            }
            for user in world.users.indices {
                guard let was = world.users[user].tastes(at: 0).first, let now = world.users[user].tastes(at: 80).first,
                    was.weight > 0.5, now.weight > 0.5
                else { continue }
                for count in Self.counts {
                    let recent = choices(user, 80..<(80 + count))
                    func favourites(_ more: [ScoredChoice]) -> Set<String> {
                        let all = UserChoices(user: world.users[user].id, choices: more + recent)
                        let active = writer.profile(of: learner.ownWeights(of: all)).statements.filter {
                            $0.status == .active
                        }
                        return Set(active.map { "\($0.aspect) \($0.direction)" })
                    }
                    let found = favourites(before[user].choices)
                    // The same taste as now in as many choices before these.
                    let steady = favourites(choices(user, 120..<(120 + Self.old)))
                    let none = (new: Accuracy(), stale: Accuracy(), always: Accuracy())
                    let (new, stale) = ("\(now.aspect) \(now.direction)", "\(was.aspect) \(was.direction)")
                    follow[count, default: none].new.add(found.contains(new) ? 1 : 0, of: 1)
                    follow[count, default: none].stale.add(found.contains(stale) ? 1 : 0, of: 1)
                    follow[count, default: none].always.add(steady.contains(new) ? 1 : 0, of: 1)
                }
            }
        }
        print(
            "{\"switches\": \(switches), \"runs_with_another_profile_changed\": \(moved), "
                + "\"if_profiles_rested_on_everyones_weights\": \(movedByEveryone)}")
        for count in Self.counts {
            guard let row = follow[count] else { continue }
            print(
                "{\"after_switch\": \(count), \"new_favourite_in_profile\": \(row.new.json), "
                    + "\"old_favourite_still_active\": \(row.stale.json), "
                    + "\"always_had_the_new_taste\": \(row.always.json)}")
        }
    }

    private static func differ(_ before: [Profile], _ after: [Profile], but user: Int) -> Bool {
        before.indices.contains { $0 != user && before[$0] != after[$0] }
    }
}
