extension PersonaWalk {
    /// "rarely want", "hardly ever need"
    static func isRarely(_ tokens: [String], before index: Int) -> Bool {
        guard index > 0 else { return false }
        if ["rarely", "seldom", "hardly", "scarcely"].contains(tokens[index - 1]) { return true }
        return index > 1 && tokens[index - 1] == "ever" && ["hardly", "scarcely"].contains(tokens[index - 2])
    }

    /// Words with which sentences about people begin; other sentences are requests or lists of wishes.
    static let subjects: Set<String> = Set(
        """
        i im ive id ill my the he she they we our it its theyre hes shes a an this that these those there people someone
        everyone everybody nobody some many most user users in as when if while although since because being having
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    static let commands: Set<String> = Set(
        """
        please be keep give write explain use make tell show answer reply respond talk speak skip avoid include add cite
        stick summarise summarize teach define stop leave limit assume treat walk address spare
        lose drop cut start begin end get just short brief concise
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "can", "should", "must", "will", "would", "isnt", "arent", "i", "im",
        "my", "you", "your", "we", "our", "makes", "does", "do", "means", "needs", "need", "doesnt", "teaches", "helps",
        "get", "gets", "go", "lifes", "theres", "adds",
    ]
    static let complements: Set<String> = [
        "for", "in", "about", "when", "which", "who", "if", "at", "on", "from", "during", "by", "as", "where",
        "so",
        "because", "since", "after", "before", "than", "even", "especially", "whenever", "through", "via", "against",
        "into",
        "around", "between", "among", "within", "toward", "towards", "under", "they", "i", "he", "she", "we", "can",
    ]
    static let joins: Set<String> = ["with", "including", "containing", "using", "plus"]
    static let persons: Set<String> = ["i", "im", "ive", "my", "he", "she", "they", "we", "user"]
    static let copulas: Set<String> = ["be", "are", "is", "kept", "being"]
    /// Verbs that are nouns elsewhere.
    static let nouns: Set<String> = ["use", "need", "value", "values", "desires", "favor", "favors"]
    /// Verbs by which one asks for something rather than speaks of what one enjoys.
    static let requests: Set<String> = [
        "want", "wants", "need", "needs", "prefer", "prefers", "please", "give", "expect", "expects", "ask", "asks",
        "rather",
    ]
    static let particles: Set<String> = ["no", "never"]
    static let particlePlaces: Set<String> = [
        ",", "and", "but", "with", "please", "want", "wants", "prefer", "prefers",
    ]
    static let verbPlaces: Set<String> = [
        "i", "would", "id", "user", "who", "she", "he", "they", "we", "really", "also", "and", "to", "always",
        "usually",
        "mostly", "please", "do", "still", "just", "definitely", "generally", "that", "people", "reader", ",",
        "particularly",
    ]
}
