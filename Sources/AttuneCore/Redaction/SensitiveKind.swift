/// What a ``Redactor`` looks for. The raw value is the word in its placeholders.
public enum SensitiveKind: String, Sendable, CaseIterable, Codable {
    case email
    case phone
    /// A payment card's number: a known brand's length and first digits, and the Luhn check.
    case card
    /// A bank account by its IBAN, check digits verified.
    case iban
    /// IPv4 or IPv6, but for loopback addresses and masks, which name nobody.
    case ip
    /// An API key that is known by how it begins, or a private key's block.
    case key
    /// A JSON Web Token, or what follows `Bearer`.
    case token
    /// What follows words such as `password:` or `api_key =`, and the password in an address.
    case secret
}

/// A private part of a text.
struct SensitiveSpan: Equatable {
    var kind: SensitiveKind
    /// Bytes of the text's UTF-8.
    var range: Range<Int>
}
