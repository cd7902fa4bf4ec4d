import AttuneCore

/// Standing instructions of a question to a model, from a file that is built in, with the data as one JSON object, whose
/// strings are escaped, so that no text in it can end it.
enum StandingInstructions {
    static func text(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }

    static func request(
        _ instructions: String, _ data: JSONValue, shape: AnswerShape, maximumTokens: Int
    ) -> ModelRequest {
        ModelRequest(
            system: instructions, prompt: data.text(),
            sampling: Sampling(temperature: 0, maximumTokens: maximumTokens), shape: shape)
    }

    /// A text as data, at most so many characters.
    static func cut(_ text: String, to most: Int = 6_000) -> JSONValue { .string(String(text.prefix(most))) }
}
