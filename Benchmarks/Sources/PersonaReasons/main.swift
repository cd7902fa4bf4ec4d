import Foundation

// usage: persona-reasons simulated FIRST-SEED SEEDS
//        persona-reasons styles < ROWS
// Whether a persona names the reason for which a reply was chosen. One JSON object a line. ROWS are lines of
// `{"instruction":…,"outputs":{MODEL:{"concise":…,"verbose":…}}}`.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "simulated" where arguments.count == 3:
    guard let first = UInt64(arguments[1]), let count = UInt64(arguments[2]), count > 0 else { exit(64) }
    for names in [true, false] { SimulatedReasons(seeds: first..<(first + count), namesUsers: names).measure() }
case "styles":
    try StylePairs.read().measure()
default:
    FileHandle.standardError.write(Data("usage: persona-reasons simulated FIRST-SEED SEEDS | styles < ROWS\n".utf8))
    exit(64)
}
