"""LoRA DPO of a SmolLM2-135M-shaped random model beside TRL with PEFT in the same run.

usage: dpo.py DPO_THROUGHPUT [STEPS]   (the built program of this package)

4 pairs a step, each a prompt of 96 tokens and two responses of 128, r 16 on all seven linear layers. TRL runs as it comes
and tuned: the reference computed before, and glibc told to keep freed memory. Ours computes the reference before, too.
"""

import json
import os
import pathlib
import sys

from common import TMP, emit, median, timed
from generation import product_rate
from random_model import write

STEPS = sys.argv[2] if len(sys.argv) > 2 else "5"
SHAPE = ["4", "96", "128"]
KEEPS_MEMORY = "glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=68719476736:glibc.malloc.hugetlb=1"


def floating_operations():
    """Of one step: two a weight and row forward, two backward; the head on responses only; adapters three times two."""
    rows, responses = 4 * (96 + 2 * 128), 4 * 2 * 128
    layers, head, adapters = 106_203_456, 49152 * 576, 4_884_480
    return 4 * rows * layers + 4 * responses * head + 6 * rows * adapters


def ours(precision, folder):
    out, *_ = timed(sys.argv[1], folder, *SHAPE, STEPS, precision)
    return json.loads(out)


def peer(*options, tuned=False):
    if tuned:
        os.environ["GLIBC_TUNABLES"] = KEEPS_MEMORY
    try:
        script = str(pathlib.Path(__file__).with_name("peers") / "train_dpo.py")
        out, *_ = timed(sys.executable, script, str(TMP / "random-f32"), *SHAPE, STEPS, *options)
    finally:
        os.environ.pop("GLIBC_TUNABLES", None)
    return json.loads(out)


def main():
    for kind in ["f32", "bf16"]:
        write(TMP / f"random-{kind}", kind)
    # Ours stands before and after the peers, so that a machine that grows slower favours nobody.
    first = ours("full", str(TMP / "random-f32"))
    plain, tuned = peer(), peer("--precompute", tuned=True)
    second = ours("full", str(TMP / "random-f32"))
    half = ours("bfloat16", str(TMP / "random-bf16"))
    rate = median([first["tokens_per_s"], second["tokens_per_s"]])
    step = median([first["step_s"], second["step_s"]])
    emit(
        "dpo", ours=round(rate, 1), bfloat16=round(half["tokens_per_s"], 1), trl=round(plain["tokens_per_s"], 1),
        trl_tuned=round(tuned["tokens_per_s"], 1), against_trl=round(rate / plain["tokens_per_s"], 2),
        against_tuned=round(rate / tuned["tokens_per_s"], 2), peak_mib=first["peak_mib"],
        bfloat16_peak_mib=half["peak_mib"], trl_peak_mib=plain["peak_mib"], trl_tuned_peak_mib=tuned["peak_mib"],
        share_of_blas=round(floating_operations() / step / product_rate(), 2),
        bfloat16_share_of_onednn=round(floating_operations() / half["step_s"] / product_rate("bf16"), 2))


if __name__ == "__main__":
    main()
