/// Two texts beside each other in columns, or one under the other where there is no room.
struct SideBySide: Sendable {
    /// Cells of the terminal's line; nil where the output is no terminal: then nothing is wrapped.
    var width: Int?

    /// Below this width the texts stand one under the other.
    static let narrowest = 60
    private static let gap = " │ "

    func text(_ left: (title: String, text: String), _ right: (title: String, text: String)) -> String {
        guard let width, width >= Self.narrowest else {
            return [left, right].map { "── \($0.title)\n\($0.text)" }.joined(separator: "\n\n")
        }
        let cells = (width - Self.gap.count) / 2
        let rule = String(repeating: "─", count: cells)
        let columns = [left, right].map { [$0.title, rule] + TextWrap.lines($0.text, width: cells) }
        let count = columns.map(\.count).max() ?? 0
        return (0..<count).map { row in
            let cell = row < columns[0].count ? columns[0][row] : ""
            let other = row < columns[1].count ? columns[1][row] : ""
            let pad = String(repeating: " ", count: max(0, cells - TextWrap.width(cell)))
            return row == 1 ? "\(cell)─┼─\(other)" : (cell + pad + Self.gap + other).trimmingEnd()
        }
        .joined(separator: "\n")
    }
}

/// Text broken into lines of so many cells of a terminal.
enum TextWrap {
    /// At spaces where there are any, else anywhere between characters. Blank lines and indentation stay.
    static func lines(_ text: String, width limit: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            wrapped(String(line).replacing("\t", with: "    "), max(2, limit))
        }
    }

    private static func wrapped(_ line: String, _ limit: Int) -> [String] {
        var result: [String] = []
        var rest = Substring(line)
        while true {
            var used = 0
            var end = rest.startIndex
            // The space that the line may break at, where it follows anything but the indentation.
            var space: Substring.Index?
            while end < rest.endIndex {
                let character = rest[end]
                used += width(character)
                if used > limit { break }
                if character == " ", rest[..<end].contains(where: { $0 != " " }) { space = end }
                end = rest.index(after: end)
            }
            if end == rest.endIndex {
                result.append(String(rest))
                return result
            }
            let cut = rest[end] == " " ? end : space ?? max(end, rest.index(after: rest.startIndex))
            result.append(String(rest[..<cut]).trimmingEnd())
            rest = rest[cut...].drop { $0 == " " }
            if rest.isEmpty { return result }
        }
    }

    /// Cells of a terminal that a text takes.
    static func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + width($1) } }

    /// 2 for East Asian wide characters and emoji, 0 for what only changes the character ahead of it.
    private static func width(_ character: Character) -> Int {
        character.unicodeScalars.map(width).max() ?? 0
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
