import Foundation

/// The right to write to a workspace, held by one run at a time: an advisory lock on the file `lock` in its folder.
/// The system lets go of it when the process ends, however it ends.
final class WriteLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock at once or throws `WorkspaceError.Code.locked`.
    init(folder: URL) throws {
        let path = folder.appendingPathComponent("lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let error = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            throw WorkspaceError.translate(error, in: folder)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            close(descriptor)
            guard number == EWOULDBLOCK else {
                throw WorkspaceError.translate(POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO), in: folder)
            }
            throw WorkspaceError(
                .locked, "Another run is writing to \(folder.path). Wait until it has ended, then run again.")
        }
    }

    deinit { close(descriptor) }
}
