import Testing

@testable import AttuneCommand

@Suite("Two replies side by side")
struct SideBySideTests {
    private func lines(_ width: Int?, _ left: String, _ right: String) -> [String] {
        SideBySide(width: width).text(("Plain", left), ("Steered", right))
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("columns share the width, and the second starts at the same cell in every line")
    func columns() {
        let text = "The quick brown fox jumps over the lazy dog, and then over the wall.\n\n    indented code"
        for width in [60, 61, 80, 133] {
            let shown = lines(width, text, "世界 is two cells a letter, e\u{301} is one. " + text)
            let cells = (width - 3) / 2
            for (index, line) in shown.enumerated() where index != 1 {
                #expect(TextWrap.width(line) <= width, "\(line)")
                let bar = line.firstIndex(of: "│")
                if let bar { #expect(TextWrap.width(line[..<bar]) == cells + 1, "\(width): \(line)") }
            }
            #expect(shown.first == "Plain" + String(repeating: " ", count: cells - 5) + " │ Steered")
        }
    }

    @Test("a narrow terminal has them one under the other, and a file has them unwrapped")
    func stacked() {
        let long = String(repeating: "word ", count: 60)
        for width in [nil, 20, 59] {
            #expect(lines(width, long, "b") == ["── Plain", long, "", "── Steered", "b"])
        }
    }

    @Test("wrapping loses nothing but the spaces that it breaks at", arguments: [2, 3, 5, 8, 20, 200])
    func wraps(limit: Int) {
        for text in [
            "", "a", "one two  three", "   indented text here", "unbreakablewordsarecut", "日本語のテキスト", "a\n\nb\n",
        ] {
            let shown = TextWrap.lines(text, width: limit)
            #expect(shown.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
            #expect(shown.allSatisfy { TextWrap.width($0) <= limit }, "\(shown)")
        }
    }
}
