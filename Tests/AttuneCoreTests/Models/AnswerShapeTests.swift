import AttuneCore
import Testing

/// What an analyst may ask for.
let statementShape = AnswerShape(
    "statements",
    [
        .init(
            "statements", "What the user liked.",
            .array(
                .object([
                    .init("text", "One property of the reply.", .text(atMost: 20)),
                    .init("side", "", .choice(["more", "less"])),
                    .init("weight", "How sure.", .integer(0...10)),
                ]), atMost: 2)),
        .init("certain", "Whether anything was said.", .boolean),
    ])

let goodStatement: JSONValue = ["text": "short sentences", "side": "more", "weight": 7]
let goodAnswer: JSONValue = ["statements": [goodStatement], "certain": true]

@Suite struct AnswerShapeTests {
    @Test func `A schema has the shape's order, closed objects, and bounds in words`() {
        #expect(
            statementShape.jsonSchema.text() == """
                {"type":"object","properties":{"statements":{"type":"array",\
                "description":"What the user liked. At most 2 elements.","items":{"type":"object","properties":{\
                "text":{"type":"string","description":"One property of the reply. At most 20 characters."},\
                "side":{"type":"string","enum":["more","less"]},\
                "weight":{"type":"integer","description":"How sure. From 0 to 10."}},\
                "required":["text","side","weight"],"additionalProperties":false}},\
                "certain":{"type":"boolean","description":"Whether anything was said."}},\
                "required":["statements","certain"],"additionalProperties":false}
                """)
        #expect(statementShape.instructions.hasSuffix(statementShape.jsonSchema.text()))
    }

    @Test func `A value of the shape has no problem, in any order of members`() {
        #expect(statementShape.problem(in: goodAnswer) == nil)
        #expect(statementShape.problem(in: ["certain": false, "statements": []]) == nil)
    }

    @Test(
        arguments: [
            ([1], "the answer must be an object"),
            (["certain": true], "`statements` is missing"),
            (["statements": 3, "certain": true], "`statements` must be an array"),
            (["statements": [], "certain": "yes"], "`certain` must be true or false"),
            (["statements": [], "certain": nil], "`certain` must be true or false"),
            (["statements": [], "certain": true, "SECRET": 1], "the answer has a property that was not asked for"),
            (
                ["statements": [goodStatement, goodStatement, goodStatement], "certain": true],
                "`statements` must have at most 2 elements"
            ),
            (
                ["statements": [goodStatement, ["text": "SECRET", "side": "SECRET", "weight": 1]], "certain": true],
                "`statements[1].side` must be one of \"more\", \"less\""
            ),
            (
                ["statements": [["text": "SECRET SECRET SECRET S", "side": "more", "weight": 1]], "certain": true],
                "`statements[0].text` must have at most 20 characters"
            ),
            (
                ["statements": [["text": "x", "side": "more", "weight": 11]], "certain": true],
                "`statements[0].weight` must be from 0 to 10"
            ),
            (
                ["statements": [["text": "x", "side": "more", "weight": 1.5]], "certain": true],
                "`statements[0].weight` must be a whole number"
            ),
            (
                .object([.init("statements", []), .init("certain", true), .init("certain", false)]),
                "`certain` occurs more than once"
            ),
        ] as [(JSONValue, String)])
    func `What is wrong is told by its place, without a word of the answer`(value: JSONValue, words: String) {
        let problem = statementShape.problem(in: value)
        #expect(problem?.description == words)
        #expect(problem?.description.contains("SECRET") == false)
    }

    @Test func `A problem's words stay short, however many choices there are`() {
        let shape = AnswerShape("pick", [.init("word", "", .choice((0..<500).map { "choice\($0)" }))])
        let words = shape.problem(in: ["word": "x"])?.description ?? ""
        #expect(words.hasSuffix(", …"))
        #expect(words.count < 400)
    }

    @Test func `Lengths are counted in Unicode scalars`() {
        let shape = AnswerShape("t", [.init("t", "", .text(atMost: 5))])
        #expect(shape.problem(in: ["t": "👩‍👩‍👧"]) == nil)
        #expect(shape.problem(in: ["t": "👩‍👩‍👧a"])?.kind == .tooLong(atMost: 5))
    }
}
