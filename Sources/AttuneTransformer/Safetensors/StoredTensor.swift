/// A tensor where it lies in a file: row-major, little-endian, not necessarily aligned to its elements.
public struct StoredTensor: Sendable {
    public let name: String
    public let type: ElementType
    /// Sizes, outermost first: `[out, in]` for the weight of a linear layer.
    public let shape: [Int]
    public let file: MappedFile
    /// The tensor's bytes in the file; as many as shape and type say.
    public let range: Range<Int>

    /// Elements in the tensor.
    public var count: Int { range.count / type.byteCount }

    /// The stored bytes. They stay where they are while ``file`` lives.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try file.withBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// The elements as 32-bit floats; exact for every type of weights.
    ///
    /// Throws ``ModelFolderError`` for types that are none of weights.
    public func floats() throws -> [Float] {
        guard type.isWeight else {
            throw ModelFolderError(
                .unsupported, path: file.path, part: "tensor \(name)",
                problem: "its type \(type.rawValue) is not one of weights")
        }
        return withBytes { bytes in
            [Float](unsafeUninitializedCapacity: count) { out, initialized in
                copy(bytes, to: out)
                initialized = count
            }
        }
    }

    private func copy(_ bytes: UnsafeRawBufferPointer, to out: UnsafeMutableBufferPointer<Float>) {
        switch type {
        case .f32: UnsafeMutableRawBufferPointer(out).copyMemory(from: bytes)
        case .bf16:
            for index in 0..<count {
                let bits = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
                out.initializeElement(at: index, to: Float(bitPattern: UInt32(bits) << 16))
            }
        case .f16:
            for index in 0..<count {
                let bits = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
                out.initializeElement(at: index, to: HalfPrecision.float(bits))
            }
        default: break
        }
    }
}

/// IEEE 754 binary16 by its bits: `Float16` does not exist on every platform.
enum HalfPrecision {
    /// Exact.
    static func float(_ bits: UInt16) -> Float {
        let sign = UInt32(bits & 0x8000) << 16
        let exponent = UInt32(bits >> 10) & 0x1F
        let fraction = UInt32(bits & 0x3FF)
        switch exponent {
        case 0:
            // Subnormal: fraction × 2⁻²⁴.
            let value = Float(fraction) * 0x1p-24
            return sign == 0 ? value : -value
        case 0x1F: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
        default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
        }
    }
}
