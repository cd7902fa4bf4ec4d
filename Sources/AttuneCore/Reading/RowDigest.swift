#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// What a row is recognised by when it comes again: the SHA-256 of its bytes without surrounding white space.
public struct RowDigest: Sendable, Hashable {
    /// 32 bytes.
    public let bytes: [UInt8]

    public init(_ row: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: row.slice(row.trimmed(0..<row.count)))
        bytes = Array(hash.finalize())
    }
}
