"""Writes a folder with a SmolLM2-135M-shaped model of random weights: usage: random_model.py FOLDER [f32|bf16]."""

import json
import pathlib
import struct
import sys

import numpy

SHAPE = dict(
    hidden_size=576, intermediate_size=1536, num_hidden_layers=30, num_attention_heads=9, num_key_value_heads=3,
    vocab_size=49152, tie_word_embeddings=True, max_position_embeddings=8192, rms_norm_eps=1e-5, rope_theta=100_000.0,
)


def tensors():
    """Names and shapes, as the Llama layout has them."""
    c, f, kv = SHAPE["hidden_size"], SHAPE["intermediate_size"], 192
    yield "model.embed_tokens.weight", (SHAPE["vocab_size"], c)
    yield "model.norm.weight", (c,)
    for layer in range(SHAPE["num_hidden_layers"]):
        prefix = f"model.layers.{layer}."
        yield prefix + "input_layernorm.weight", (c,)
        yield prefix + "post_attention_layernorm.weight", (c,)
        for name, shape in {
            "self_attn.q_proj": (c, c), "self_attn.k_proj": (kv, c), "self_attn.v_proj": (kv, c),
            "self_attn.o_proj": (c, c), "mlp.gate_proj": (f, c), "mlp.up_proj": (f, c), "mlp.down_proj": (c, f),
        }.items():
            yield prefix + name + ".weight", shape


def write(folder, kind="f32"):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    config = SHAPE | {"model_type": "llama", "hidden_act": "silu", "bos_token_id": 0, "eos_token_id": 1}
    (folder / "config.json").write_text(json.dumps(config))
    size = 4 if kind == "f32" else 2
    header, offset = {}, 0
    for name, shape in tensors():
        end = offset + size * int(numpy.prod(shape))
        header[name] = {"dtype": kind.upper(), "shape": shape, "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    generator = numpy.random.default_rng(0)
    with open(folder / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, shape in tensors():
            # transformers begins with a deviation of 0.02, and ones in norms.
            values = numpy.ones(shape, "<f4") if len(shape) == 1 else generator.normal(0, 0.02, shape).astype("<f4")
            file.write(values.tobytes() if kind == "f32" else (values.view("<u4") >> 16).astype("<u2").tobytes())


if __name__ == "__main__":
    write(*sys.argv[1:])
