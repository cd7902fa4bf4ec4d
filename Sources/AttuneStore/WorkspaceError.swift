import Foundation
import GRDB

/// Why a workspace could not be opened, read or written. Texts carry paths, ids and counts, never people's words.
public struct WorkspaceError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no workspace in the folder.
        case missing
        /// The folder or the database may not be written.
        case readOnly
        /// No space is left for the database.
        case diskFull
        /// The database file is damaged.
        case corrupted
        /// The file at the database's place is not Attune's.
        case foreign
        /// The database was written by a newer version of Attune.
        case newer
        /// Another run is writing to the workspace.
        case locked
        /// Reading or writing failed in another way.
        case failed
        /// The input holds nothing usable, is cut off, or breaks a rule.
        case data
    }

    public var code: Code
    /// What was being done, where, and what to do about it.
    public var context: String
    /// The error below this one, if there is one.
    public var underlying: (any Error)?

    public init(_ code: Code, _ context: String, underlying: (any Error)? = nil) {
        self.code = code
        self.context = context
        self.underlying = underlying
    }

    public var description: String { context }

    /// The exit code of `sysexits.h` that fits.
    public var exitCode: Int32 {
        switch code {
        case .missing: 66
        case .readOnly: 73
        case .diskFull, .failed: 74
        case .corrupted, .foreign, .newer, .data: 65
        case .locked: 75
        }
    }
}

extension WorkspaceError {
    /// Translates an error of SQLite or the file system that came up while working in `folder`.
    static func translate(_ error: any Error, in folder: URL) -> any Error {
        if error is WorkspaceError || error is CancellationError { return error }
        let path = folder.path
        if let error = error as? DatabaseError {
            let (code, text) = reason(for: error, at: path)
            return WorkspaceError(code, text, underlying: error)
        }
        let system = systemCode(of: error)
        if system == ENOSPC || system == EDQUOT {
            return WorkspaceError(.diskFull, "No space left on the disk that holds \(path).", underlying: error)
        }
        if system == EACCES || system == EROFS || system == EPERM {
            return WorkspaceError(
                .readOnly, "\(path) may not be written. Choose another folder with --workspace.", underlying: error)
        }
        return WorkspaceError(.failed, "Working in \(path) failed (\(type(of: error))).", underlying: error)
    }

    private static func reason(for error: DatabaseError, at path: String) -> (Code, String) {
        let number = error.extendedResultCode.rawValue
        switch error.resultCode {
        case .SQLITE_FULL:
            return (
                .diskFull,
                "No space left for the database in \(path). What was committed is kept; free some and run again."
            )
        case .SQLITE_CORRUPT:
            return (.corrupted, "The database in \(path) is damaged. It was left as it is; restore it from a copy.")
        case .SQLITE_NOTADB:
            return (.foreign, "\(path)/attune.sqlite is not a database of Attune. It was left as it is.")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            return (.readOnly, "The database in \(path) may not be opened or written. Check the folder's permissions.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return (.locked, "Another run is using the database in \(path). Try again when it has ended.")
        case .SQLITE_IOERR:
            return (
                .failed,
                "Reading or writing the database in \(path) failed (SQLite \(number)). Is the disk full or gone?"
            )
        default:
            return (.failed, "The database in \(path) refused an operation (SQLite \(number)).")
        }
    }

    private static func systemCode(of error: any Error) -> Int32? {
        let cocoa = error as NSError
        if cocoa.domain == NSPOSIXErrorDomain { return Int32(cocoa.code) }
        if let below = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError, below.domain == NSPOSIXErrorDomain {
            return Int32(below.code)
        }
        switch CocoaError.Code(rawValue: cocoa.code) {
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileReadNoPermission: return EACCES
        case .fileWriteOutOfSpace: return ENOSPC
        default: return nil
        }
    }
}
