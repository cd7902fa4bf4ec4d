/// Decoding of UTF-8 that survives any bytes, and a coarse division of the characters.
enum UnicodeScan {
    enum Kind {
        /// A letter of the Latin script beyond ASCII.
        case latin
        /// A letter of a script that writes spaces between words.
        case letter
        /// Han and kana: no spaces, 0.6 words a character.
        case dense
        /// Thai, Lao, Khmer, Burmese: no spaces, 0.25 words a character.
        case unspaced
        /// A mark that belongs to the letter before it.
        case mark
        case digit, space, stop, question, exclamation, comma, ellipsis, dash, closer
        case emoji, playfulEmoji, joiner, modifier, flag
        case mathSign, other
    }

    /// The character at `index`; U+FFFD of length 1 for bytes that are no UTF-8.
    static func decode(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func next(_ offset: Int) -> UInt32? {
            guard index &+ offset < end else { return nil }
            let byte = UInt32(bytes[index &+ offset])
            return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
        }
        switch first {
        case 0xC2...0xDF:
            if let a = next(1) { return ((first & 0x1F) << 6 | a, 2) }
        case 0xE0...0xEF:
            if let a = next(1), let b = next(2) {
                let value = (first & 0x0F) << 12 | a << 6 | b
                if value >= 0x800, !(0xD800...0xDFFF).contains(value) { return (value, 3) }
            }
        case 0xF0...0xF4:
            if let a = next(1), let b = next(2), let c = next(3) {
                let value = (first & 0x07) << 18 | a << 12 | b << 6 | c
                if value >= 0x10000, value <= 0x10FFFF { return (value, 4) }
            }
        default: break
        }
        return (0xFFFD, 1)
    }

    static func kind(_ value: UInt32) -> Kind {
        if value < 0x300 { return latinRange(value) }
        if value < 0x2000 { return alphabets(value) }
        if value < 0x2E80 { return signs(value) }
        if value < 0x10000 { return eastAsian(value) }
        return supplementary(value)
    }

    private static func latinRange(_ value: UInt32) -> Kind {
        switch value {
        case 0x85, 0xA0: .space
        case 0xAA, 0xB5, 0xBA: .latin
        case 0xB1, 0xB2, 0xB3, 0xD7, 0xF7: .mathSign
        case 0xBB: .closer
        case 0xC0...0x2AF: .latin
        default: .other
        }
    }

    private static func alphabets(_ value: UInt32) -> Kind {
        switch value {
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x670: .mark
        case 0x37E: .question
        case 0x387, 0x55A...0x55F, 0x589...0x58A, 0x5BE...0x5CF, 0x5F3...0x60B: .other
        case 0x60C, 0x61B: .comma
        case 0x61F: .question
        case 0x6D4, 0x964, 0x965, 0x1362: .stop
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: .digit
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .unspaced
        case 0x1E00...0x1EFF: .latin
        default: .letter
        }
    }

    private static func signs(_ value: UInt32) -> Kind {
        switch value {
        case 0x200D: .joiner
        case 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F: .space
        case 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: .mark
        case 0x2013: .other
        case 0x2014, 0x2015: .dash
        case 0x2019, 0x201D: .closer
        case 0x2018, 0x201C: .other
        case 0x2026: .ellipsis
        case 0x203C, 0x2049: .exclamation
        case 0x20E3: .modifier
        case 0x2202, 0x2206...0x220F, 0x2211, 0x221A...0x221E, 0x2223...0x222B, 0x2243...0x2265: .mathSign
        case 0x231A, 0x231B, 0x23E9...0x23F3, 0x23F8...0x23FA, 0x25FD, 0x25FE: .emoji
        case 0x2600...0x2604, 0x260E, 0x2611, 0x2614, 0x2615, 0x261D, 0x2620, 0x2622...0x2623, 0x262E...0x262F,
            0x2638...0x263A, 0x2648...0x2653, 0x2660...0x2668, 0x267B, 0x267F, 0x2692...0x26FF:
            .emoji
        case 0x2702, 0x2705, 0x2708...0x270D, 0x270F, 0x2728, 0x2733, 0x2734, 0x2744, 0x274C, 0x274E, 0x2753...0x2755,
            0x2757, 0x2763, 0x2764, 0x2795...0x2797, 0x27A1, 0x2934, 0x2935, 0x2B05...0x2B07, 0x2B1B, 0x2B1C, 0x2B50,
            0x2B55:
            .emoji
        case 0x2C00...0x2DFF: .letter
        default: .other
        }
    }

    private static func eastAsian(_ value: UInt32) -> Kind {
        switch value {
        case 0x3000: .space
        case 0x3001, 0xFF0C: .comma
        case 0x3002, 0xFF0E, 0xFF61: .stop
        case 0xFF01: .exclamation
        case 0xFF1F: .question
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D:
            .dense
        case 0x3131...0x318E, 0xA000...0xA4CF, 0xA500...0xABFF, 0xAC00...0xD7FF, 0xFB00...0xFDFF, 0xFE70...0xFEFC:
            .letter
        case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF: .mark
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
        case 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09: .closer
        default: .other
        }
    }

    private static func supplementary(_ value: UInt32) -> Kind {
        switch value {
        case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: .modifier
        case 0x1F1E6...0x1F1FF: .flag
        case 0x1F609, 0x1F61C, 0x1F61D, 0x1F602, 0x1F923, 0x1F605, 0x1F606, 0x1F639, 0x1F643, 0x1F92A, 0x1F921:
            .playfulEmoji
        case 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F300...0x1FAFF: .emoji
        case 0x1D400...0x1D7FF: .mathSign
        case 0x20000...0x3FFFF: .dense
        case 0xE0100...0xE01EF: .mark
        case 0x10000...0x1CFFF, 0x1E000...0x1EFFF: .letter
        default: .other
        }
    }
}
