extension StyleMarker {
    static let punctuation: [StyleMarker] = [
        mark(
            "commas", .comma, "commas", "Set off phrases and clauses with commas, several in a sentence.",
            "Use few commas; let a sentence run through without them."),
        mark(
            "semicolons", .semicolon, "semicolons", "Join related clauses with semicolons.",
            "Use no semicolons; end the sentence instead."),
        mark(
            "colons", .colon, "colons", "Lead into explanations and lists with a colon.",
            "Use no colons inside sentences."),
        mark(
            "dashes", .dash, "dashes", "Break into sentences with dashes.",
            "Use no dashes; take commas or a new sentence."),
        mark(
            "parentheses", .parenthesis, "parentheses", "Put side remarks into parentheses.",
            "Use no parentheses; give side remarks their own clause or leave them out."),
        mark(
            "quotations", .quotation, "quotation marks", "Quote words and speech in quotation marks.",
            "Report what is said without quotation marks."),
        mark(
            "questions", .question, "question marks", "Ask questions along the way.",
            "State things; ask no questions along the way."),
        mark(
            "ellipses", .ellipsis, "trailing dots", "Let some sentences trail off with three dots.",
            "Finish every sentence; no trailing dots."),
        mark(
            "exclamations", .exclamation, "exclamation marks", "End some sentences with exclamation marks.",
            "End sentences calmly, with full stops and no exclamation marks."),
        mark(
            "hyphens", .hyphen, "hyphenated words", "Use hyphenated compounds.", "Avoid hyphenated compounds."),
    ]

    static let sentences: [StyleMarker] = [
        shape(
            "sentence-variation", .sentenceSpread, "Standard deviation of ln(words in a sentence)", .linear,
            more: ("Mixes very short and very long sentences", "Mix very short sentences with very long ones."),
            less: ("Keeps sentences of even length", "Keep all sentences at about the same length.")),
        shape(
            "short-sentences", .shortSentences, "Share of sentences of at most six words", .linear,
            more: ("Writes many very short sentences", "Write many sentences of six words or fewer."),
            less: ("Hardly writes very short sentences", "Avoid sentences of six words or fewer.")),
        shape(
            "long-sentences", .longSentences, "Share of sentences of at least thirty words", .linear,
            more: ("Writes many very long sentences", "Let many sentences run beyond thirty words."),
            less: ("Hardly writes very long sentences", "Keep every sentence under thirty words.")),
        shape(
            "clause-length", .clauseLength, "Words between two marks of punctuation", .logarithmic,
            more: ("Writes long stretches without punctuation", "Write long clauses with few marks of punctuation."),
            less: ("Chops text into short, punctuated pieces", "Break sentences into short pieces with punctuation.")),
        shape(
            "word-length", .wordLength, "Mean letters in a word", .linear,
            more: ("Chooses long words", "Choose longer words over short ones."),
            less: ("Chooses short words", "Choose short, everyday words.")),
        shape(
            "long-words", .longWords, "Share of words of nine letters or more", .linear,
            more: ("Uses many words of nine letters or more", "Use many words of nine letters or more."),
            less: ("Avoids words of nine letters or more", "Avoid words of nine letters or more.")),
        shape(
            "lower-case", .lowerCaseStarts, "Share of sentences that begin with a small letter", .linear,
            more: ("Begins sentences with small letters", "Begin sentences with small letters."),
            less: ("Begins sentences with capitals", "Begin every sentence with a capital letter.")),
        endings("adverbs", "adverbs in -ly", ["ly"], letters: 5),
        endings("ing-forms", "verb forms in -ing", ["ing"], letters: 5),
        endings("past-forms", "verb forms in -ed", ["ed"], letters: 5),
        endings(
            "abstract-nouns", "abstract nouns in -tion, -ment, -ness and -ity",
            ["tion", "tions", "ment", "ments", "ness", "ity", "ance", "ence"], letters: 6),
    ]

    static let openings: [StyleMarker] = [
        opening("opens-and-but", "“And”, “But” or “So”", "and but so or nor yet"),
        opening("opens-pronoun", "a pronoun", "i you he she it we they this that these those there"),
        opening("opens-article", "“The” or “A”", "the a an"),
        opening(
            "opens-subordinate", "“When”, “If”, “As” and other subordinators",
            "when if as while although though because since after before until unless once whenever whether"),
        opening("opens-preposition", "a preposition", "in on at by from with for to of upon under between through"),
    ]
}
