import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneStore
import AttuneTransformer
import AttuneTuning
import Foundation

/// What an error means to the shell and to a person.
enum Failure {
    /// The exit code of an error of this project's own; nil for those of the argument parser.
    static func exitCode(of error: any Error) -> Int32? {
        switch error {
        case let error as WorkspaceError: error.exitCode
        case let error as ProfileFileError: error.exitCode
        case let error as InputError: exitCode(of: error.code)
        case let error as ModelError: error.exitCode
        case is AttributionError: 65
        case let error as ModelSetupFailure: error.exitCode
        case is MarkedFileError: 65
        case let error as ModelFolderError: error.exitCode
        case is AdapterError: 65
        case let error as TrainingError: error.exitCode
        case is TrainingStopped: 75
        case let error as GenerationError: error.code == .invalid ? 64 : 65
        case is ChatError, is SequenceError: 65
        case is PriceTable.Problem: 78
        case is CancellationError: 75
        case is CocoaError: 74
        default: nil
        }
    }

    private static func exitCode(of code: InputError.Code) -> Int32 {
        switch code {
        case .missing, .noMatch, .unreadable: 66
        case .unsupported: 65
        case .badMapping: 64
        case .readFailed: 74
        }
    }

    static func message(of error: any Error) -> String {
        switch error {
        case let error as ModelError:
            [error.description, error.advice].compactMap { $0 }.joined(separator: ". ")
        case let error as CustomStringConvertible & Error where !(error is CocoaError): error.description
        case let error as CocoaError: "\(error.localizedDescription) \(error.filePath ?? "")"
        default: "\(error)"
        }
    }
}
