/// How many tokens a text costs at most, told from its bytes without any model's tokenizer.
///
/// A run of ASCII letters counts one token for each four letters begun, a digit, a mark and a line break one each, a
/// space before a word none (tokenizers join it to the word) and every further space one. Every byte outside ASCII
/// counts one, which is the most that a byte-level tokenizer can make of it. On the catalogue's
/// directives it says 1.0 to 1.8 times, on average 1.4 times, what GPT-2's tokenizer counts, and on other scripts 1.2
/// to 1.8 times. Letters in no language's order ("xqzjv") may cost more than it says.
public enum TokenEstimate {
    /// The estimate for a text. One pass over the bytes; the estimates of lines add up to that of the text.
    public static func tokens(in text: String) -> Int {
        var tokens = 0
        var letters = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
            if isLetter {
                if letters % 4 == 0 { tokens += 1 }
                letters += 1
            } else {
                letters = 0
                if byte != UInt8(ascii: " ") || previous == byte { tokens += 1 }
            }
            previous = byte
        }
        return tokens
    }
}
