import Foundation

/// What the command line asks for.
struct Options {
    /// Of an OpenAI-compatible server, with `/v1`.
    var base = ""
    var calls = 20_000
    /// Sent before the clock starts: connections are open and statements prepared then.
    var warmUp = 1000
    var inFlight = 64
    /// Where answers are stored; nil for nowhere.
    var workspace: URL?
    /// Looks nothing up before it asks.
    var refresh = false
    /// Calls a minute that the limiter is told to hold; nil for as many as go.
    var rate: Double?
    /// How long the rate is held.
    var seconds = 30.0

    static let usage = """
        usage: model-throughput BASE [--calls N] [--warm-up N] [--in-flight N] [--workspace FOLDER [--refresh]]
               model-throughput BASE --rate CALLS_A_MINUTE [--seconds S] [--in-flight N] [--workspace FOLDER]

        """

    /// nil for arguments that are none of the above.
    init?(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)
        guard let base = rest.first, base.hasPrefix("http") else { return nil }
        self.base = base
        rest.removeFirst()
        while let name = rest.first {
            if name == "--refresh" {
                refresh = true
                rest.removeFirst()
                continue
            }
            guard rest.count > 1 else { return nil }
            let value = rest[1]
            rest.removeFirst(2)
            switch name {
            case "--workspace": workspace = URL(fileURLWithPath: value, isDirectory: true)
            case "--rate", "--seconds":
                guard let number = Double(value), number > 0 else { return nil }
                if name == "--rate" { rate = number } else { seconds = number }
            case "--calls", "--warm-up", "--in-flight":
                guard let number = Int(value), number > 0 else { return nil }
                switch name {
                case "--calls": calls = number
                case "--warm-up": warmUp = number
                default: inFlight = number
                }
            default: return nil
            }
        }
    }
}
