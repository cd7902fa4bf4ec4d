import AttuneCore
import AttuneTransformer
import Foundation

/// A folder with everything: a tiny random model whose words are bytes, with a chat template.
package enum TinyChat {
    package static let template =
        "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}"
        + "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"

    package static func write(
        to folder: TemporaryFolder, family: ModelConfiguration.Family = .llama, positions: Int = 256,
        hasTemplate: Bool = true, seed: UInt64 = 1
    ) throws {
        // 256 bytes and two tokens of the template.
        let added: [JSONValue] = ["<|im_start|>", "<|im_end|>"].enumerated().map { index, content in
            ["id": .number(Double(256 + index)), "content": .string(content), "special": true, "normalized": false]
        }
        var vocabulary: [JSONValue.Member] = []
        var moved: UInt32 = 0x100
        for byte in UInt32(0)..<256 {
            let isPrintable = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || byte >= 0xAE
            guard let scalar = Unicode.Scalar(isPrintable ? byte : moved) else { continue }
            if !isPrintable { moved += 1 }
            vocabulary.append(.init(String(scalar), .number(Double(byte))))
        }
        let tokenizer: JSONValue = [
            "added_tokens": .array(added), "normalizer": nil,
            "pre_tokenizer": ["type": "ByteLevel", "add_prefix_space": false, "use_regex": true],
            "post_processor": nil, "decoder": ["type": "ByteLevel"],
            "model": ["type": "BPE", "vocab": .object(vocabulary), "merges": []],
        ]
        try folder.write(tokenizer.text(), to: "tokenizer.json")
        var settings: [JSONValue.Member] = [.init("eos_token", "<|im_end|>")]
        if hasTemplate { settings.append(.init("chat_template", .string(template))) }
        try folder.write(JSONValue.object(settings).text(), to: "tokenizer_config.json")
        try TinyModel.write(
            TinyModel.configuration(
                family,
                [
                    "vocab_size": 258, "eos_token_id": 257, "bos_token_id": nil,
                    "max_position_embeddings": .number(Double(positions)),
                ]), to: folder, seed: seed)
    }
}
