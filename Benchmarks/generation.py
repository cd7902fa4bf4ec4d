"""Greedy generation and prefill on a SmolLM2-135M-shaped random model, beside transformers and llama.cpp in the same run.

usage: generation.py GENERATION_THROUGHPUT [REPEATS]   (the built program of this package)

llama.cpp runs in the Python that LLAMA_PYTHON names (with llama-cpp-python and gguf); without, its figures are left out.

Each figure stands beside how far it lies from the machine's limit in the same minute: generation of one text from the
rate at which memory is read, prefill from the rate of large products: of OpenBLAS through NumPy in f32, of oneDNN through
PyTorch in bf16.
"""

import concurrent.futures
import json
import os
import pathlib
import sys
import time

import numpy

from common import TMP, emit, timed
from random_model import write

REPEATS = sys.argv[2] if len(sys.argv) > 2 else "3"
PROMPT, NEW, PREFILL = "32", "128", "512"
PEERS = pathlib.Path(__file__).with_name("peers")
WEIGHTS = 134_515_008
PER_TOKEN_FLOP = 2 * (WEIGHTS - 49152 * 576)  # Without the head, which prefill computes once.


def memory_rate():
    """Bytes a second that all cores together read of a large array; the best of five passes."""
    cores = os.cpu_count()
    parts = numpy.array_split(numpy.ones(1 << 27, numpy.float32), cores)
    best = 0.0
    with concurrent.futures.ThreadPoolExecutor(cores) as pool:
        for _ in range(5):
            start = time.perf_counter()
            list(pool.map(numpy.max, parts))
            best = max(best, sum(part.nbytes for part in parts) / (time.perf_counter() - start))
    return best


def product_rate(kind="f32", size=2048):
    """Operations a second on large matrices, the best of five: of NumPy's BLAS, or of PyTorch's oneDNN for bfloat16."""
    if kind == "bf16":
        import torch

        a = torch.ones((size, size), dtype=torch.bfloat16)
    else:
        a = numpy.ones((size, size), numpy.float32)
    best = 0.0
    for _ in range(5):
        start = time.perf_counter()
        a @ a
        best = max(best, 2 * size**3 / (time.perf_counter() - start))
    return best


def llama_cpp(folder, kind):
    """Its figures for one text, under their names; none where it is not installed."""
    python = os.environ.get("LLAMA_PYTHON")
    if not python:
        return {}
    script = str(PEERS / "generate_llama_cpp.py")
    out, *_ = timed(python, script, folder, kind, PROMPT, NEW, PREFILL, REPEATS)
    return json.loads(out)


def main():
    peer = str(PEERS / "generate.py")
    for kind, precision, width in [("f32", "full", 4), ("bf16", "bfloat16", 2)]:
        folder = str(TMP / f"random-{kind}")
        write(folder, kind)
        single = None
        for batch in ["1", "32"]:
            repeats = REPEATS if batch == "1" else "1"
            out, *_ = timed(sys.argv[1], folder, batch, PROMPT, NEW, PREFILL, repeats, precision)
            ours = json.loads(out)
            # A virtual machine's memory may be twice as fast a minute later.
            read, products = memory_rate(), product_rate(kind)
            out, *_ = timed(sys.executable, peer, folder, kind, batch, PROMPT, NEW, PREFILL, repeats)
            theirs = json.loads(out)
            llama = llama_cpp(folder, kind) if batch == "1" else {}
            single = single or ours["decode_tokens_per_s"]
            emit(
                "generation", weights=kind, texts=int(batch), attune_tokens_per_s=round(ours["decode_tokens_per_s"], 1),
                transformers_tokens_per_s=round(theirs["decode_tokens_per_s"], 1),
                ratio=round(ours["decode_tokens_per_s"] / theirs["decode_tokens_per_s"], 2),
                times_one_text=round(ours["decode_tokens_per_s"] / single, 1),
                share_of_memory_rate=round(ours["decode_tokens_per_s"] * WEIGHTS * width / int(batch) / read, 2),
                prefill_tokens_per_s=round(ours["prefill_tokens_per_s"]),
                transformers_prefill_tokens_per_s=round(theirs["prefill_tokens_per_s"]),
                prefill_ratio=round(ours["prefill_tokens_per_s"] / theirs["prefill_tokens_per_s"], 2),
                share_of_product_rate=round(ours["prefill_tokens_per_s"] * PER_TOKEN_FLOP / products, 2),
                peak_MiB=ours["peak_mib"],
                **{f"llama_cpp_{name}": round(llama[name], 1) for name in sorted(llama) if "fastest" not in name},
                **{f"against_llama_cpp_{name}": round(ours[f"{name}_tokens_per_s"] / llama[f"{name}_tokens_per_s"], 2)
                   for name in ("decode", "prefill") if llama})


if __name__ == "__main__":
    main()
