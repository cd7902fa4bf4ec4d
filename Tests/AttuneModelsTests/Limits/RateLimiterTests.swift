import ModelServer
import Testing

@testable import AttuneModels

@Suite("The limiter")
struct RateLimiterTests {
    @Test("lets no more through at a time than it may", arguments: [1, 3, 16])
    func concurrency(limit: Int) async throws {
        let limiter = RateLimiter(RateLimits(concurrency: limit))
        let most = Shared((now: 0, most: 0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    let permit = try await limiter.acquire(tokens: 1)
                    most.change {
                        $0.now += 1
                        $0.most = max($0.most, $0.now)
                    }
                    await Task.yield()
                    most.change { $0.now -= 1 }
                    limiter.release(permit, .answered([:], tokens: 1))
                }
            }
            try await group.waitForAll()
        }
        #expect(most.value.most <= limit)
        #expect(limiter.inFlight == 0 && limiter.waiting == 0)
    }

    @Test("lets those who wait go in the order in which they came")
    func order() async throws {
        let limiter = RateLimiter(RateLimits(concurrency: 1))
        let first = try await limiter.acquire()
        let order = Shared([Int]())
        var tasks: [Task<Void, any Error>] = []
        for index in 0..<20 {
            tasks.append(
                Task {
                    let permit = try await limiter.acquire()
                    order.change { $0.append(index) }
                    limiter.release(permit, .failed)
                })
            #expect(await eventually { limiter.waiting == index + 1 })
        }
        limiter.release(first, .failed)
        for task in tasks { try await task.value }
        #expect(order.value == Array(0..<20))
    }

    @Test("forgets whoever is cancelled while waiting, and serves those behind")
    func cancellation() async throws {
        let limiter = RateLimiter(RateLimits(concurrency: 1))
        let first = try await limiter.acquire()
        let cancelled = (0..<10).map { _ in Task { _ = try await limiter.acquire() } }
        #expect(await eventually { limiter.waiting == 10 })
        let last = Task { limiter.release(try await limiter.acquire(), .failed) }
        #expect(await eventually { limiter.waiting == 11 })
        for task in cancelled { task.cancel() }
        for task in cancelled {
            let result = await task.result
            #expect(throws: CancellationError.self) { try result.get() }
        }
        #expect(limiter.waiting == 1 && limiter.inFlight == 1)
        limiter.release(first, .failed)
        try await last.value
        #expect(limiter.waiting == 0 && limiter.inFlight == 0)
    }

    @Test("survives cancellation at any moment", arguments: 0..<5)
    func cancellationRaces(round: Int) async throws {
        let limiter = RateLimiter(RateLimits(concurrency: 2))
        let tasks = (0..<300).map { index in
            Task {
                let permit = try await limiter.acquire()
                await Task.yield()
                limiter.release(permit, .failed)
                return index
            }
        }
        for (index, task) in tasks.enumerated() where index % 3 != round % 3 {
            if index % 2 == 0 { await Task.yield() }
            task.cancel()
        }
        var done = 0
        for task in tasks where (try? await task.value) != nil { done += 1 }
        #expect(done >= 100)
        #expect(limiter.inFlight == 0 && limiter.waiting == 0)
    }

    @Test("waits for its clock, and not a tick longer")
    func clock() async throws {
        let clock = StandingClock()
        let limiter = RateLimiter(RateLimits(concurrency: 8, requestsPerMinute: 60), clock: clock.clock)
        limiter.release(try await limiter.acquire(), .failed)
        let second = Task { try await limiter.acquire() }
        #expect(await eventually { clock.sleepers == 1 })
        clock.advance(by: .milliseconds(790))
        #expect(limiter.waiting == 1)
        clock.advance(by: .milliseconds(20))
        limiter.release(try await second.value, .failed)
        #expect(limiter.inFlight == 0)
    }

    @Test("holds everyone back after a refusal")
    func refusal() async throws {
        let clock = StandingClock()
        let limiter = RateLimiter(RateLimits(concurrency: 8), clock: clock.clock)
        limiter.release(try await limiter.acquire(), .refused(nil, pause: .seconds(5)))
        let tasks = (0..<3).map { _ in Task { limiter.release(try await limiter.acquire(), .failed) } }
        #expect(await eventually { limiter.waiting == 3 && clock.sleepers == 1 })
        clock.advance(by: .seconds(4))
        #expect(limiter.waiting == 3 && limiter.inFlight == 0)
        clock.advance(by: .milliseconds(1001))
        for task in tasks { try await task.value }
    }

    @Test("learns from an answer's headers")
    func headers() async throws {
        let clock = StandingClock()
        let limiter = RateLimiter(RateLimits(concurrency: 8), clock: clock.clock)
        let headers: HTTPFields = [
            "x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0",
            "x-ratelimit-reset-requests": "60s",
        ]
        limiter.release(try await limiter.acquire(), .answered(headers, tokens: nil))
        let next = Task { limiter.release(try await limiter.acquire(), .failed) }
        #expect(await eventually { limiter.waiting == 1 && clock.sleepers == 1 })
        clock.advance(by: .milliseconds(1001))
        try await next.value
    }
}
