import AttuneCore

extension Profile {
    /// This profile with the statements that a person wrote or corrected in `stored`. Where both speak of the same
    /// aspect in the same context, the person's stays and the learned one goes.
    public func keepingEdits(of stored: Profile?) -> Profile {
        let edited = (stored?.statements ?? []).filter { $0.source == .edited }
        guard !edited.isEmpty else { return self }
        var merged = self
        merged.statements.removeAll { learned in
            edited.contains { $0.id == learned.id || ($0.aspect == learned.aspect && $0.context == learned.context) }
        }
        merged.statements = edited + merged.statements
        return merged
    }
}
