"""Adapters between MLX, PEFT and Attune, each run for real; MLX's CPU build does on Linux.

usage: check_mlx.py ATTUNE           ATTUNE is the built command; prints one line a comparison, exits 1 where one fails
       check_mlx.py --store FOLDER   writes FOLDER/<family>/mlx/: an adapter that mlx_lm trained over the base in
                                     FOLDER/<family>/ (of make_fixtures.py), and MLX's logits with it

PEFT → MLX: adapters that PEFT saved, converted by `attune adapters convert`, give the same logits in mlx_lm.
MLX → PEFT: adapters that `mlx_lm lora` trained, converted back, give the same logits in PEFT; merged by
`attune adapters merge`, in transformers; and `attune generate` writes the greedy text that mlx_lm writes.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import warnings

os.environ["HF_HUB_OFFLINE"] = "1"

import mlx.core as mx
import mlx_lm
import torch
import transformers
from peft import PeftModel
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast

import make_fixtures

TEXT = "the quick brown fox asks why"
TOLERANCE = 1e-4
BASES = {
    f"{family}, {'tied' if tied else 'untied'}": (family, tied)
    for family in ("llama", "qwen3")
    for tied in (True, False)
}
PLAIN = make_fixtures.LORA
# Ranks and alphas of single layers, but no head, so that a tied model can have it as well.
PATTERNS = make_fixtures.HEAD | dict(target_modules=PLAIN["target_modules"])
HEAD = make_fixtures.HEAD
# Other projections in each layer, which takes full names in MLX.
UNEVEN = PLAIN | dict(target_modules=r"model\.layers\.0\.self_attn\.(q|v)_proj|model\.layers\.1\.mlp\.up_proj")


def byte_tokenizer():
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {symbol: index for index, symbol in enumerate(alphabet)} | {"<s>": 256, "</s>": 257}
    inner = Tokenizer(models.BPE(vocabulary, []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=inner, bos_token="<s>", eos_token="</s>", pad_token="</s>")


def save_base(model, tokenizer, folder):
    """A folder that every side loads: MLX's Llama looks for rope_theta and rope_scaling at the top, as before
    transformers 5."""
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    config = json.loads((folder / "config.json").read_text())
    if rope := config.get("rope_parameters"):
        config["rope_theta"] = rope["rope_theta"]
        if rope.get("rope_type", "default") != "default":
            config["rope_scaling"] = rope
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")


def random_base(family, tied, folder):
    torch.manual_seed(make_fixtures.SEED)
    settings = make_fixtures.SHAPE | make_fixtures.FAMILIES[family]
    settings |= dict(vocab_size=258, bos_token_id=256, eos_token_id=257, pad_token_id=257, tie_word_embeddings=tied)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(family, **settings))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_((1.0 if "norm" in name else 0.0) + 0.25 * torch.randn(parameter.shape))
    save_base(model.eval(), byte_tokenizer(), folder)


def transformers_logits(base, ids, adapter=None):
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if adapter:
            model = PeftModel.from_pretrained(model, adapter)
    missing = [str(warning.message)[:300] for warning in caught if "missing" in str(warning.message)]
    if missing:
        sys.exit(f"PEFT misses tensors in {adapter}: {missing[0]}")
    with torch.no_grad():
        return model.eval()(torch.tensor([ids])).logits[0].double()


def mlx_logits(base, ids, adapter=None):
    model, _ = mlx_lm.load(str(base), adapter_path=str(adapter) if adapter else None)
    found = model(mx.array([ids]))[0].astype(mx.float32)
    return torch.tensor(found.tolist(), dtype=torch.float64)


def mlx_text(base, adapter, prompt, count):
    model, tokenizer = mlx_lm.load(str(base), adapter_path=str(adapter))
    return mlx_lm.generate(model, tokenizer, prompt=prompt, max_tokens=count)


def shown(text):
    """MLX shows the tokens of a text's beginning, and drops a first space."""
    return text.replace("<s>", "").lstrip(" ")


def train_mlx(folder, base, output, text, layers, kind="lora", **lora):
    """Twelve steps of `mlx_lm lora` with names relative to `folder`, since it writes them into its configuration."""
    data = folder / "data"
    data.mkdir(exist_ok=True)
    rows = "".join(json.dumps({"text": f"{text} {word}"}) + "\n" for word in text.split() * 2)
    for name in ("train", "valid"):
        (data / f"{name}.jsonl").write_text(rows)
    settings = dict(lora_parameters=dict(rank=3, scale=2.5, dropout=0.1) | lora)
    (folder / "lora.yaml").write_text(json.dumps(settings))
    mlx_command(
        folder, "lora", "--train", "--model", base, "--data", "data", "--iters", "12", "--batch-size", "2",
        "--num-layers", str(layers), "--adapter-path", output, "--config", "lora.yaml", "--learning-rate", "0.03",
        "--fine-tune-type", kind, "--seed", "7")


