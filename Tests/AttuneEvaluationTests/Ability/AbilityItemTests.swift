import AttuneCore
import Foundation
import Testing

@testable import AttuneEvaluation

@Suite struct AbilityItemTests {
    static func row(_ json: String) throws -> DataRow { DataRow(path: "rows.jsonl", line: 1, value: try .parse(json)) }

    private func choice(_ answer: String = #""B""#) throws -> AbilityItem {
        try AbilityItem(
            row: Self.row(
                #"{"question": "Which is a fruit?", "choices": ["Iron", "Apple", "Chair", "A stone"], "answer": \#(answer)}"#
            ))
    }

    @Test(
        "a choice is read however a model words it",
        arguments: [
            ("B", true), ("b. Apple", false), ("B.", true), ("(B)", true), ("**B**", true), ("B: Apple", true),
            ("The answer is B.", true), ("Answer: B", true), ("The correct answer is (B) Apple", true),
            ("A", false), ("A.", false), ("The answer is A", false), ("Apple", true), ("A fruit is an apple.", true),
            ("It is not A or C, so the answer is B", true), ("", false), ("I do not know", false),
            ("Option B is right", true), ("Either B or C", false), ("C) Chair", false), ("\n\n B \n", true),
        ])
    func choices(reply: String, isRight: Bool) throws {
        // "b. Apple" names the text of one choice only, which counts.
        let expected = reply == "b. Apple" ? true : isRight
        #expect(try choice().grade(reply).isRight == expected, "\(reply)")
    }

    @Test("a right choice may be a letter, an index or a text", arguments: [#""B""#, "1", #""Apple""#, #""1""#])
    func targets(answer: String) throws { #expect(try choice(answer).grade("B").isRight) }

    @Test func columnsOfCSVAreChoicesToo() throws {
        let item = try AbilityItem(
            row: Self.row(#"{"question": "2 + 2?", "A": "3", "B": "4", "C": "5", "D": "6", "answer": "B"}"#))
        #expect(item.kind == .choice && item.grade("B").isRight && item.prompt.contains("C. 5"))
    }

    @Test(
        "the final number is the one that a reply ends in",
        arguments: [
            ("#### 18", true), ("So 3 * 6 = 18.\n#### 18.00", true), ("The answer is 18.", true), ("It is $18", true),
            ("18 dollars", true), ("She has 9 and then 18", true), ("The answer is 18 of 20 apples", false),
            ("#### 1,018", false), ("-18", false), ("no number", false), ("#### $18 (per day, 7 days)", true),
            ("**Answer:** 18", true), ("18 - 0 = 18", true),
        ])
    func numbers(reply: String, isRight: Bool) throws {
        let item = try AbilityItem(
            row: Self.row(#"{"question": "How much?", "answer": "She makes 9 * 2 = <<9*2=18>>18\n#### 18"}"#))
        #expect(item.kind == .number)
        #expect(item.grade(reply).isRight == isRight, "\(reply)")
    }

    @Test func thousandsAndSignsAreRead() {
        #expect(
            FinalNumber.numbers("1,234,567.5 and -3, then 4-2 and .5, 12,34") == [1_234_567.5, -3, 4, 2, 0.5, 12, 34])
    }

    @Test(
        "what is no question is a fault with its line",
        arguments: [
            #"{"question": "x", "choices": ["a", "b"], "answer": "Z"}"#, #"{"question": "x", "answer": "none"}"#, "{}",
            #"{"prompt": "x", "instruction_id_list": ["made:up"], "kwargs": [{}]}"#,
            #"{"prompt": "x", "instruction_id_list": [], "kwargs": []}"#,
            #"{"prompt": "x", "instruction_id_list": ["punctuation:no_comma"], "kwargs": [{}, {}]}"#,
        ])
    func faults(json: String) throws {
        let row = try Self.row(json)
        #expect(throws: DataFault.self) { try AbilityItem(row: row) }
    }
}
