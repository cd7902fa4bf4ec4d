"""Writes a llama2.c checkpoint (stories260K.bin and tok512.bin) as a GGUF file, which llama.cpp reads.

usage: gguf_model.py FOLDER OUTPUT.gguf [--context 8192]

The checkpoint keeps its rotary pairs side by side, as GGUF does, so weights are copied as they are. --context is what
the file claims; the model was trained on 512 positions, and beyond them its words are noise.
"""

import argparse
import pathlib
import struct

import gguf
import numpy

SPACE = "\u2581"


def weights(path):
    """The seven numbers of the header by name, and each tensor by GGUF's name."""
    data = path.read_bytes()
    names = ("dim", "hidden", "layers", "heads", "key_heads", "vocabulary", "context")
    shape = dict(zip(names, struct.unpack_from("<7i", data)))
    # A vocabulary below zero says that the output has a matrix of its own.
    if shape["vocabulary"] < 0:
        raise SystemExit(f"{path}: only checkpoints whose output is tied to the embedding are read")
    floats = numpy.frombuffer(data, dtype="<f4", offset=28)
    dim, hidden, layers = shape["dim"], shape["hidden"], shape["layers"]
    keys = dim // shape["heads"] * shape["key_heads"]
    position = 0

    def take(*sizes):
        nonlocal position
        count = int(numpy.prod(sizes))
        part = floats[position : position + count].reshape(sizes)
        position += count
        return part

    tensors = {"token_embd.weight": take(shape["vocabulary"], dim)}
    for name, *sizes in [
        ("attn_norm", dim), ("attn_q", dim, dim), ("attn_k", keys, dim), ("attn_v", keys, dim),
        ("attn_output", dim, dim), ("ffn_norm", dim), ("ffn_gate", hidden, dim), ("ffn_down", dim, hidden),
        ("ffn_up", hidden, dim),
    ]:
        for layer, part in enumerate(take(layers, *sizes)):
            tensors[f"blk.{layer}.{name}.weight"] = part
    tensors["output_norm.weight"] = take(dim)
    return shape, tensors


def vocabulary(path, count):
    """Token texts, scores and kinds, as sentencepiece has them."""
    data = path.read_bytes()
    position, texts, scores, kinds = 4, [], [], []
    for index in range(count):
        score, length = struct.unpack_from("<fi", data, position)
        position += 8 + length
        text = data[position - length : position].decode("utf-8", "replace")
        special = {0: "<unk>", 1: "<s>", 2: "</s>"}.get(index)
        if special:
            kinds.append(gguf.TokenType.UNKNOWN if index == 0 else gguf.TokenType.CONTROL)
        elif 3 <= index < 3 + 256:
            text = f"<0x{index - 3:02X}>"
            kinds.append(gguf.TokenType.BYTE)
        else:
            kinds.append(gguf.TokenType.NORMAL)
        texts.append(special or text.replace(" ", SPACE))
        scores.append(score)
    return texts, scores, kinds


def convert(folder, output, context):
    shape, tensors = weights(folder / "stories260K.bin")
    texts, scores, kinds = vocabulary(folder / "tok512.bin", shape["vocabulary"])
    writer = gguf.GGUFWriter(output, "llama")
    writer.add_context_length(context)
    writer.add_embedding_length(shape["dim"])
    writer.add_block_count(shape["layers"])
    writer.add_feed_forward_length(shape["hidden"])
    writer.add_head_count(shape["heads"])
    writer.add_head_count_kv(shape["key_heads"])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape["dim"] // shape["heads"])
    writer.add_vocab_size(shape["vocabulary"])
    writer.add_tokenizer_model("llama")
    writer.add_token_list(texts)
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    for name, tensor in tensors.items():
        writer.add_tensor(name, numpy.ascontiguousarray(tensor))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--context", type=int, default=8192)
    given = parser.parse_args()
    convert(given.folder, given.output, given.context)
