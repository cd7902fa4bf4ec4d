"""Greedy generation and prefill with transformers on the CPU.

usage: generate.py MODEL f32|bf16 BATCH PROMPT NEW PREFILL REPEATS

MODEL is a folder of random_model.py. Prints one JSON object, medians; `decode` leaves out the prompt, as our program does.
"""

import json
import os
import statistics
import sys
import time

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from transformers import AutoModelForCausalLM

model_folder, kind = sys.argv[1:3]
batch, prompt_tokens, new_tokens, prefill_tokens, repeats = map(int, sys.argv[3:8])
torch.set_num_threads(os.cpu_count())
model = AutoModelForCausalLM.from_pretrained(
    model_folder, dtype=torch.float32 if kind == "f32" else torch.bfloat16).eval()
prompt = torch.randint(10, model.config.vocab_size, (batch, prompt_tokens), generator=torch.Generator().manual_seed(1))
long = torch.randint(10, model.config.vocab_size, (1, prefill_tokens), generator=torch.Generator().manual_seed(2))


def generate(count):
    start = time.perf_counter()
    out = model.generate(
        prompt, attention_mask=torch.ones_like(prompt), do_sample=False, min_new_tokens=count, max_new_tokens=count)
    assert out.shape == (batch, prompt_tokens + count)
    return time.perf_counter() - start


def prefill():
    start = time.perf_counter()
    model(long, use_cache=True, logits_to_keep=1)
    return prefill_tokens / (time.perf_counter() - start)


with torch.inference_mode():
    generate(4), prefill()
    first = statistics.median(generate(1) for _ in range(repeats))
    whole = [generate(new_tokens) for _ in range(repeats)]
    decode = [batch * (new_tokens - 1) / (seconds - first) for seconds in whole]
    prefills = [prefill() for _ in range(repeats)]
print(json.dumps({
    "decode_tokens_per_s": statistics.median(decode), "fastest_decode_tokens_per_s": max(decode),
    "prefill_tokens_per_s": statistics.median(prefills), "fastest_prefill_tokens_per_s": max(prefills)}))
