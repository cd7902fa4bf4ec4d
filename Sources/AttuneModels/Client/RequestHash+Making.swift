import AttuneCore
import Crypto

extension RequestHash {
    /// Of a call to an address: its length tells the parts apart, so that no two calls give the same bytes.
    package init(base: String, path: String, model: String, body: [UInt8]) {
        var hasher = SHA256()
        for part in ["attune request 1", base, path, model] {
            hasher.update(data: Array(part.utf8))
            hasher.update(data: [0])
        }
        hasher.update(data: body)
        self.init(bytes: Array(hasher.finalize()))
    }
}
