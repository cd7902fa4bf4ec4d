/// Structural counts of one text, taken by ``ByteScanner``. Counts of words by meaning are in ``MarkCounts``.
struct TextCounts: Sendable, Hashable {
    // Words and letters, outside code.
    var words = 0
    /// Words that are no numbers and in a script with spaces.
    var letterWords = 0
    var distinctWords = 0
    var syllables = 0
    var asciiLetters = 0
    var latinLetters = 0
    var otherLetters = 0
    var englishWords = 0
    var foreignWords = 0
    /// On any English list.
    var knownWords = 0
    var technicalWords = 0
    var acronyms = 0
    var contractions = 0

    // Sentences and blocks. Headings and table rows hold no sentences.
    var sentences = 0
    var sentenceWords = 0
    var instructions = 0
    var questions = 0
    var exclamations = 0
    var paragraphs = 0
    var paragraphWords = 0
    /// Lead-ins ("… as follows:") and list items: paragraphs only where there is nothing else.
    var shortBlocks = 0
    var shortBlockWords = 0
    var preambleWords = 0

    // Markdown.
    var numberedItems = 0
    var bulletItems = 0
    var headings = 0
    var tableRows = 0
    var emphases = 0
    var codeLines = 0
    var commentLines = 0
    var inlineCode = 0
    var links = 0

    // Symbols.
    var bracketCitations = 0
    var emoji = 0
    var playfulSymbols = 0
    var numbers = 0
    var formulas = 0
    var asides = 0
}
