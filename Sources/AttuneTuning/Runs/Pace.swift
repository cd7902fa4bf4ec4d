/// How fast the last steps were.
struct Pace {
    private var marks: [(time: ContinuousClock.Instant, tokens: Int)] = [(.now, 0)]
    private static let steps = 10

    mutating func add(tokens: Int) {
        marks.append((.now, tokens))
        if marks.count > Self.steps + 1 { marks.removeFirst() }
    }

    private var elapsed: Double {
        guard let first = marks.first, let last = marks.last else { return 0 }
        let time = (last.time - first.time).components
        return Double(time.seconds) + Double(time.attoseconds) * 1e-18
    }

    var tokensPerSecond: Double {
        let tokens = marks.dropFirst().reduce(0) { $0 + $1.tokens }
        return elapsed > 0 ? Double(tokens) / elapsed : 0
    }

    func timeLeft(steps: Int) -> Duration { .seconds(elapsed / Double(max(marks.count - 1, 1)) * Double(steps)) }
}
