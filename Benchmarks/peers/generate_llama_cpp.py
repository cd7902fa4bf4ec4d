"""Greedy generation of one text and prefill with llama.cpp on the CPU, through llama-cpp-python.

usage: generate_llama_cpp.py MODEL f32|bf16 PROMPT NEW PREFILL REPEATS

MODEL is a folder of random_model.py; a GGUF file with the same weights is written beside its weights at the first run.
Prints one JSON object, medians; `decode` leaves out the prompt, as our program does.
"""

import json
import os
import pathlib
import random
import statistics
import sys
import time

import gguf
import numpy

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent.parent))
from random_model import SHAPE

NAMES = {
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
}


def stored(folder):
    """Name and values of each tensor of the folder, in 32-bit floats."""
    data = numpy.memmap(folder / "model.safetensors", dtype=numpy.uint8, mode="r")
    size = int(data[:8].view("<u8")[0])
    for name, entry in json.loads(bytes(data[8 : 8 + size])).items():
        start, end = entry["data_offsets"]
        raw = data[8 + size + start : 8 + size + end]
        values = raw.view("<f4") if entry["dtype"] == "F32" else (raw.view("<u2").astype("<u4") << 16).view("<f4")
        yield name, values.reshape(entry["shape"])


def their_name(name):
    """GGUF's name of a tensor."""
    if not name.startswith("model.layers."):
        return {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight"}[name]
    layer, _, rest = name.removeprefix("model.layers.").partition(".")
    return f"blk.{layer}.{NAMES[rest.removesuffix('.weight')]}.weight"


def neighbours(weight, heads):
    """GGUF has the two numbers that turn together side by side, where Hugging Face has them half a head apart."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def write(folder, kind, output):
    heads, keys, count = SHAPE["num_attention_heads"], SHAPE["num_key_value_heads"], SHAPE["vocab_size"]
    writer = gguf.GGUFWriter(output, "llama")
    writer.add_context_length(SHAPE["max_position_embeddings"])
    writer.add_embedding_length(SHAPE["hidden_size"])
    writer.add_block_count(SHAPE["num_hidden_layers"])
    writer.add_feed_forward_length(SHAPE["intermediate_size"])
    writer.add_head_count(heads)
    writer.add_head_count_kv(keys)
    writer.add_layer_norm_rms_eps(SHAPE["rms_norm_eps"])
    writer.add_rope_dimension_count(SHAPE["hidden_size"] // heads)
    writer.add_rope_freq_base(SHAPE["rope_theta"])
    writer.add_vocab_size(count)
    # A random model has no words; llama.cpp wants some.
    writer.add_tokenizer_model("llama")
    special = ["<unk>", "<s>", "</s>"]
    writer.add_token_list(special + [f"<0x{byte:02X}>" for byte in range(256)] + [f"w{i}" for i in range(259, count)])
    writer.add_token_scores([-float(i) for i in range(count)])
    kinds = [gguf.TokenType.UNKNOWN] + 2 * [gguf.TokenType.CONTROL] + 256 * [gguf.TokenType.BYTE]
    writer.add_token_types(kinds + (count - 259) * [gguf.TokenType.NORMAL])
    for name, values in stored(folder):
        if "q_proj" in name or "k_proj" in name:
            values = neighbours(values, heads if "q_proj" in name else keys)
        values = numpy.ascontiguousarray(values)
        if kind == "bf16" and values.ndim == 2:
            packed = gguf.quants.quantize(values, gguf.GGMLQuantizationType.BF16)
            writer.add_tensor(their_name(name), packed, raw_dtype=gguf.GGMLQuantizationType.BF16)
        else:
            writer.add_tensor(their_name(name), values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main():
    folder, kind = pathlib.Path(sys.argv[1]), sys.argv[2]
    prompt_tokens, new_tokens, prefill_tokens, repeats = map(int, sys.argv[3:7])
    path = folder / "model.gguf"
    if not path.exists():
        write(folder, kind, str(path) + ".part")
        os.replace(str(path) + ".part", path)

    from llama_cpp import Llama

    threads = os.cpu_count()
    model = Llama(str(path), n_ctx=1024, n_batch=512, n_threads=threads, n_threads_batch=threads, verbose=False)
    choose = random.Random(1)
    prompt = [choose.randrange(300, SHAPE["vocab_size"]) for _ in range(prompt_tokens)]
    long = [choose.randrange(300, SHAPE["vocab_size"]) for _ in range(prefill_tokens)]

    def generate(count):
        model.reset()
        start = time.perf_counter()
        for done, _ in enumerate(model.generate(prompt, top_k=1, temp=0.0, repeat_penalty=1.0), 1):
            if done == count:
                return time.perf_counter() - start

    def prefill():
        model.reset()
        start = time.perf_counter()
        model.eval(long)
        return prefill_tokens / (time.perf_counter() - start)

    generate(4), prefill()
    first = statistics.median(generate(1) for _ in range(repeats))
    decode = [(new_tokens - 1) / (generate(new_tokens) - first) for _ in range(repeats)]
    prefills = [prefill() for _ in range(repeats)]
    print(json.dumps({
        "decode_tokens_per_s": statistics.median(decode), "fastest_decode_tokens_per_s": max(decode),
        "prefill_tokens_per_s": statistics.median(prefills), "fastest_prefill_tokens_per_s": max(prefills)}))


main()
