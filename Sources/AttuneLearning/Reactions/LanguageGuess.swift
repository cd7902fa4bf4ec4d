import AttuneTraits

/// Whether a turn can be read as English: the words of reactions exist in other languages with another meaning.
struct LanguageGuess: Sendable {
    /// Common words of other languages that are rare in English.
    private static let strangers: Set<UInt64> = Set(
        """
        der das und ist nicht ich du ein eine mit auf für bitte danke kannst mir wie wir aber auch noch kurz \
        mach sehr gut que el los las una por para con pero muy gracias esto eso está como más mejor puedes \
        respuesta hola bien qué les est pas je vous pour avec merci très ce cette dans sur peux réponse plus \
        trop fait bonjour oui une sont il che non è grazie questo sono molto puoi più della perché questa \
        bene risposta ciao troppo não em obrigado obrigada isso uma você mais muito resposta pode fazer está \
        bom het een niet van ik jij dat voor dank goed maar deze kun veel graag och att är inte jag tack det \
        som på är för bra mycket nie jest dziękuję proszę to się na czy dobrze bardzo bir ve bu için çok \
        teşekkür teşekkürler değil daha tak ok jo ne jak terima kasih saya tidak yang dan ini itu lebih
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordHash.of(String($0)) }
    ).subtracting(
        ["to", "plus", "fait", "on", "ok", "bien", "les", "dan", "sur", "trop", "ne", "jo", "ve", "bu", "na"].map {
            WordHash.of($0)
        })

    /// Whether the tokens are English, or too few to tell.
    static func isEnglish(_ tokens: [Token], text: String) -> Bool {
        var letters = 0
        var foreignLetters = 0
        for byte in text.utf8 {
            if byte >= 0x80 {
                // Lead bytes of Latin supplements and other scripts, not of punctuation and emoji.
                if byte >= 0xC3, byte < 0xE2 || (byte > 0xE2 && byte < 0xEF) { foreignLetters += 1 }
            } else if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
                letters += 1
            }
        }
        if foreignLetters * 4 > letters + foreignLetters { return false }
        var words = 0
        var foreign = 0
        var known = 0
        for token in tokens where token.kind == .word {
            words += 1
            if strangers.contains(token.hash) { foreign += 1 } else if token.lemma != 0 { known += 1 }
        }
        guard words > 0 else { return true }
        if foreign >= 2, foreign * 3 >= known { return false }
        return foreign * 3 < words || foreign == 0
    }
}
