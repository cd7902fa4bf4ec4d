import AttuneCore
import Foundation

/// One measurable property of a text, with its two directions in words.
public struct Trait: Sendable, Identifiable, Hashable {
    /// One direction of a trait, in words.
    public struct Pole: Sendable, Hashable {
        /// A short name: "longer".
        public let name: String
        /// A sentence about the audience, without a full stop: "Prefers longer replies".
        public let statement: String
        /// What to tell a language model: one imperative sentence of 5–25 words, observable in a reply.
        public let directive: String
    }

    /// How raw values are made comparable before statistics.
    public enum Scale: String, Sendable, Hashable, Codable {
        /// As measured.
        case linear
        /// ln(1 + raw), for counts and lengths.
        case logarithmic
        /// √raw, for rates.
        case root
    }

    /// `family.property`, fixed for good: profiles refer to it.
    public let id: String
    /// The first part of the id.
    public var family: String { String(id.prefix { $0 != "." }) }
    /// What is measured, in a sentence.
    public let definition: String
    /// The unit of the raw value: "words", "per 100 words", "share of sentences" …
    public let unit: String
    public let scale: Scale
    /// Whether it is measured in every language. The others are NaN where the text is not English.
    public let languageNeutral: Bool
    public let more: Pole
    public let less: Pole

    public func pole(_ direction: Direction) -> Pole { direction == .more ? more : less }

    /// The raw value on the trait's statistical scale. NaN stays NaN.
    public func statistical(_ raw: Double) -> Double {
        switch scale {
        case .linear: raw
        case .logarithmic: log1p(raw)
        case .root: raw.squareRoot()
        }
    }
}

extension Trait {
    /// One entry of the catalogue. Poles are given as name, statement, directive.
    static func entry(
        _ id: String, _ definition: String, unit: String, _ scale: Scale, neutral: Bool = false,
        more: (String, String, String), less: (String, String, String)
    ) -> Trait {
        Trait(
            id: id, definition: definition, unit: unit, scale: scale, languageNeutral: neutral,
            more: Pole(name: more.0, statement: more.1, directive: more.2),
            less: Pole(name: less.0, statement: less.1, directive: less.2))
    }
}
