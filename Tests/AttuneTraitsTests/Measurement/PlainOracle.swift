import Foundation

/// Basic counts taken slowly and plainly, over strings and characters, to compare the meter with.
struct PlainOracle: Equatable {
    var words = 0
    var distinct = 0
    var sentences = 0
    var numbered = 0
    var bullets = 0
    var headings = 0
    var tableRows = 0
    var codeLines = 0
    var numbers = 0
    var questions = 0
    var exclamations = 0
    var emphases = 0

    /// - Parameter text: of the kind that ``RandomText`` makes.
    init(_ text: String) {
        var inCode = false
        var seen = Set<String>()
        var openSentence = false
        var inProse = false
        func endLine() { if openSentence { sentences += 1 } }
        for line in text.components(separatedBy: "\n") {
            var body = line.trimmingCharacters(in: .whitespaces)
            if body.hasPrefix("```") {
                inCode.toggle()
                endLine()
                (openSentence, inProse) = (false, false)
                continue
            }
            if inCode {
                if !body.isEmpty { codeLines += 1 }
                continue
            }
            let goesOn = inProse && body.first.map { $0.isLowercase } == true
            if !goesOn {
                endLine()
                openSentence = false
            }
            var isSentence = true
            inProse = false
            if body.isEmpty { continue }
            if body.hasPrefix("# ") || body.hasPrefix("## ") {
                headings += 1
                isSentence = false
            } else if body.hasPrefix("|") {
                if !body.contains("---") { tableRows += 1 }
                isSentence = false
            } else if body.hasPrefix("- ") || body.hasPrefix("* ") {
                bullets += 1
                body = String(body.dropFirst(2))
            } else if let marker = body.range(of: #"^[0-9]+[.)] "#, options: .regularExpression) {
                numbered += 1
                body = String(body[marker.upperBound...])
            } else {
                inProse = true
            }
            for token in body.split(separator: " ").map(String.init) {
                emphases += token.components(separatedBy: "**").count / 2
                let bare = token.replacingOccurrences(of: "**", with: "")
                let word = bare.trimmingCharacters(in: CharacterSet(charactersIn: "#.,!?|-:"))
                if !word.isEmpty {
                    words += 1
                    seen.insert(word.lowercased())
                    if word.first?.isNumber == true { numbers += 1 }
                    if isSentence { openSentence = true }
                }
                guard isSentence, let last = bare.last, openSentence else { continue }
                if ".!?".contains(last) {
                    sentences += 1
                    openSentence = false
                }
                if last == "?" { questions += 1 }
                if last == "!" { exclamations += 1 }
            }
        }
        endLine()
        distinct = seen.count
    }
}

/// Random texts of Markdown blocks.
struct RandomText {
    private static let vocabulary = [
        "river", "Stone", "walks", "green", "under", "don't", "naïve", "café", "seven", "42", "3.5", "1,200", "Ярко",
        "λόγος",
        "HTTP", "quickly", "the", "an", "for", "example", "Before", "because", "x1",
    ]

    static func make(using generator: inout some RandomNumberGenerator) -> String {
        func phrase(_ generator: inout some RandomNumberGenerator, _ count: ClosedRange<Int>) -> [String] {
            (0..<Int.random(in: count, using: &generator)).compactMap { _ in vocabulary.randomElement(using: &generator)
            }
        }
        func sentence(_ generator: inout some RandomNumberGenerator) -> String {
            var words = phrase(&generator, 1...9)
            words[0] = "So"
            if words.count > 3, Bool.random(using: &generator) { words[1] = "**bold**" }
            if words.count > 4, Bool.random(using: &generator) { words[2] += "," }
            let mark = [".", "!", "?"].randomElement(using: &generator) ?? "."
            return words.joined(separator: " ") + mark
        }
        var blocks: [String] = []
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            switch Int.random(in: 0...6, using: &generator) {
            case 0: blocks.append("## Title " + phrase(&generator, 1...4).joined(separator: " "))
            case 1:
                let items = (1...3).map { _ in "- Item " + phrase(&generator, 1...6).joined(separator: " ") }
                blocks.append(items.joined(separator: "\n"))
            case 2:
                let items = (1...3).map { "\($0). " + sentence(&generator) }
                blocks.append(items.joined(separator: "\n"))
            case 3: blocks.append("```swift\nlet a = 1\n\n  call(a)!\n```")
            case 4: blocks.append("| Head | cell |\n|---|---|\n| one | 2 |")
            case 5:
                // Hard-wrapped prose goes on in lower case.
                blocks.append(
                    "The " + phrase(&generator, 2...5).joined(separator: " ") + "\nand more " + sentence(&generator))
            default: blocks.append((0...2).map { _ in sentence(&generator) }.joined(separator: " "))
            }
        }
        return blocks.joined(separator: "\n\n")
    }
}
