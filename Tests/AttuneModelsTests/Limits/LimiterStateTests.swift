import AttuneCore
import Testing

@testable import AttuneModels

@Suite("The arithmetic of limits")
struct LimiterStateTests {
    /// Sends as fast as the limiter lets it for so many seconds, with timers that come late by up to `late`, and calls
    /// that take `duration`. Returns how many calls were let through, and their tokens.
    static func run(
        _ limits: RateLimits, seconds: Double, late: Double, duration: Double, seed: UInt64,
        tokens: ClosedRange<Int> = 0...0
    ) -> (calls: Int, tokens: Int, times: [Double]) {
        var random = SeededGenerator(seed: seed, label: "limits")
        var state = LimiterState(limits, now: 0)
        var now = 0.0
        var ends: [(at: Double, cost: Double)] = []
        var (calls, sum, times) = (0, 0, [Double]())
        var cost = Double(Int.random(in: tokens, using: &random))
        while now < seconds {
            while let first = ends.first, first.at <= now {
                state.finish(tokens: first.cost, used: nil, now: now)
                ends.removeFirst()
            }
            let wait = state.wait(tokens: cost, now: now)
            if !state.hasRoom {
                now = ends.first?.at ?? now
            } else if wait > 0 {
                now += wait + Double.random(in: 0...late, using: &random)
            } else {
                state.take(tokens: cost, now: now)
                ends.append((now + duration, cost))
                calls += 1
                sum += Int(cost)
                times.append(now)
                cost = Double(Int.random(in: tokens, using: &random))
            }
        }
        return (calls, sum, times)
    }

    @Test(
        "hold a stated rate within 5 %",
        arguments: [(20.0, 1200.0), (60, 300), (600, 60), (6000, 60), (420_000, 10)], UInt64(1)...3)
    func requests(rate: (perMinute: Double, seconds: Double), seed: UInt64) {
        let limits = RateLimits(concurrency: 1000, requestsPerMinute: rate.perMinute)
        let result = Self.run(limits, seconds: rate.seconds, late: 0.0015, duration: 0.01, seed: seed)
        let expected = rate.perMinute / 60 * rate.seconds
        #expect(abs(Double(result.calls) / expected - 1) <= 0.05, "\(result.calls) for \(expected), seed \(seed)")
        // Nor in any single minute.
        var (start, most) = (0, 0)
        for (end, time) in result.times.enumerated() {
            while result.times[start] <= time - 60 { start += 1 }
            most = max(most, end - start + 1)
        }
        #expect(Double(most) <= max(rate.perMinute * 1.05, rate.perMinute + 1), "\(most) in a minute, seed \(seed)")
    }

    @Test("hold a stated rate of tokens within 5 %, for calls of any size", arguments: UInt64(1)...10)
    func tokens(seed: UInt64) {
        let limits = RateLimits(concurrency: 1000, tokensPerMinute: 60_000)
        let result = Self.run(
            limits, seconds: 600, late: 0.0015, duration: 0.2, seed: seed, tokens: 1...5000)
        #expect(abs(Double(result.tokens) / 600_000 - 1) <= 0.05, "\(result.tokens), seed \(seed)")
    }

    @Test("give back what a call did not use")
    func settles() {
        var state = LimiterState(RateLimits(tokensPerMinute: 6000), now: 0)
        state.take(tokens: 1120, now: 0)
        #expect(state.wait(tokens: 1, now: 0) > 9)
        state.finish(tokens: 1120, used: 20, now: 0)
        #expect(state.wait(tokens: 1, now: 0) < 0.02)
    }

    @Test("halve what is in flight when the server refuses, once for a burst, and come back one by one")
    func adapts() {
        var state = LimiterState(RateLimits(concurrency: 16), now: 0)
        for _ in 0..<16 { state.take(tokens: 0, now: 0) }
        for _ in 0..<8 {
            state.finish(tokens: 0, used: nil, now: 1)
            state.refused(pause: 2, now: 1)
        }
        #expect(Int(state.allowed) == 8)
        #expect(abs(state.wait(tokens: 0, now: 1) - 2) < 1e-9 && state.wait(tokens: 0, now: 3) == 0)
        #expect(!state.hasRoom)
        for _ in 0..<8 {
            state.finish(tokens: 0, used: nil, now: 4)
            state.succeeded()
        }
        #expect(Int(state.allowed) == 8)
        for _ in 0..<2 { state.succeeded() }
        #expect(Int(state.allowed) == 9)
        for _ in 0..<500 { state.succeeded() }
        #expect(Int(state.allowed) == 16)
        for round in 0..<20 { state.refused(pause: 1, now: 10 + 2 * Double(round)) }
        #expect(Int(state.allowed) == 1 && state.hasRoom)
    }

    @Test("stop when a server says that nothing is left, and go on when it will be back")
    func told() throws {
        var state = LimiterState(RateLimits(concurrency: 8), now: 0)
        var server = ServerLimits([:], at: .now)
        server.requests = .init(limit: 60, remaining: 0, reset: 30)
        state.told(server, now: 0)
        #expect(abs(state.wait(tokens: 0, now: 0) - 0.5) < 1e-9)
        #expect(state.wait(tokens: 0, now: 0.5) == 0)
        server.requests = .init(limit: nil, remaining: 0, reset: 20)
        state.told(server, now: 1)
        #expect(abs(state.wait(tokens: 0, now: 1) - 20) < 1e-9)
        server.requests.remaining = 5
        state.told(server, now: 2)
        #expect(state.wait(tokens: 0, now: 2) == 0)
    }

    @Test("take what is in flight as not yet counted by the server")
    func inFlight() {
        var state = LimiterState(RateLimits(concurrency: 8), now: 0)
        for _ in 0..<3 { state.take(tokens: 100, now: 0) }
        var server = ServerLimits([:], at: .now)
        server.requests = .init(limit: 100, remaining: 4, reset: 96)
        state.told(server, now: 0)
        #expect(state.wait(tokens: 0, now: 0) == 0)
        state.take(tokens: 0, now: 0)
        #expect(state.wait(tokens: 0, now: 0) > 0)
    }

    @Test("ask again after the longest pause, whatever the server said")
    func longestPause() {
        var state = LimiterState(RateLimits(concurrency: 8), now: 0)
        var server = ServerLimits([:], at: .now)
        server.tokens = .init(limit: 1000, remaining: 0, reset: 86_400)
        state.told(server, now: 0)
        #expect(state.wait(tokens: 500, now: 0) == 60)
        #expect(state.wait(tokens: 500, now: 60) == 0)
        state.take(tokens: 500, now: 60)
        #expect(state.wait(tokens: 500, now: 60) == 60)
    }
}
