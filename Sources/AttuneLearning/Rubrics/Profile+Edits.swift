import AttuneCore

extension Profile {
    /// This profile with the statements that a person wrote or corrected in `stored`. Where both speak of the same
    /// aspect in the same context, the person's stays and the learned one goes; where the learned one is active and says
    /// the opposite, a note tells of it.
    public func keepingEdits(of stored: Profile?) -> Profile {
        let edited = (stored?.statements ?? []).filter { $0.source == .edited }
        guard !edited.isEmpty else { return self }
        var merged = self
        for statement in edited {
            let learned = statements.first {
                $0.aspect == statement.aspect && $0.context == statement.context && $0.status == .active
            }
            guard let learned, learned.direction != statement.direction, statement.status == .active else { continue }
            merged.notes.append(ContextNote(thatStays: statement, against: learned))
        }
        merged.statements.removeAll { learned in
            edited.contains { $0.id == learned.id || ($0.aspect == learned.aspect && $0.context == learned.context) }
        }
        merged.statements = edited + merged.statements
        return merged
    }

    /// The stored profile with the statements of one source replaced by this profile's, so that what was learned in
    /// another way stays beside them. Notes are this profile's.
    public func replacing(_ source: Statement.Source, of stored: Profile?) -> Profile {
        var merged = keepingEdits(of: stored)
        let others = (stored?.statements ?? []).filter { $0.source != source && $0.source != .edited }
        merged.statements += others.filter { other in !merged.statements.contains { $0.id == other.id } }
        return merged.keepingAttributes(of: stored)
    }

    /// This profile with the attributes of `stored` that it says nothing of.
    public func keepingAttributes(of stored: Profile?) -> Profile {
        var merged = self
        merged.attributes.merge(stored?.attributes ?? [:]) { own, _ in own }
        return merged
    }
}

extension ContextNote {
    /// Tells of a statement that a person wrote and that the records now disagree with.
    init(thatStays edited: Statement, against learned: Statement) {
        self.init(
            context: edited.context ?? "any",
            reason: "\(edited.id) was written by hand and stays; the records now say: \(learned.text)")
    }
}
