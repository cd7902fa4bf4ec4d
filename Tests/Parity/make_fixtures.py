"""Tiny random models of each family with what PyTorch, transformers, PEFT and TRL make of them.

usage: make_fixtures.py FOLDER            writes FOLDER/<family>/…
       make_fixtures.py --check FOLDER    loads adapters that Attune wrote beside them (adapter-written/) in PEFT

Each family's folder holds `config.json` and `model.safetensors` (the base), `adapter/` (PEFT's own files),
`gradients.safetensors` (of each loss with respect to each LoRA matrix) and `expected.json` (token ids, logits, losses,
the loss curves of TRL's trainers). `head/` below it holds the same of an adapter that changes the output head, too, with
ranks and alphas that differ from layer to layer. Everything is computed in double precision but the trainers, which run
in float32.
"""

import contextlib
import io
import json
import os
import pathlib
import random
import sys
import tempfile
import warnings

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TQDM_DISABLE"] = "1"

import datasets
import peft
import torch
import transformers
import trl
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast, TrainerCallback

SEED = 20_260
VOCABULARY = 32
torch.set_num_threads(1)  # the models are tiny
SHAPE = dict(
    vocab_size=VOCABULARY, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4,
    num_key_value_heads=2, max_position_embeddings=64, rms_norm_eps=1e-5, bos_token_id=0, eos_token_id=1,
    pad_token_id=2, attn_implementation="eager",
)
FAMILIES = {
    "llama": dict(
        tie_word_embeddings=True,
        rope_parameters=dict(
            rope_type="llama3", rope_theta=10_000.0, factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
            original_max_position_embeddings=16)),
    "mistral": dict(sliding_window=5, tie_word_embeddings=False),
    "qwen2": dict(tie_word_embeddings=True, use_sliding_window=False),
    "qwen3": dict(head_dim=8, tie_word_embeddings=False),
}
LORA = dict(
    r=2, lora_alpha=6, lora_dropout=0.0, task_type="CAUSAL_LM",
    target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
)
# The output head as well (tied to the embedding in llama and qwen2), and patterns as PEFT matches them.
HEAD = LORA | dict(
    target_modules=LORA["target_modules"] + ["lm_head"],
    rank_pattern={"lm_head": 3, r"model\.layers\.1\.self_attn\.q_proj": 4, "^model.layers.0.mlp.down_proj": 1},
    alpha_pattern={r".*\.1\.mlp\.(up|gate)_proj": 3, "lm_head": 9},
)
STEPS, RATE, BETA = 20, 5e-3, 0.1


def build(family):
    """A base whose norms and biases are random, too, so that nothing is hidden behind ones and zeros."""
    torch.manual_seed(SEED)
    config = AutoConfig.for_model(family, **(SHAPE | FAMILIES[family]))
    model = AutoModelForCausalLM.from_config(config, attn_implementation="eager")
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            center = 1.0 if "norm" in name else 0.0
            parameter.copy_(center + 0.25 * torch.randn(parameter.shape))
    return model.eval()


def adapt(model, settings=LORA):
    """A LoRA adapter whose B is not zero."""
    torch.manual_seed(SEED + 1)
    adapted = get_peft_model(model, LoraConfig(**settings))
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:
                parameter.copy_(0.2 * torch.randn(parameter.shape))
    return adapted


