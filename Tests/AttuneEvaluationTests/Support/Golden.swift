import Foundation
import Testing

/// Compares text with a stored file; `ATTUNE_RECORD=1` in the environment stores it anew.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    let stored = try Data(contentsOf: file)
    #expect(Data(text.utf8) == stored, "differs from Golden/\(name):\n\(text)", sourceLocation: sourceLocation)
}
