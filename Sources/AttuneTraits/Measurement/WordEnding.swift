/// Tests on the last eight bytes of a lower-cased word, newest lowest, as ``RunningHash/tail`` has them.
enum WordEnding {
    /// Ends in n't, 're, 've, 'll, 'm or 'd. The forms with 's are listed, since most of them are possessives.
    static func isContraction(_ tail: UInt64) -> Bool {
        let three = tail & 0xFF_FFFF
        if three == 0x6E_2774 || three == 0x27_7265 || three == 0x27_7665 || three == 0x27_6C6C { return true }
        let two = tail & 0xFFFF
        return two == 0x276D || two == 0x2764
    }

    /// Vowels that are written and not spoken: final e (not -le), -ed except after t and d, -es except after hisses
    /// and l.
    static func silentSyllables(_ tail: UInt64, _ letters: Int) -> Int {
        guard letters > 2 else { return 0 }
        let last = UInt8(truncatingIfNeeded: tail)
        let second = UInt8(truncatingIfNeeded: tail >> 8)
        let third = UInt8(truncatingIfNeeded: tail >> 16)
        func isVowel(_ byte: UInt8) -> Bool { byte &- 97 < 26 && (0x110_4111 >> UInt32(byte &- 97)) & 1 == 1 }
        if last == UInt8(ascii: "e") {
            if isVowel(second) { return 0 }
            return second == UInt8(ascii: "l") && !isVowel(third) ? 0 : 1
        }
        guard second == UInt8(ascii: "e"), !isVowel(third) else { return 0 }
        if last == UInt8(ascii: "d") { return third == UInt8(ascii: "t") || third == UInt8(ascii: "d") ? 0 : 1 }
        if last == UInt8(ascii: "s") {
            switch third {
            case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "g"),
                UInt8(ascii: "h"), UInt8(ascii: "l"):
                return 0
            default: return 1
            }
        }
        return 0
    }

    /// Endings of Latin and Greek terms, and words of fourteen letters or more.
    static func isTechnical(_ tail: UInt64, _ letters: Int) -> Bool {
        if letters >= 14 { return true }
        // A plural is judged by its singular.
        if UInt8(truncatingIfNeeded: tail) == UInt8(ascii: "s"),
            UInt8(truncatingIfNeeded: tail >> 8) != UInt8(ascii: "s"),
            isTechnicalEnding(tail >> 8, letters - 1)
        {
            return true
        }
        return isTechnicalEnding(tail, letters)
    }

    private static func isTechnicalEnding(_ tail: UInt64, _ letters: Int) -> Bool {
        switch UInt32(truncatingIfNeeded: tail) {
        case 0x7469_6F6E: letters >= 9  // tion
        case 0x7369_6F6E: letters >= 10  // sion
        case 0x6C6F_6779, 0x6E6F_6D79: letters >= 8  // logy nomy
        case 0x7269_7468, 0x6974_686D: true  // rith ithm
        case 0x6C79_7369, 0x7973_6973: true  // lysi ysis
        case 0x6574_7269, 0x7472_6963: letters >= 8  // etri tric
        case 0x7261_7068, 0x6170_6879: letters >= 9  // raph aphy
        case 0x697A_6572, 0x6D65_7472: letters >= 8  // izer metr
        case 0x6974_6973, 0x656D_6961, 0x7073_6965: letters >= 8  // itis emia
        case 0x6E74_6961: letters >= 10  // ntia
        default:
            switch UInt32(truncatingIfNeeded: tail) & 0xFF_FFFF {
            case 0x69_7479: letters >= 9  // ity
            case 0x69_736D: letters >= 8  // ism
            case 0x6F_6964: letters >= 8  // oid
            default: false
            }
        }
    }
}
