/// The language of a reply, by its script, and among languages of one script by their commonest words.
///
/// Told apart are the languages that IFEval asks for, English and a few neighbours. Where no word is known, the commonest
/// language of the script; nil where there are hardly any letters, which counts as kept, as where the reference's
/// detector gives up.
enum LanguageGuess {
    static func language(of text: String) -> String? {
        var scripts: [String: Int] = [:]
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            scripts[script(scalar), default: 0] += 1
        }
        let letters = scripts.values.reduce(0, +)
        guard letters >= 3, let main = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        switch main.key {
        case "kana", "han":
            // Japanese mixes both; a fifth of kana is enough.
            return (scripts["kana"] ?? 0) * 5 >= main.value ? "ja" : "zh-cn"
        case "latin", "cyrillic", "arabic", "devanagari": return byWords(text, script: main.key)
        default: return main.key
        }
    }

    private static func byWords(_ text: String, script: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{200C}" }
        let commonest = ["latin": "en", "cyrillic": "ru", "arabic": "ar", "devanagari": "hi"][script]
        guard !words.isEmpty else { return nil }
        var best: (language: String, hits: Double)?
        for (language, entry) in common.sorted(by: { $0.key < $1.key }) where entry.script == script {
            var hits = Double(words.count { entry.words.contains(String($0)) })
            hits += Double(text.lowercased().count { entry.letters.contains($0) }) / 4
            if hits > best?.hits ?? 0 { best = (language, hits) }
        }
        return best?.language ?? commonest
    }

    private static func script(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x0400...0x052F: "cyrillic"
        case 0x0590...0x05FF: "he"
        case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: "arabic"
        case 0x0900...0x097F: "devanagari"
        case 0x0980...0x09FF: "bn"
        case 0x0A00...0x0A7F: "pa"
        case 0x0A80...0x0AFF: "gu"
        case 0x0B80...0x0BFF: "ta"
        case 0x0C00...0x0C7F: "te"
        case 0x0C80...0x0CFF: "kn"
        case 0x0D00...0x0D7F: "ml"
        case 0x0E00...0x0E7F: "th"
        case 0x0370...0x03FF: "el"
        case 0x3040...0x30FF: "kana"
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: "han"
        case 0xAC00...0xD7AF, 0x1100...0x11FF: "ko"
        default: "latin"
        }
    }

    private struct Entry {
        var script: String
        var words: Set<String>
        /// Letters that its neighbours do not use.
        var letters: Set<Character> = []

        init(_ script: String, _ words: String, letters: String = "") {
            self.script = script
            self.words = Set(words.split(separator: " ").map(String.init))
            self.letters = Set(letters)
        }
    }

    private static let common: [String: Entry] = [
        "en": Entry(
            "latin",
            """
            the of and to in is that it for you was with on are this be have not but they at from or as we \
            by an if will can your my our has would i he she what all so about which when there
            """),
        "es": Entry(
            "latin",
            """
            el la de que y en los las un una es por con no para su se del al lo como más pero sus este esta \
            son muy ser ha está yo tu
            """, letters: "ñ¿¡"),
        "pt": Entry(
            "latin",
            """
            o a de que e do da em um uma os as não para com é por no na se mais como mas dos das ao seu sua \
            são você ele foi está muito
            """, letters: "ãõ"),
        "fr": Entry(
            "latin",
            """
            le la les de des et un une est que en du dans pour qui pas sur au ce il je vous nous avec plus \
            par sont ne se être cette mais l'a c'est
            """, letters: "œ"),
        "it": Entry(
            "latin",
            """
            il la di che e un una in per non è con sono del della le si lo gli i da al come più ma questo \
            anche nel alla dei ho ha mi
            """),
        "de": Entry(
            "latin",
            """
            der die das und ist nicht ein eine zu in den mit von für auf im dem sich des es sie ich wir \
            auch als an werden wird oder aber sind bei
            """, letters: "ß"),
        "nl": Entry(
            "latin",
            """
            de het een en van is niet dat in op te zijn met voor aan er ook als maar bij ze wordt naar
            """),
        "pl": Entry(
            "latin",
            """
            i w na z jest nie się to że do o a jak po za od przez są czy dla ale tak co jego oraz być
            """, letters: "łżśćęąźń"),
        "vi": Entry(
            "latin",
            """
            là và của có không được một các cho trong người với những này đã tôi để khi từ đến bạn cũng như \
            ở
            """, letters: "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
        "fi": Entry(
            "latin",
            """
            ja on ei se että hän mutta ovat oli kuin tämä myös niin voi joka ole minä sen kun sekä tai olla \
            vain jos
            """),
        "sw": Entry(
            "latin",
            """
            na ya wa kwa ni katika za la kuwa hii cha yake watu kama hiyo pia lakini yangu sana hata au \
            yako kila wewe mimi hivyo
            """),
        "tr": Entry(
            "latin",
            """
            ve bir bu için ile de da çok olarak daha gibi olan ne ama var en ben sen
            """, letters: "ğış"),
        "ru": Entry(
            "cyrillic",
            """
            и в не на я что он с как это по но они мы к из у за от так же для вы был все его она бы есть \
            или
            """, letters: "ыэё"),
        "uk": Entry(
            "cyrillic",
            """
            і в не на я що він з як це по але вони ми до із у за від так же для ви був всі його вона та є \
            або
            """, letters: "іїєґ"),
        "bg": Entry(
            "cyrillic",
            """
            и в не на да се е за от с че са по като но това ще си при до те той тя ние или има след във
            """, letters: "ъ"),
        "ar": Entry(
            "arabic",
            """
            في من على أن إلى هذا هذه التي الذي كان مع عن ما لا هو هي كل أو ذلك بعد قد لم و
            """, letters: "ةىأإ"),
        "fa": Entry(
            "arabic",
            """
            و در به از که این را با است برای آن یک می خود تا بر هم ها شما ما اما او
            """, letters: "پچژگ"),
        "ur": Entry(
            "arabic",
            """
            کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں اس ایک نہیں آپ بھی تھا ہو کر وہ لیے
            """, letters: "ٹڈڑےںھہ"),
        "hi": Entry(
            "devanagari",
            """
            है के में की को और से का यह हैं पर नहीं एक कि लिए भी ने आप हम था जो तो इस
            """),
        "mr": Entry(
            "devanagari",
            """
            आहे आणि च्या या मध्ये तो ते ही हे आहेत नाही मी एक व केले होते आपण ला साठी तुम्ही
            """, letters: "ळ"),
        "ne": Entry(
            "devanagari",
            """
            छ र को मा यो हो लाई पनि गर्न छन् भएको तपाईं म ले गरेको हुन्छ थियो छैन एक तर
            """),
    ]
}
