import AttuneCore
import AttuneModels

/// A model that cannot be asked at all, before anything is sent: a bad address, a key that is not set.
struct ModelSetupFailure: Error, CustomStringConvertible {
    var error: ModelError
    var exitCode: Int32
    var description: String { error.description }

    /// The address is wrong: usage. The environment is incomplete: configuration.
    init(_ error: ModelError, isUsage: Bool) {
        self.error = error
        exitCode = isUsage ? 64 : 78
    }
}

extension ModelError {
    /// The code of `sysexits.h` for a model that gave no usable answer.
    var exitCode: Int32 {
        switch code {
        // Unavailable: not reached, out of order, or without such a model.
        case .connection, .timeout, .cut, .server, .notFound: 69
        case .unauthorized: 77
        // Later, or with a larger budget, the same command goes on.
        case .rateLimited, .budget: 75
        case .malformed, .empty, .tooLarge, .notJSON, .wrongShape, .rejected: 65
        case .unpriced: 78
        case .unsupported, .notStored: 64
        }
    }

    /// What to do about it, where the error itself does not say.
    var advice: String? {
        switch code {
        case .unauthorized: "Check the key in the environment; 'attune doctor \(model)' looks at each part."
        case .notFound: "Check the model's name and the address; 'attune doctor \(model)' looks at each part."
        case .rateLimited: "Try again later, or send less with --requests-per-minute or --concurrency."
        case .timeout: "Raise --timeout where the model needs longer."
        case .unpriced: "'attune doctor \(model)' says where the prices belong."
        default: nil
        }
    }
}
