import Foundation

/// What a server says in its headers about how much more it will take.
struct ServerLimits: Sendable, Hashable {
    /// One kind of limit.
    struct Window: Sendable, Hashable {
        /// The whole of it.
        var limit: Double?
        /// What is left.
        var remaining: Double?
        /// Seconds until nothing is used any more.
        var reset: Double?
    }

    var requests = Window()
    var tokens = Window()

    var isEmpty: Bool { requests.remaining == nil && tokens.remaining == nil }

    /// Reads `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` (times as `6m0s`) and
    /// `anthropic-ratelimit-{requests,tokens,input-tokens,output-tokens}-{limit,remaining,reset}` (times as dates). Of
    /// several limits on tokens, the one with least left counts.
    init(_ headers: HTTPFields, at date: @autoclosure () -> Date) {
        var tokenKinds: [Substring: Window] = [:]
        for field in headers.fields where field.name.utf8.count > 20 {
            let name = field.name.lowercased()
            if name.hasPrefix("x-ratelimit-") {
                let parts = name.dropFirst("x-ratelimit-".count).split(separator: "-", maxSplits: 1)
                guard parts.count == 2, parts[1] == "requests" || parts[1] == "tokens" else { continue }
                let path: WritableKeyPath<ServerLimits, Window> = parts[1] == "requests" ? \.requests : \.tokens
                self[keyPath: path].set(parts[0], field.value, reset: Self.period(field.value))
            } else if name.hasPrefix("anthropic-ratelimit-") {
                let parts = name.dropFirst("anthropic-ratelimit-".count)
                guard let dash = parts.lastIndex(of: "-") else { continue }
                let (kind, what) = (parts[..<dash], parts[parts.index(after: dash)...])
                let reset =
                    what == "reset"
                    ? (try? Date(field.value, strategy: .iso8601)).map { max(0, $0.timeIntervalSince(date())) } : nil
                if kind == "requests" {
                    requests.set(what, field.value, reset: reset)
                } else if kind.hasSuffix("tokens") {
                    tokenKinds[kind, default: Window()].set(what, field.value, reset: reset)
                }
            }
        }
        for window in tokenKinds.values where window.remaining != nil {
            if window.remaining ?? 0 < tokens.remaining ?? .infinity { tokens = window }
        }
    }

    /// Seconds of `1s`, `6m0s`, `1h2m3.5s`, `120ms` or a bare number; nil for anything else.
    static func period(_ text: String) -> Double? {
        if let seconds = Double(text) { return seconds >= 0 && seconds < 1e9 ? seconds : nil }
        var total = 0.0
        var rest = Substring(text)
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard let value = Double(digits) else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            switch unit {
            case "d": total += value * 86_400
            case "h": total += value * 3600
            case "m": total += value * 60
            case "s": total += value
            case "ms": total += value / 1000
            case "us", "µs": total += value / 1e6
            case "ns": total += value / 1e9
            default: return nil
            }
        }
        return text.isEmpty || total >= 1e9 ? nil : total
    }
}

extension ServerLimits.Window {
    fileprivate mutating func set(_ what: Substring, _ value: String, reset seconds: Double?) {
        switch what {
        case "limit": limit = Double(value).flatMap { $0 > 0 && $0 < 1e15 ? $0 : nil }
        case "remaining": remaining = Double(value).flatMap { $0 >= 0 && $0 < 1e15 ? $0 : nil }
        case "reset": reset = seconds
        default: break
        }
    }
}
