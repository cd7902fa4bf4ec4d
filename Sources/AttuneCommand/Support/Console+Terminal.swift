import Foundation

extension Console {
    /// Cells of a line of the terminal that standard output is; nil where it is none. `COLUMNS` goes ahead of what
    /// the terminal says.
    static var outputWidth: Int? {
        guard isatty(FileHandle.standardOutput.fileDescriptor) == 1 else { return nil }
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns > 0 {
            return columns
        }
        var size = winsize()
        let asked = ioctl(FileHandle.standardOutput.fileDescriptor, UInt(TIOCGWINSZ), &size)
        return asked == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Text without the control characters that a terminal would obey, for text that others wrote. Elsewhere than on a
    /// terminal it stays as it is, to the byte.
    static func shown(_ text: String) -> String {
        guard outputWidth != nil else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isHarmless)))
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0: false
        default: true
        }
    }

    /// A part of a result, as it comes.
    static func part(_ text: String) { FileHandle.standardOutput.write(Data(shown(text).utf8)) }
}
