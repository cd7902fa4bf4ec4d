import AttuneCore
import AttuneTransformer
import Foundation
import Testing

@Suite struct SafetensorsFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/x.safetensors" }

    init() throws { folder = try TemporaryFolder() }

    private func file(_ header: String, data: Int, length: UInt64? = nil) -> Data {
        var bytes = Data()
        withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) { bytes.append(contentsOf: $0) }
        return bytes + Data(header.utf8) + Data(count: data)
    }

    private func problem(_ header: String, data: Int, length: UInt64? = nil) throws -> String {
        try folder.write(file(header, data: data, length: length), to: "x.safetensors")
        let error = #expect(throws: ModelFolderError.self) { try SafetensorsFile(path: path) }
        return error?.description ?? ""
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let values: [Float] = [1, -2, 3.5, .pi, -0.0, .infinity]
        let halves: [UInt16] = [0x3C00, 0xBC00, 0x0001, 0x7C00]
        try SafetensorsWriter.write(
            [
                .init("b.half", type: .f16, shape: [4]) { halves.withUnsafeBytes { Data($0) } },
                .init("a.float", shape: [2, 3], floats: values),
                .init("empty", shape: [0, 7], floats: []),
                .init("c.brain", type: .bf16, shape: [1, 1]) { Data([0x80, 0x3F]) },
            ], metadata: ["format": "pt", "note": "ü"], to: path)
        let read = try SafetensorsFile(path: path)
        #expect(read.metadata == ["format": "pt", "note": "ü"])
        #expect(Set(read.tensors.keys) == ["a.float", "b.half", "c.brain", "empty"])
        let float = try #require(read.tensors["a.float"])
        #expect(float.shape == [2, 3])
        #expect(try float.floats() == values)
        #expect(float.range.lowerBound % 8 == 0)
        #expect(try read.tensors["b.half"]?.floats() == [1, -1, 0x1p-24, .infinity])
        #expect(try read.tensors["c.brain"]?.floats() == [1])
        #expect(try read.tensors["empty"]?.floats() == [])
    }

    @Test func everyHalfPrecisionNumberIsExact() throws {
        let bits = (0...UInt16.max).map { $0 }
        try SafetensorsWriter.write(
            [.init("h", type: .f16, shape: [65536]) { bits.withUnsafeBytes { Data($0) } }], to: path)
        let floats = try #require(try SafetensorsFile(path: path).tensors["h"]?.floats())
        for (bits, float) in zip(bits, floats) {
            let exponent = Int(bits >> 10 & 31)
            let fraction = Float(bits & 1023)
            let sign: Float = bits >> 15 == 0 ? 1 : -1
            switch exponent {
            case 31: #expect(fraction == 0 ? float == sign * .infinity : float.isNaN)
            case 0: #expect(float == sign * fraction * 0x1p-24)
            default:
                #expect(
                    float == sign * (1 + fraction / 1024) * Float(sign: .plus, exponent: exponent - 15, significand: 1))
            }
        }
    }

    /// As MLX saves adapters.
    @Test func metadataMayBeNull() throws {
        let header = #"{"__metadata__":null,"a":{"data_offsets":[0,4],"dtype":"F32","shape":[1]}}"#
        var data = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
        data += Data(header.utf8) + Data(count: 4)
        try folder.write(data, to: "x.safetensors")
        let file = try SafetensorsFile(path: path)
        #expect(file.metadata.isEmpty)
        #expect(try file.tensors["a"]?.floats() == [0])
    }

    @Test func everyRuleOfTheFormatIsChecked() throws {
        let good = #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#
        #expect(
            try problem(good, data: 4).contains(
                "tensor a: its data ends at byte 8 after the header, but the file has only 4"))
        #expect(try problem(good, data: 12).contains("4 bytes at its end belong to no tensor"))
        #expect(try problem(good, data: 0, length: 1 << 40).contains("no safetensors file"))
        #expect(try problem(good, data: 0, length: 900).contains("the file ends inside its header"))
        #expect(try problem("[]", data: 0).contains("not a JSON object"))
        #expect(try problem("{", data: 0).contains("not JSON, from byte"))
        func entry(_ fields: String, data: Int = 8) throws -> String { try problem(#"{"a":{\#(fields)}}"#, data: data) }
        #expect(try entry(#""shape":[2],"data_offsets":[0,8]"#).contains("no type"))
        #expect(try entry(#""dtype":"F32X","shape":[2],"data_offsets":[0,8]"#).contains("F32X"))
        #expect(try entry(#""dtype":"F32","data_offsets":[0,8]"#).contains("no shape"))
        #expect(try entry(#""dtype":"F32","shape":[-2],"data_offsets":[0,8]"#).contains("whole numbers"))
        #expect(try entry(#""dtype":"F32","shape":[1e300],"data_offsets":[0,8]"#).contains("whole numbers"))
        #expect(try entry(#""dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]"#).contains("larger"))
        #expect(try entry(#""dtype":"F32","shape":[3],"data_offsets":[0,8]"#).contains("takes 12 bytes, but 8"))
        #expect(try entry(#""dtype":"F32","shape":[2],"data_offsets":[8,0]"#).contains("rising"))
        #expect(try entry(#""dtype":"F32","shape":[2],"data_offsets":[-8,0]"#).contains("rising"))
        #expect(try entry(#""dtype":"F32","shape":[1],"data_offsets":[4,8]"#).contains("belong to no tensor"))
        let twice =
            #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#
        #expect(try problem(twice, data: 8).contains("twice"))
        let overlap =
            #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#
        #expect(try problem(overlap, data: 12).contains("overlaps"))
        #expect(try problem(#"{"__metadata__":{"n":1}}"#, data: 0).contains("metadata"))
        try folder.write(Data(), to: "x.safetensors")
        #expect(throws: ModelFolderError.self) { try SafetensorsFile(path: path) }
        #expect(throws: ModelFolderError.self) { try SafetensorsFile(path: folder.path) }
        #expect(throws: ModelFolderError.self) { try SafetensorsFile(path: folder.path + "/absent") }
    }

    @Test func damagedFilesAreErrorsAndNeverMore() throws {
        try SafetensorsWriter.write(
            [
                .init("model.a", shape: [3, 2], floats: [1, 2, 3, 4, 5, 6]),
                .init("model.b", shape: [2], floats: [7, 8]),
            ],
            to: path)
        let whole = try folder.read("x.safetensors")
        for count in 0..<whole.count {
            try folder.write(whole.prefix(count), to: "x.safetensors")
            #expect(throws: ModelFolderError.self, "cut to \(count)") { try SafetensorsFile(path: path) }
        }
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            try folder.write(bytes, to: "x.safetensors")
            do {
                for tensor in try SafetensorsFile(path: path).tensors.values where tensor.type.isWeight {
                    #expect(try tensor.floats().count == tensor.shape.reduce(1, *))
                }
            } catch is ModelFolderError {}
        }
    }
}
