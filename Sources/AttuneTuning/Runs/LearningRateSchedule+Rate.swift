import Foundation

extension LearningRateSchedule {
    /// The rate of an optimizer step as a share of the highest.
    ///
    /// Rises from 0 over the warm-up, then stays, falls in a line to 0, or falls along half a cosine to 0.
    ///
    /// - Parameters:
    ///   - step: from 0.
    ///   - warmUp: steps of the warm-up.
    ///   - total: all steps.
    func share(step: Int, warmUp: Int, total: Int) -> Double {
        if step < warmUp { return Double(step) / Double(max(warmUp, 1)) }
        let done = Double(step - warmUp) / Double(max(total - warmUp, 1))
        switch self {
        case .constant: return 1
        case .linear: return max(0, 1 - done)
        case .cosine: return max(0, 0.5 * (1 + cos(.pi * done)))
        }
    }
}
