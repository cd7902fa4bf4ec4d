import Foundation
import Testing

@Suite("Help")
struct HelpTests {
    static let commands: [[String]] = [
        [], ["import"], ["learn"], ["learn", "rubrics"], ["learn", "hypotheses"], ["learn", "personas"], ["profiles"],
        ["profiles", "show"], ["profiles", "edit"], ["profiles", "revert"], ["profiles", "forget"], ["tailor"],
        ["evaluate"], ["evaluate", "plan"], ["evaluate", "judge"], ["evaluate", "personas"], ["simulate", "groups"],
        ["simulate", "users"],
        ["simulate", "writers"], ["demo"], ["doctor"], ["train"], ["train", "sft"], ["train", "dpo"], ["generate"],
        ["adapters"], ["adapters", "list"], ["adapters", "merge"], ["adapters", "convert"],
        ["evaluate", "attribution"], ["evaluate", "safety"], ["evaluate", "ability"], ["report"],
    ]

    /// Re-recorded when ATTUNE_RECORD is set.
    @Test("help reads as it did", arguments: commands)
    func help(command: [String]) async throws {
        try await withCommand { attune in
            let text = try await attune.run(command + ["--help"]).out
            let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Golden/\((["help"] + command).joined(separator: "-")).txt")
            if ProcessInfo.processInfo.environment["ATTUNE_RECORD"] != nil {
                try Data(text.utf8).write(to: golden)
            }
            #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
        }
    }
}
