extension Int {
    /// `1 text`, `2 texts`.
    func counted(_ noun: String) -> String { "\(self) \(noun)" + (self == 1 ? "" : "s") }
}
