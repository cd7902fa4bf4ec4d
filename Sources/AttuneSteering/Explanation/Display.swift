import AttuneCore

/// Text from profiles made fit to print: one line, no control characters (a terminal would obey them), bounded.
enum Display {
    static func plain(_ text: String) -> String {
        let line = DirectiveGuard.singleLine(text)
        return line.count > DirectiveGuard.maximumLength ? line.prefix(DirectiveGuard.maximumLength) + "…" : line
    }

    static func quoted(_ text: String) -> String { "\"" + plain(text).replacing("\"", with: "'") + "\"" }

    /// Two digits after the point, in any locale with a point.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "–" }
        let hundredths = Int((abs(value) * 100).rounded())
        let digits = String(hundredths % 100)
        return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100)." + (digits.count < 2 ? "0" : "")
            + digits
    }
}
