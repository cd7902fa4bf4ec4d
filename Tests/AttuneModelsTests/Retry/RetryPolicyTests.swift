import Foundation
import Testing

@testable import AttuneModels

@Suite("Retries")
struct RetryPolicyTests {
    static let noon = Date(timeIntervalSince1970: 784_111_777)  // Sun, 06 Nov 1994 08:49:37 GMT

    @Test("happen on the statuses on which the public SDKs retry", arguments: 100...599)
    func statuses(status: Int) {
        let expected = [408, 409, 429].contains(status) || status >= 500
        #expect(RetryPolicy().isWorthRetrying(HTTPHead(status: status)) == expected)
        #expect(RetryPolicy().isWorthRetrying(HTTPHead(status: status, headers: ["X-Should-Retry": "true"])))
        #expect(!RetryPolicy().isWorthRetrying(HTTPHead(status: status, headers: ["x-should-retry": "false"])))
    }

    @Test("happen twice by default") func twice() { #expect(RetryPolicy().retries == 2) }

    @Test(
        "wait half a second, doubled each time up to eight, shortened by a quarter at most",
        arguments: [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (60, 8)])
    func backoff(retry: Int, seconds: Double) {
        for draw in [0, 0.3, 0.999] {
            let delay = RetryPolicy().delay(before: retry, headers: nil, date: Self.noon, draw: draw).seconds
            #expect(abs(delay - seconds * (1 - 0.25 * draw)) < 1e-9)
            #expect(delay > seconds * 0.75 - 1e-9 && delay <= seconds)
        }
    }

    @Test(
        "wait as long as the server asks",
        arguments: [
            (["retry-after-ms": "1500"], 1.5), (["Retry-After": "3"], 3), (["retry-after": "2.5"], 2.5),
            (["retry-after": "9", "Retry-After-Ms": "250"], 0.25), (["retry-after": "60"], 60),
            (["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], 10),
            (["retry-after": "Sunday, 06-Nov-94 08:49:47 GMT"], 10),
            (["retry-after": "Sun Nov  6 08:49:47 1994"], 10),
            (["retry-after-ms": "soon", "retry-after": "4"], 4),
        ] as [([String: String], Double)])
    func asked(headers: [String: String], seconds: Double) {
        let fields = HTTPFields(headers.map { .init($0.key, $0.value) })
        let delay = RetryPolicy().delay(before: 0, headers: fields, date: Self.noon, draw: 0.5).seconds
        #expect(abs(delay - seconds) < 1e-6)
    }

    @Test(
        "wait as usual where the server asks for nonsense",
        arguments: [
            "61", "86400", "0", "-1", "1e99", "nan", "inf", "", "tomorrow", "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:00:00 GMT", "Sun, 66 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 28:49:37 GMT",
        ])
    func nonsense(value: String) {
        let delay = RetryPolicy().delay(before: 0, headers: ["retry-after": value], date: Self.noon, draw: 0)
        #expect(delay == .milliseconds(500))
    }

    @Test("read dates as Foundation does", arguments: Array(stride(from: 0.0, to: 4.1e9, by: 86_400 * 397 + 12_345)))
    func dates(seconds: Double) {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        let date = Date(timeIntervalSince1970: seconds.rounded())
        #expect(HTTPDate.parse(formatter.string(from: date)) == date)
    }
}
