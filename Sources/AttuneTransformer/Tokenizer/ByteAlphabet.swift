/// The 256 characters by which byte-level vocabularies write bytes: printable Latin-1 stands for itself, the others are
/// moved to U+0100 and up in their order (GPT-2).
enum ByteAlphabet {
    /// The byte of each character below U+0144; −1 for characters that stand for none.
    private static let byteOfScalar: [Int16] = {
        var table = [Int16](repeating: -1, count: 0x144)
        var moved = 0x100
        for byte in 0..<256 {
            let isPrintable =
                (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
            table[isPrintable ? byte : moved] = Int16(byte)
            if !isPrintable { moved += 1 }
        }
        return table
    }()

    /// The bytes that a token of such a vocabulary stands for; nil where a character stands for none.
    static func bytes(of token: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(token.utf8.count)
        for scalar in token.unicodeScalars {
            guard scalar.value < 0x144 else { return nil }
            let byte = byteOfScalar[Int(scalar.value)]
            guard byte >= 0 else { return nil }
            bytes.append(UInt8(byte))
        }
        return bytes
    }
}
