import AttuneCore
import AttuneTraits

/// What turns a record into reactions. The offline analyst and every model analyst feed the same selection.
public protocol RubricAnalyst: Sendable {
    /// `offline`, or the id of the model.
    var id: String { get }
    /// Changes whenever the same record could give another analysis, so that stored ones are made anew.
    var version: Int { get }
    /// One analysis a record, in order; nil for a record that could not be read now and is to be read again.
    func analyse(_ records: [Record]) async throws -> [RecordAnalysis?]
}
