/// One piece of a text as the grammar sees it.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case word
        /// Digits.
        case number
        /// A comma, a bracket, a dash or an emoji: holds a clause together loosely.
        case soft
        /// The end of a sentence or of a line.
        case hard
        /// A question mark, which also ends a sentence.
        case question
        /// Code, a quotation, a link: something whose words are not the writer's.
        case masked
    }

    package var kind: Kind
    package var form: WordForm
    /// Dictionary form; 0 for a word that the grammar does not know.
    package var lemma: UInt16
    /// Byte offset of the token in the text.
    package var offset: Int32
    /// Hash of the word's letters, for comparing texts. Of a short quotation, the hash of its words.
    package var hash: UInt64
}
