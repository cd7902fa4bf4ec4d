import AttuneStatistics
import Foundation

// usage: weight-accuracy unseen SEEDS CONCENTRATION given|learned SEEN-PAIRS [lore]
//        weight-accuracy change SEEDS
//        weight-accuracy traits SEEDS
//        weight-accuracy bystanders SEEDS
// How well users' weights foretell choices that they were not learned from. One JSON object a line.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let what = arguments.first, arguments.count > 1, let seeds = UInt64(arguments[1]) else {
    FileHandle.standardError.write(Data("usage: weight-accuracy unseen|change|traits|bystanders SEEDS …\n".utf8))
    exit(64)
}
switch what {
case "unseen" where arguments.count > 4:
    guard let concentration = Double(arguments[2]), let seenPairs = Int(arguments[4]) else { exit(64) }
    var result: [String: [Int: (all: Accuracy, conflict: Accuracy)]] = [:]
    for seed in 1...max(seeds, 1) {
        UnseenUsers(
            seed: seed, concentration: concentration, given: arguments[3] == "given", seenPairs: seenPairs,
            lowRank: arguments.contains("lore")
        ).measure(into: &result)
    }
    for (method, histories) in result.sorted(by: { $0.key < $1.key }) {
        for history in UnseenUsers.histories {
            guard let accuracy = histories[history] else { continue }
            print(
                "{\"basis\": \"\(arguments[3])\", \"concentration\": \(concentration), \"seen_pairs\": \(seenPairs), "
                    + "\"method\": \"\(method)\", \"pairs\": \(history), \"accuracy\": \(accuracy.all.json), "
                    + "\"conflicts\": \(accuracy.conflict.json)}")
        }
    }
case "change":
    ChangeOfMind(seeds: seeds).measure()
case "traits":
    RealTraits(seeds: seeds).measure()
case "bystanders":
    Bystanders(seeds: seeds).measure()
default:
    exit(64)
}
