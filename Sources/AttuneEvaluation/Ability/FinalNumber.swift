import AttuneCore
import Foundation

/// A problem whose answer is one number.
struct FinalNumber: Sendable, Hashable {
    var question: String
    var answer: Double

    init(row: DataRow) throws(DataFault) {
        guard let question = row.text("question", "problem", "input") else { throw row.fault("no `question`") }
        guard let text = row.text("answer", "target", "solution") else { throw row.fault("no `answer`") }
        guard let answer = Self.final(in: text) else { throw row.fault("`answer` holds no number") }
        self.question = question
        self.answer = answer
    }

    /// Asks for no manner of answering, such as steps, which would overrule a profile and leave nothing to compare.
    var prompt: String {
        """
        \(question.trimmed)

        Work it out. End with a line that holds #### and then the answer as a number alone.
        """
    }

    func isRight(_ reply: String) -> Bool {
        guard let found = Self.final(in: reply) else { return false }
        return abs(found - answer) <= 1e-6 * max(1, abs(answer))
    }

    /// The number after the last `####`; else the one after the last "answer"; else the last.
    static func final(in text: String) -> Double? {
        if let mark = text.range(of: "####", options: .backwards), let first = numbers(text[mark.upperBound...]).first {
            return first
        }
        if let word = text.range(of: "answer", options: [.backwards, .caseInsensitive]) {
            let rest = text[word.upperBound...].prefix { !$0.isNewline }
            if let last = numbers(rest).last { return last }
        }
        return numbers(text[...]).last
    }

    /// Numbers in order: digits with commas between thousands and a point; a minus directly before counts where no
    /// digit or letter stands before it.
    static func numbers(_ text: Substring) -> [Double] {
        var found: [Double] = []
        let bytes = Array(text.utf8)
        func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
        var index = 0
        while index < bytes.count {
            guard isDigit(index) || (bytes[index] == UInt8(ascii: ".") && isDigit(index + 1)) else {
                index += 1
                continue
            }
            var digits = ""
            let start = index
            var hasPoint = false
            while index < bytes.count {
                if isDigit(index) {
                    digits.append(Character(Unicode.Scalar(bytes[index])))
                } else if bytes[index] == UInt8(ascii: "."), !hasPoint, isDigit(index + 1) {
                    digits.append(".")
                    hasPoint = true
                } else if bytes[index] != UInt8(ascii: ",") || hasPoint || !isDigit(index + 1) || !isDigit(index + 2)
                    || !isDigit(index + 3) || isDigit(index + 4)
                {
                    break
                }
                index += 1
            }
            guard var value = Double(digits) else { continue }
            var before = start - 1
            while before >= 0, bytes[before] == UInt8(ascii: "$") {
                before -= 1
            }
            if before >= 0, bytes[before] == UInt8(ascii: "-") {
                let other = before > 0 ? bytes[before - 1] : 0x20
                let joins = other >= 0x30 && other <= 0x39 || other | 0x20 >= 0x61 && other | 0x20 <= 0x7A
                if !joins { value = -value }
            }
            found.append(value)
        }
        return found
    }
}
