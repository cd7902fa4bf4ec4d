/// The bits of ``StyleFeatures`` by name, in the order of ``SimulatedAspect/all``.
enum Style: Int, CaseIterable {
    case length, steps, bullets, headings, code, examples, analogies, reasons, alternatives, verification, technical
    case hedging, warnings, preamble, formal, contractions, empathy, exclamations, emoji, questions, summary
    case citations, figures
}

extension StyleFeatures {
    subscript(_ style: Style) -> Bool { self[style.rawValue] }
}
