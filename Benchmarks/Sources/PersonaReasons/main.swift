import Foundation

// usage: persona-reasons simulated FIRST-SEED SEEDS
//        persona-reasons styles < ROWS
//        persona-reasons traits
//        persona-reasons differences SEED
// Whether a persona names the reason for which a reply was chosen. One JSON object a line. ROWS are lines of
// `{"instruction":…,"outputs":{MODEL:{"concise":…,"verbose":…}}}`.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "simulated" where arguments.count == 3:
    guard let first = UInt64(arguments[1]), let count = UInt64(arguments[2]), count > 0 else { exit(64) }
    for names in [true, false] { SimulatedReasons(seeds: first..<(first + count), namesUsers: names).measure() }
case "styles":
    try StylePairs.read().measure()
case "traits": PairDifferences.writeTraits()
case "differences" where arguments.count == 2:
    guard let seed = UInt64(arguments[1]) else { exit(64) }
    try PairDifferences.write(seed: seed)
default:
    FileHandle.standardError.write(
        Data("usage: persona-reasons simulated FIRST-SEED SEEDS | styles < ROWS | traits | differences SEED\n".utf8))
    exit(64)
}
