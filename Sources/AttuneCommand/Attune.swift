import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

@main
struct Attune: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "attune",
        abstract: "Learns what people want from a language model out of what they already did.",
        discussion: """
            Records come in (import), profiles with evidence come out (learn), and a request gets the instruction that \
            follows them (tailor). Everything lives in one workspace folder; nothing leaves the machine unless you name \
            a model.

            Try it: attune demo
            """,
        version: version,
        subcommands: [
            Import.self, Learn.self, Profiles.self, TailorCommand.self, Train.self, Generate.self, Adapters.self,
            Evaluate.self, Report.self, Simulate.self, Demo.self, Doctor.self,
        ]
    )

    /// Runs the command; errors end in a line on standard error and an exit code of `sysexits.h`.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            if let code = Failure.exitCode(of: error) {
                Console.remark("attune: \(Failure.message(of: error))")
                Foundation.exit(code)
            }
            exit(withError: error)
        }
    }
}