def word_tokenizer():
    names = {0: "<s>", 1: "</s>", 2: "<pad>", 3: "<unk>"}
    vocabulary = {names.get(i, f"w{i}"): i for i in range(VOCABULARY)}
    inner = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(
        tokenizer_object=inner, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>")


def rows():
    generator = random.Random(SEED)

    def words(count):
        return " ".join(f"w{generator.randrange(4, VOCABULARY)}" for _ in range(count))

    return [
        {"prompt": words(3 + i), "chosen": f" {words(2 + i % 3)} ", "rejected": f" {words(5 - i)} "} for i in range(4)
    ]


def sum_log_probabilities(model, prompt, completion):
    ids = torch.tensor([prompt + completion])
    logp = model(ids).logits.double().log_softmax(-1)[0, len(prompt) - 1 : -1]
    return logp.gather(1, torch.tensor(completion)[:, None]).sum()


def base_log_probabilities(model, pairs):
    with torch.no_grad(), model.disable_adapter():
        return [[sum_log_probabilities(model, pair[0], side) for side in pair[1:]] for pair in pairs]


def losses(model, pairs, references=None):
    """Each loss as its paper writes it, the base as reference without others. Returns name → scalar with a graph."""
    references = references or base_log_probabilities(model, pairs)
    sigmoid = torch.nn.functional.logsigmoid
    result = {name: 0.0 for name in ("sft", "sft_whole", "dpo", "dpo_smoothed", "ipo", "dpo_chosen")}
    tokens = whole = 0
    for (prompt, chosen, rejected), reference in zip(pairs, references):
        c, r = (sum_log_probabilities(model, prompt, side) for side in (chosen, rejected))
        h = BETA * ((c - reference[0]) - (r - reference[1]))
        result["dpo"] -= sigmoid(h) / len(pairs)
        result["dpo_smoothed"] -= (0.9 * sigmoid(h) + 0.1 * sigmoid(-h)) / len(pairs)
        gap = (c - reference[0]) / len(chosen) - (r - reference[1]) / len(rejected)
        result["ipo"] += (gap - 1 / (2 * BETA)) ** 2 / len(pairs)
        result["dpo_chosen"] += (-sigmoid(h) - 0.5 * c / len(chosen)) / len(pairs)
        result["sft"] -= c
        tokens += len(chosen)
        text = prompt + chosen
        result["sft_whole"] -= sum_log_probabilities(model, text[:1], text[1:])
        whole += len(text) - 1
    result["sft"] /= tokens
    result["sft_whole"] /= whole
    return result


class Curve(TrainerCallback):
    def __init__(self):
        self.losses = []

    def on_log(self, arguments, state, control, logs=None, **_):
        if logs and "loss" in logs:
            self.losses.append(logs["loss"])


def curve(trainer_type, config_type, model, data, **options):
    """The losses of twenty steps over all rows at once, as the trainer logs them, and the weights after them."""
    seen = Curve()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        config = config_type(
            output_dir=folder, per_device_train_batch_size=len(data), max_steps=STEPS, learning_rate=RATE,
            lr_scheduler_type="cosine", warmup_steps=2, max_grad_norm=1.0, weight_decay=0.01, logging_steps=1,
            save_strategy="no", report_to="none", disable_tqdm=True, bf16=False, use_cpu=True, seed=1,
            gradient_checkpointing=False, max_length=None, **options)
        trainer = trainer_type(
            model=model, args=config, train_dataset=datasets.Dataset.from_list(data),
            processing_class=word_tokenizer(), callbacks=[seen])
        # Losses are logged with four decimals unless they are asked for here.
        trainer.train()
        ids = [dict(row) for row in trainer.train_dataset]
    return seen.losses, ids


def pairs_of(rows):
    return [(row["prompt"], row["chosen"], row["rejected"]) for row in rows]


def plain_curve(name, model, pairs):
    """The same twenty steps without TRL, whose DPOTrainer refuses adapters on the output head: losses before each step.

    DPO's reference is a frozen copy of the adapter, as TRL takes it.
    """
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=RATE, weight_decay=0.01)
    schedule = transformers.get_cosine_schedule_with_warmup(optimizer, 2, STEPS)
    with torch.no_grad():
        reference = [[sum_log_probabilities(model, pair[0], side) for side in pair[1:]] for pair in pairs]
    found = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = losses(model, pairs, reference)[name]
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        schedule.step()
        found.append(loss.item())
    return found


