import AttuneTraits
import Foundation

// usage: trait-throughput LOG MEGABYTES
// Measures all traits of the replies of an OpenAI chat log on one core; prints one JSON object with the rate. Reading
// the log is not part of the time.

guard CommandLine.arguments.count == 3, let megabytes = Double(CommandLine.arguments[2]) else {
    FileHandle.standardError.write(Data("usage: trait-throughput LOG MEGABYTES\n".utf8))
    exit(64)
}
let log = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]), options: .alwaysMapped)
var replies: [[UInt8]] = []
var size = 0
for line in log.split(separator: UInt8(ascii: "\n")) where Double(size) < megabytes * 1e6 {
    guard let row = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
        let messages = row["messages"] as? [[String: Any]]
    else { continue }
    for message in messages where message["role"] as? String == "assistant" {
        guard let content = message["content"] as? String else { continue }
        replies.append(Array(content.utf8))
        size += content.utf8.count
    }
}
var meter = TraitMeter()
var summary = TraitSummary()
let elapsed = ContinuousClock().measure {
    for reply in replies {
        let vector = reply.withUnsafeBufferPointer { meter.measure($0) }
        summary.add(vector)
    }
}
let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
print(
    "{\"traits\": \(TraitCatalogue.standard.traits.count), \"replies\": \(replies.count), "
        + "\"MBps\": \(Double(size) / 1e6 / seconds)}")