def mlx_command(folder, *arguments):
    done = subprocess.run([sys.executable, "-m", "mlx_lm", *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


class Check:
    def __init__(self, attune):
        self.attune = pathlib.Path(attune).resolve()
        self.failed = False

    def say(self, name, distance):
        worked = distance <= TOLERANCE
        self.failed |= not worked
        print(f"{'✓' if worked else '✗'} {name}: {distance:.1e}", flush=True)

    def compare(self, name, found, target):
        self.say(name, ((found - target).abs().max() / target.abs().max()).item())

    def run(self, *arguments):
        return subprocess.run([self.attune, *map(str, arguments)], capture_output=True, text=True)

    def must(self, *arguments):
        done = self.run(*arguments)
        if done.returncode:
            sys.exit(f"attune {' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def text(self, *arguments):
        return json.loads(self.must("generate", TEXT, "--max-tokens", "24", "--json", *arguments))["text"]

    def refuses(self, name, *arguments):
        done = self.run(*arguments)
        self.failed |= done.returncode == 0
        print(f"{'✗' if done.returncode == 0 else '✓'} {name} is refused: {done.stderr.strip()}", flush=True)


def peft_to_mlx(check, title, folder, ids, tied):
    base = folder / "base"
    adapters = dict(plain=PLAIN, patterns=PATTERNS, uneven=UNEVEN, head=HEAD)
    for name, settings in adapters.items():
        adapter, converted, merged = (folder / f"{name}-{kind}" for kind in ("peft", "mlx", "merged"))
        model = make_fixtures.adapt(AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32), settings)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of tied heads, and of base weights stored beside
            model.save_pretrained(adapter)
        target = transformers_logits(base, ids, adapter)
        arguments = ("adapters", "convert", adapter, "--base", base, "--to", "mlx", "--output", converted)
        if name == "head" and tied:
            check.refuses(f"{title}: an adapter of a tied head for MLX", *arguments)
            check.must("adapters", "merge", adapter, "--base", base, "--output", merged)
            check.compare(f"{title}: {name}, merged by Attune, in MLX", mlx_logits(merged, ids), target)
            continue
        check.must(*arguments)
        check.compare(f"{title}: {name}, from PEFT by Attune, in MLX", mlx_logits(base, ids, converted), target)


def mlx_to_peft(check, title, folder, ids, tied):
    base = folder / "base"
    variants = {
        "MLX's own choice of layers": dict(layers=-1), "the upper layer": dict(layers=1),
        "two projections": dict(layers=2, keys=["self_attn.q_proj", "mlp.down_proj"]),
        "full names": dict(layers=1, keys=["model.layers.0.self_attn.v_proj", "mlp.up_proj"]),
    }
    if not tied:
        variants["the head, too"] = dict(layers=2, keys=["self_attn.k_proj", "lm_head"])
    for index, (name, lora) in enumerate(variants.items()):
        trained, converted, merged = (f"trained-{index}-{kind}" for kind in ("mlx", "peft", "merged"))
        train_mlx(folder, "base", trained, TEXT, **lora)
        target = mlx_logits(base, ids, folder / trained)
        moved = (mlx_logits(base, ids) - target).abs().max().item()
        if moved < 0.1:
            sys.exit(f"the training changed logits by {moved} only, so nothing would be compared")
        check.must(
            "adapters", "convert", folder / trained, "--base", base, "--to", "peft", "--output", folder / converted)
        found = transformers_logits(base, ids, folder / converted)
        check.compare(f"{title}: {name}, trained by MLX, in PEFT", found, target)
        check.must("adapters", "merge", folder / trained, "--base", base, "--output", folder / merged)
        found = transformers_logits(folder / merged, ids)
        check.compare(f"{title}: {name}, merged by Attune, in transformers", found, target)
        text = mlx_text(base, folder / trained, TEXT, 24)
        ours = check.text("--base", base, "--adapter", folder / trained)
        check.say(f"{title}: {name}, greedy text of MLX and Attune", 0 if shown(ours) == shown(text) else 1)
    train_mlx(folder, "base", "dora", TEXT, layers=1, kind="dora")
    output = ("--to", "peft", "--output", folder / "no")
    check.refuses(f"{title}: DoRA", "adapters", "convert", folder / "dora", "--base", base, *output)
    # The way out that the refusal names.
    mlx_command(folder, "fuse", "--model", "base", "--adapter-path", "dora", "--save-path", "fused")
    text = mlx_text(base, folder / "dora", TEXT, 24)
    ours = check.text("--base", folder / "fused")
    check.say(f"{title}: DoRA, fused by MLX, greedy text of MLX and Attune", 0 if shown(ours) == shown(text) else 1)


def check_all(attune):
    check = Check(attune)
    for title, (family, tied) in BASES.items():
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            random_base(family, tied, folder / "base")
            ids = byte_tokenizer().encode(TEXT)
            base = folder / "base"
            check.compare(f"{title}: the base in MLX", mlx_logits(base, ids), transformers_logits(base, ids))
            peft_to_mlx(check, title, folder, ids, tied)
            mlx_to_peft(check, title, folder, ids, tied)
    sys.exit(1 if check.failed else 0)


def store(fixtures):
    for family, tied in (("llama", True), ("qwen3", False)):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            base = AutoModelForCausalLM.from_pretrained(fixtures / family, dtype=torch.float32)
            save_base(base, make_fixtures.word_tokenizer(), folder / "base")
            keys = ["self_attn.q_proj", "self_attn.o_proj", "mlp.gate_proj", "mlp.down_proj"]
            text = " ".join(f"w{4 + 5 * i % 28}" for i in range(12))
            train_mlx(folder, "base", "adapter", text, layers=1, keys=keys + ([] if tied else ["lm_head"]))
            ids = json.loads((fixtures / family / "expected.json").read_text())["text"]
            output = fixtures / family / "mlx"
            output.mkdir(exist_ok=True)
            for name in ("adapter_config.json", "adapters.safetensors"):
                shutil.copyfile(folder / "adapter" / name, output / name)
            expected = {
                "versions": {"mlx": mx.__version__, "mlx_lm": mlx_lm.__version__}, "text": ids,
                "adapted_logits": mlx_logits(folder / "base", ids, folder / "adapter").tolist(),
            }
            (output / "expected.json").write_text(json.dumps(expected) + "\n")


if __name__ == "__main__":
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    if sys.argv[1] == "--store":
        store(pathlib.Path(sys.argv[2]))
    else:
        check_all(sys.argv[1])