def write(family, folder):
    folder.mkdir(parents=True, exist_ok=True)
    build(family).save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    write_adapted(family, folder, LORA)
    write_adapted(family, folder / "head", HEAD)


def write_adapted(family, folder, settings):
    """What the peers make of a base with an adapter."""
    adapt(build(family), settings).save_pretrained(folder / "adapter")
    (folder / "adapter" / "README.md").unlink(missing_ok=True)

    def adapted():
        return adapt(build(family), settings)

    data = rows()
    if "lm_head" in settings["target_modules"]:
        pairs = pairs_of(json.loads((folder.parent / "expected.json").read_text())["pairs"])
        dpo_curve, sft_curve = (plain_curve(name, adapted(), pairs) for name in ("dpo", "sft"))
    else:
        dpo_curve, ids = curve(trl.DPOTrainer, trl.DPOConfig, adapted(), data, beta=BETA)
        pairs = [(row["prompt_ids"], row["chosen_ids"], row["rejected_ids"]) for row in ids]
        completions = [{"prompt": row["prompt"], "completion": row["chosen"]} for row in data]
        sft_curve, _ = curve(trl.SFTTrainer, trl.SFTConfig, adapted(), completions, completion_only_loss=True)

    model = adapted().double()
    text = pairs[0][0] + pairs[0][1]
    with torch.no_grad():
        logits = model(torch.tensor([text])).logits[0]
        with model.disable_adapter():
            plain = model(torch.tensor([text])).logits[0]
    gradients, values = {}, {}
    for name, loss in losses(model, pairs).items():
        model.zero_grad()
        loss.backward(retain_graph=True)
        values[name] = loss.item()
        for key, parameter in model.named_parameters():
            if parameter.grad is not None:
                short = key.removeprefix("base_model.model.").replace(".default", "")
                gradients[f"{name}:{short}"] = parameter.grad.float().clone()
    save_file(gradients, folder / "gradients.safetensors")
    expected = {
        "versions": {m.__name__: m.__version__ for m in (torch, transformers, peft, trl)},
        "seed": SEED, "pairs": [dict(zip(("prompt", "chosen", "rejected"), pair)) for pair in pairs], "text": text,
        "logits": plain.tolist(), "adapted_logits": logits.tolist(), "beta": BETA, "losses": values,
        "training": {"steps": STEPS, "learning_rate": RATE, "warmup_steps": 2, "weight_decay": 0.01},
        "dpo_curve": dpo_curve, "sft_curve": sft_curve,
    }
    (folder / "expected.json").write_text(json.dumps(expected) + "\n")


def check(folder):
    """PEFT with an adapter that Attune wrote, and transformers with the merged folder: PEFT's own logits."""
    for family in FAMILIES:
        for part in (".", "head"):
            check_adapted(folder / family, folder / family / part)


def check_adapted(base, folder):
    expected = json.loads((folder / "expected.json").read_text())
    target = torch.tensor(expected["adapted_logits"], dtype=torch.float64)

    def distance(model):
        with torch.no_grad():
            found = model.double()(torch.tensor([expected["text"]])).logits[0]
        return ((found - target).abs().max() / target.abs().max()).item()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        adapted = distance(
            PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(base), folder / "adapter-written"))
    merged = distance(AutoModelForCausalLM.from_pretrained(folder / "merged-written"))
    print(f"{folder}: PEFT with Attune's adapter {adapted:.1e}, transformers with Attune's merged folder {merged:.1e}")
    missing = [str(warning.message)[:200] for warning in caught if "missing" in str(warning.message)]
    if max(adapted, merged) > 1e-4 or missing:
        sys.exit("\n".join(missing) or 1)


if __name__ == "__main__":
    transformers.logging.set_verbosity_error()
    if sys.argv[1] == "--check":
        check(pathlib.Path(sys.argv[2]))
    else:
        for family in FAMILIES:
            write(family, pathlib.Path(sys.argv[1]) / family)
