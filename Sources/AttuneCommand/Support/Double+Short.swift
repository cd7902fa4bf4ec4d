import Foundation

extension Double {
    /// Two digits after the point.
    var short: String { String(format: "%.2f", self) }
}
