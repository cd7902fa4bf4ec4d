/// What one pass over a text counts for the style markers.
///
/// Words are runs of ASCII or Latin letters, digits and inner apostrophes, in lower case. A sentence ends with `.`, `!`
/// or `?` before a space, a quotation mark or the end, unless the word before is a title ("Mr.") or a single letter, and
/// with an empty line. Fenced code and what stands between `<` and `>` does not count.
struct WritingCounts: Sendable {
    enum Mark: Int, Sendable, Hashable, CaseIterable {
        case comma, semicolon, colon, dash, parenthesis, quotation, question, exclamation, ellipsis, hyphen
    }

    enum Shape: Sendable, Hashable {
        case sentenceSpread, shortSentences, longSentences, clauseLength, wordLength, longWords, lowerCaseStarts
    }

    struct Sentence: Sendable, Hashable {
        var words = 0
        var first = ""
        var isLowerCase = false
    }

    var words: [String: Int] = [:]
    var wordCount = 0
    var letters = 0
    var longWords = 0
    var marks = [Int](repeating: 0, count: Mark.allCases.count)
    var sentences: [Sentence] = []

    init(_ text: String) {
        var scan = Scan(Array(text.utf8))
        scan.run()
        self = scan.counts
    }

    fileprivate init() {}

    private struct Scan {
        let bytes: [UInt8]
        var counts = WritingCounts()
        var word: [UInt8] = []
        var isCapital = false
        var last = ""
        var sentence = Sentence()
        /// Marks of the sentence so far that end it once a space follows.
        var i = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func run() {
            while i < bytes.count {
                let byte = bytes[i]
                if isLetter(byte) || isDigit(byte) {
                    if word.isEmpty { isCapital = byte >= 65 && byte <= 90 }
                    word.append(byte >= 65 && byte <= 90 ? byte | 32 : byte)
                    i += 1
                } else if byte == 0x27, !word.isEmpty, isLetter(at: i + 1) {
                    word.append(0x27)
                    i += 1
                } else if byte == 0x27 {
                    endWord()
                    apostrophe()
                } else if byte >= 0x80 {
                    unicode()
                } else {
                    endWord()
                    mark(byte)
                }
            }
            endWord()
            endSentence()
        }

        func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }
        func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
        func isLetter(at index: Int) -> Bool { index < bytes.count && (isLetter(bytes[index]) || bytes[index] >= 0xC3) }
        func at(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 32 }

        mutating func endWord() {
            guard !word.isEmpty else { return }
            last = String(decoding: word, as: UTF8.self)
            word.removeAll(keepingCapacity: true)
            counts.words[last, default: 0] += 1
            counts.wordCount += 1
            let length = last.utf8.count
            counts.letters += length
            if length >= 9 { counts.longWords += 1 }
            if sentence.words == 0 {
                sentence.first = last
                sentence.isLowerCase = !isCapital && last.utf8.first.map(isLetter) == true
            }
            sentence.words += 1
        }

        mutating func endSentence() {
            if sentence.words > 0 { counts.sentences.append(sentence) }
            sentence = Sentence()
        }

        mutating func add(_ mark: Mark) { counts.marks[mark.rawValue] += 1 }

        /// Letters beyond ASCII belong to the word; the typographic marks count as their plain forms.
        mutating func unicode() {
            if bytes[i] == 0xE2, at(i + 1) == 0x80 {
                switch at(i + 2) {
                case 0x99 where !word.isEmpty && isLetter(at: i + 3): word.append(0x27)
                case 0x93, 0x94:
                    endWord()
                    add(.dash)
                case 0x9C, 0x9D:
                    endWord()
                    add(.quotation)
                case 0xA6:
                    endWord()
                    add(.ellipsis)
                default: endWord()
                }
                i += 3
                return
            }
            if bytes[i] == 0xC2 || bytes[i] >= 0xF0 || (bytes[i] >= 0xE2 && bytes[i] <= 0xE3) {
                endWord()
                i += 1
                while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
                return
            }
            if word.isEmpty { isCapital = false }
            word.append(bytes[i])
            i += 1
        }

        mutating func mark(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: ","): add(.comma)
            case UInt8(ascii: ";"): add(.semicolon)
            case UInt8(ascii: ":") where at(i + 1) != UInt8(ascii: "/"): add(.colon)
            case UInt8(ascii: "("): add(.parenthesis)
            case UInt8(ascii: "\""): add(.quotation)
            case UInt8(ascii: "-"):
                hyphen()
                return
            case UInt8(ascii: "`") where at(i + 1) == byte && at(i + 2) == byte:
                skipCode()
                return
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                stop()
                return
            case 10 where at(i + 1) == 10: endSentence()
            default: break
            }
            i += 1
        }

        /// A single quotation mark opens before a word after a space, and closes after a mark of punctuation.
        mutating func apostrophe() {
            let before = at(i - 1)
            let opens = (before <= 32 || before == 45 || before == 40) && isLetter(at: i + 1)
            let closes = i > 0 && [44, 46, 33, 63, 59, 45].contains(before)
            if opens || closes { add(.quotation) }
            i += 1
        }

        mutating func hyphen() {
            let start = i
            while at(i) == UInt8(ascii: "-"), i < bytes.count { i += 1 }
            let isInWord = isLetter(at(start - 1)) && isLetter(at(i))
            if i - start == 1, isInWord {
                add(.hyphen)
            } else if i - start < 4, start > 0, at(start - 1) != 10 {
                add(.dash)
            }
        }

        mutating func stop() {
            let start = i
            while i < bytes.count, bytes[i] == 46 || bytes[i] == 33 || bytes[i] == 63 { i += 1 }
            let run = bytes[start..<i]
            if run.count >= 3, run.allSatisfy({ $0 == 46 }) { add(.ellipsis) }
            if run.contains(33) { add(.exclamation) }
            if run.contains(63) { add(.question) }
            let next = at(i)
            let closes =
                i >= bytes.count || next <= 32 || next == 34 || next == 39 || next == 41 || next == 95
                || (next == 45 && at(i + 1) == 45) || next == 0xE2
            let isTitle = run.count == 1 && run.first == 46 && (last.utf8.count == 1 || Self.titles.contains(last))
            if closes, !isTitle { endSentence() }
        }

        mutating func skipCode() {
            i += 3
            while i < bytes.count {
                if at(i) == 96, at(i + 1) == 96, at(i + 2) == 96 {
                    i += 3
                    return
                }
                i += 1
            }
        }

        static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "st", "vs", "eg", "ie", "etc", "prof", "messrs"]
    }
}
