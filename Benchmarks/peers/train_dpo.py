"""LoRA DPO with TRL and PEFT on the CPU.

usage: train_dpo.py MODEL PAIRS PROMPT RESPONSE STEPS [--precompute]

MODEL is a folder of random_model.py. r 16 on all seven linear layers, float32, no dropout, no checkpointing of
activations, which is faster on a CPU. Prints one JSON object: the median step, tokens a second with each text counted
with its prompt, peak memory. With --precompute the reference's log-probabilities are computed before the first step.
"""

import contextlib
import io
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import time

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TQDM_DISABLE"] = "1"

import datasets
import torch
import transformers
from peft import LoraConfig
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast
from trl import DPOConfig, DPOTrainer

model_folder = sys.argv[1]
pairs, prompt, response, steps = map(int, sys.argv[2:6])
torch.set_num_threads(os.cpu_count())
datasets.disable_progress_bars()
transformers.logging.set_verbosity_error()
model = AutoModelForCausalLM.from_pretrained(model_folder, dtype=torch.float32)
names = {0: "<s>", 1: "</s>", 2: "<pad>", 3: "<unk>"}
inner = Tokenizer(models.WordLevel(
    {names.get(i, f"w{i}"): i for i in range(model.config.vocab_size)}, unk_token="<unk>"))
inner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
tokenizer = PreTrainedTokenizerFast(
    tokenizer_object=inner, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>")
generator = random.Random(1)


def words(count):
    return " ".join(f"w{generator.randrange(10, model.config.vocab_size)}" for _ in range(count))


class Clock(transformers.TrainerCallback):
    ends = []

    def on_step_end(self, *_, **__):
        self.ends.append(time.perf_counter())


# TRL appends the token that ends a text, the last of a response's tokens.
rows = [
    {"prompt": words(prompt), "chosen": f" {words(response - 1)} ", "rejected": f" {words(response - 1)} "}
    for _ in range((steps + 1) * pairs)
]
with tempfile.TemporaryDirectory() as scratch:
    os.environ["HF_DATASETS_CACHE"] = scratch
    config = DPOConfig(
        output_dir=scratch, per_device_train_batch_size=pairs, max_steps=steps + 1, max_length=None,
        precompute_ref_log_probs="--precompute" in sys.argv, gradient_checkpointing=False, bf16=False, use_cpu=True,
        learning_rate=1e-4, beta=0.1, logging_steps=1, save_strategy="no", report_to="none", disable_tqdm=True, seed=1)
    lora = LoraConfig(
        r=16, lora_alpha=32, lora_dropout=0.0, task_type="CAUSAL_LM",
        target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"])
    trainer = DPOTrainer(
        model=model, args=config, train_dataset=datasets.Dataset.from_list(rows), processing_class=tokenizer,
        peft_config=lora, callbacks=[Clock()])
    row = trainer.train_dataset[0]
    assert (len(row["prompt_ids"]), len(row["chosen_ids"])) == (prompt, response), "token counts are off"
    with contextlib.redirect_stdout(io.StringIO()):
        trainer.train()
step = statistics.median(b - a for a, b in zip(Clock.ends, Clock.ends[1:]))
tokens = pairs * 2 * (prompt + response)
print(json.dumps({
    "step_s": step, "tokens_per_s": tokens / step,
    "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
}))
