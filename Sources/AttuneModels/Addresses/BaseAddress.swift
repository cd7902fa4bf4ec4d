import AttuneCore
import Foundation

/// Base addresses of servers: checked once, so that every path can simply be added.
enum BaseAddress {
    /// With scheme and host, without anything secret, and without a slash at the end.
    static func checked(_ text: String, of what: String) throws -> String {
        func refuse(_ problem: String) -> ModelError {
            ModelError(.rejected, model: "model", problem: "the address of \(what) \(problem)")
        }
        guard let parts = URLComponents(string: text), let scheme = parts.scheme, let host = parts.host, !host.isEmpty,
            scheme == "http" || scheme == "https"
        else { throw refuse("is not of the form http://HOST:PORT/PATH or https://…") }
        guard parts.user == nil, parts.password == nil else {
            throw refuse("holds a name or password; keys belong into the environment")
        }
        guard parts.query == nil, parts.fragment == nil else { throw refuse("must end before '?' and '#'") }
        var base = text
        while base.last == "/" { base.removeLast() }
        return base
    }

    /// Scheme, host and port, in lower case and with the scheme's own port where none is given.
    static func origin(_ text: String) -> String? {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), let host = parts.host
        else { return nil }
        return "\(scheme)://\(host.lowercased()):\(parts.port ?? (scheme == "https" ? 443 : 80))"
    }

    /// `OLLAMA_HOST` as the server's own tools read it: with or without scheme and port, and `0.0.0.0`, on which a
    /// server listens but to which no client connects, for this machine.
    static func ollama(_ text: String) throws -> String {
        var text = text.trimmingCharacters(in: .whitespaces)
        if text.isEmpty { return "http://127.0.0.1:11434" }
        var needsPort = false
        if !text.contains("://") {
            if text.hasPrefix(":") { text = "127.0.0.1" + text }
            needsPort = true
            text = "http://" + text
        }
        let base = try checked(text, of: "Ollama (OLLAMA_HOST)")
        guard var parts = URLComponents(string: base) else { return base }
        if needsPort, parts.port == nil { parts.port = 11434 }
        if parts.host == "0.0.0.0" { parts.host = "127.0.0.1" }
        if parts.host == "[::]" || parts.host == "::" { parts.host = "[::1]" }
        return parts.string ?? base
    }
}
