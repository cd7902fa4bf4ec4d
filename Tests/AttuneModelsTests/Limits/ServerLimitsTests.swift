import Foundation
import Testing

@testable import AttuneModels

@Suite("Limits in headers")
struct ServerLimitsTests {
    static let now = Date(timeIntervalSince1970: 1_700_000_000)  // 2023-11-14T22:13:20Z

    @Test("of OpenAI are read")
    func openai() {
        let limits = ServerLimits(
            [
                "X-RateLimit-Limit-Requests": "5000", "x-ratelimit-limit-tokens": "160000",
                "x-ratelimit-remaining-requests": "4999", "x-ratelimit-remaining-tokens": "159976",
                "x-ratelimit-reset-requests": "12ms", "x-ratelimit-reset-tokens": "6m0s",
                "x-ratelimit-remaining-project": "7", "x-request-id": "req-1234567890123456789",
            ], at: Self.now)
        #expect(limits.requests == .init(limit: 5000, remaining: 4999, reset: 0.012))
        #expect(limits.tokens == .init(limit: 160_000, remaining: 159_976, reset: 360))
    }

    @Test("of Anthropic are read, the scarcest kind of token first")
    func anthropic() {
        let limits = ServerLimits(
            [
                "anthropic-ratelimit-requests-limit": "50", "anthropic-ratelimit-requests-remaining": "49",
                "anthropic-ratelimit-requests-reset": "2023-11-14T22:13:21Z",
                "anthropic-ratelimit-tokens-limit": "48000", "anthropic-ratelimit-tokens-remaining": "48000",
                "anthropic-ratelimit-tokens-reset": "2023-11-14T22:13:20Z",
                "anthropic-ratelimit-output-tokens-limit": "8000", "anthropic-ratelimit-output-tokens-remaining": "100",
                "anthropic-ratelimit-output-tokens-reset": "2023-11-14T22:14:20Z",
            ], at: Self.now)
        #expect(limits.requests == .init(limit: 50, remaining: 49, reset: 1))
        #expect(limits.tokens == .init(limit: 8000, remaining: 100, reset: 60))
    }

    @Test(
        "have times in the form of Go",
        arguments: [
            ("1s", 1.0), ("6m0s", 360), ("1h2m3.5s", 3723.5), ("120ms", 0.12), ("1d", 86_400), ("0s", 0), ("7", 7),
            ("7.25", 7.25),
        ])
    func periods(text: String, seconds: Double) throws {
        #expect(abs(try #require(ServerLimits.period(text)) - seconds) < 1e-9)
    }

    @Test(
        "that make no sense are passed over",
        arguments: ["", "s", "-1s", "1y", "1s2", "nan", "1e300", "1 s", "99999999d"])
    func nonsense(text: String) {
        #expect(ServerLimits.period(text) == nil)
        let limits = ServerLimits(
            [
                "x-ratelimit-remaining-requests": text == "" ? "x" : text, "x-ratelimit-reset-requests": text,
                "anthropic-ratelimit-requests-reset": text, "anthropic-ratelimit-": text, "x-ratelimit-": text,
            ], at: Self.now)
        #expect(limits.isEmpty)
    }
}
