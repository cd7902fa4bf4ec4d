"""Ids and speed against the `tokenizers` package, for every way of cutting words that the engine knows.

usage: tokenizer_ids.py TOKENIZER_THROUGHPUT [LINES]   (the built program of this package; 10,000 lines)

Trains a vocabulary a pre-tokenizer on public texts from `shared` (ATTUNE_SHARED, or beside the checkout) and on lines of
other scripts, emoji, code and odd spaces made by rule, then compares the ids of lines that were mostly not trained on,
and what they decode to. Ends with 1 where one line differs.
"""

import gzip
import json
import os
import pathlib
import random
import sys
import time

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from common import TMP, emit, timed

os.environ["TOKENIZERS_PARALLELISM"] = "false"
SHARED = pathlib.Path(os.environ.get("ATTUNE_SHARED", pathlib.Path(__file__).resolve().parents[2] / "shared"))
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000

CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|"
TAIL = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
LLAMA3 = CONTRACTIONS + r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}" + TAIL
QWEN = CONTRACTIONS + r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}" + TAIL
U, L = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
TEKKEN = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{U}*{L}+|[^\r\n\p{{L}}\p{{N}}]?{U}+{L}*|\p{{N}}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)


def shared_texts():
    for path in sorted(SHARED.glob("data/*/*.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in file:
                for text in strings(json.loads(row)):
                    yield text


SCRIPTS = [
    (0x41, 0x7A), (0xC0, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x531, 0x556), (0x5D0, 0x5EA),
    (0x620, 0x65F), (0x904, 0x939), (0x93C, 0x94D), (0xE01, 0xE4E), (0x10D0, 0x10FF), (0x1100, 0x11FF), (0x1E00, 0x1EFF),
    (0x3041, 0x30FF), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0xFB00, 0xFB06), (0xFF01, 0xFF5E), (0x1D400, 0x1D4FF),
    (0x20000, 0x2A6D6), (0x660, 0x669), (0x966, 0x96F), (0x2160, 0x2188), (0x00B2, 0x00BE), (0x2460, 0x249B),
]
SYMBOLS = [(0x21, 0x40), (0x2010, 0x2027), (0x20A0, 0x20BF), (0x2190, 0x22FF), (0x1F300, 0x1F64F), (0x1F1E6, 0x1F1FF),
           (0x200B, 0x200F), (0xFE00, 0xFE0F), (0x1F3FB, 0x1F3FF), (0xE000, 0xE010), (0xAD, 0xAD), (0x7F, 0xA0), (0, 31)]
SPACES = " " * 12 + "\t\n\r\u00a0\u1680\u2002\u2003\u2009\u2028\u2029\u202f\u205f\u3000\u0085\u000b\u000c\ufeff\u2581"
PIECES = ["'s", "'S", "'ll", "'LL", "'Re", "'ve", "'m", "'D", "'t", "'\u017f", "''s", "'l", "'r", "I'm", "x'Ll", "\u212a",
          "<s>", "</s>", "<|end|>", " <mask> ", "<mask>", "tool", "for (int i = 0; i < n; ++i) {\n\t", "    return x\n\n", "def f(x):\n    pass\n",
          "\r\n", "\n\n\n", "  \n  ", "3.14159", "2026-11-30", "1000000", "e\u0301", "\u1100\u1161\u11a8", "\u0130stanbul",
          "\U0001F468\u200d\U0001F469\u200d\U0001F467", "camelCaseWord", "HTTPServer2Go", "a/b//c/\n", "!!!\n\n", "\u2581\u2581x", "x\u2581y", "<0x41>"]


def odd_line(random):
    line = []
    for _ in range(random.randint(1, 12)):
        kind = random.random()
        if kind < 0.45:
            low, high = random.choice(SCRIPTS)
            line.append("".join(chr(random.randint(low, high)) for _ in range(random.randint(1, 7))))
        elif kind < 0.6:
            low, high = random.choice(SYMBOLS)
            line.append("".join(chr(random.randint(low, high)) for _ in range(random.randint(1, 3))))
        elif kind < 0.85:
            line.append("".join(random.choice(SPACES) for _ in range(random.randint(1, 4))))
        else:
            line.append(random.choice(PIECES))
    return "".join(line)


def byte_level(cut):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = cut
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer, pre_tokenizers.ByteLevel.alphabet()


def split(expression):
    return pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(expression), behavior="isolated", invert=False),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ])


def pieces():
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    tokenizer.decoder = decoders.Sequence([
        decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    return tokenizer


def marking():
    return normalizers.Sequence([normalizers.Prepend("\u2581"), normalizers.Replace(" ", "\u2581")])


BYTES = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]


def kinds(train, size=lambda alphabet: 8000):
    """Yields name and trained tokenizer, with `size` tokens for an alphabet of so many."""
    for name, cut in [
        ("gpt2", pre_tokenizers.ByteLevel(add_prefix_space=False)),
        ("gpt2-prefix", pre_tokenizers.ByteLevel(add_prefix_space=True)),
        ("llama3", split(LLAMA3)), ("qwen2", split(QWEN)), ("qwen3-nfc", split(QWEN)), ("tekken", split(TEKKEN)),
        ("smollm2", pre_tokenizers.Sequence([
            pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])),
    ]:
        tokenizer, alphabet = byte_level(cut)
        if name == "qwen3-nfc":
            tokenizer.normalizer = normalizers.NFC()
        trainer = trainers.BpeTrainer(
            vocab_size=size(258), special_tokens=["<s>", "</s>"], initial_alphabet=alphabet, show_progress=False)
        tokenizer.train_from_iterator(train, trainer)
        if name == "llama3":
            tokenizer.post_processor = processors.Sequence([
                processors.ByteLevel(trim_offsets=False),
                processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))])])
            state = json.loads(tokenizer.to_str())
            state["model"]["ignore_merges"] = True
            tokenizer = Tokenizer.from_str(json.dumps(state))
        yield name, tokenizer
    for name, normalizer, cut in [
        ("llama2", marking(), None),
        ("mistral-metaspace-first", None, pre_tokenizers.Metaspace(prepend_scheme="first", split=False)),
        ("metaspace-always-split", None, pre_tokenizers.Metaspace(prepend_scheme="always", split=True)),
        ("metaspace-never", None, pre_tokenizers.Metaspace(prepend_scheme="never", split=False)),
        ("words-across-marks", marking(), None),
    ]:
        tokenizer = pieces()
        if normalizer:
            tokenizer.normalizer = normalizer
        # SentencePiece trains within words; across them for the last kind, as some published vocabularies do.
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never", split=name != "words-across-marks")
        texts = train[: len(train) // 8] if name == "words-across-marks" else train
        tokenizer.train_from_iterator(
            (text[:120] for text in texts) if name == "words-across-marks" else texts,
            trainers.BpeTrainer(
                vocab_size=size(500), special_tokens=BYTES, limit_alphabet=min(1000, size(500) // 3),
                show_progress=False))
        state = json.loads(tokenizer.to_str())
        state["pre_tokenizer"] = json.loads(cut.__getstate__()) if cut else None
        # Byte tokens are part of the vocabulary, not found in texts.
        state["added_tokens"] = state["added_tokens"][:3]
        tokenizer = Tokenizer.from_str(json.dumps(state))
        if cut:
            tokenizer.decoder = decoders.Sequence([
                decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
        tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
        yield name, tokenizer


def main():
    texts = sorted(set(text for text in shared_texts() if text.strip()))
    chance = random.Random(11)
    chance.shuffle(texts)
    odd = [odd_line(chance) for _ in range(COUNT)]
    lines = [text[:2000] for text in texts[: COUNT * 6 // 10]] + odd[: COUNT * 4 // 10]
    train = [text[:2000] for text in texts[COUNT * 6 // 10 :][:6000]] + odd[COUNT * 4 // 10 :]
    size = sum(len(line.encode()) for line in lines)
    folder = TMP / "tokenizers"
    failed = False
    for name, tokenizer in kinds(train):
        tokenizer.add_special_tokens([AddedToken("<|end|>", normalized=False)])
        tokenizer.add_tokens([
            AddedToken("<mask>", lstrip=True, rstrip=True, normalized=False), AddedToken("tool", single_word=True)])
        (folder / name).mkdir(parents=True, exist_ok=True)
        tokenizer.save(str(folder / name / "tokenizer.json"))
        with open(folder / "lines.json", "w") as file:
            json.dump(lines, file)
        start = time.perf_counter()
        expected = [tokenizer.encode(line).ids for line in lines]
        theirs = size / 1e6 / (time.perf_counter() - start)
        start = time.perf_counter()
        for line in lines:
            tokenizer.encode(line)
        theirs_again = size / 1e6 / (time.perf_counter() - start)
        out, *_ = timed(sys.argv[1], str(folder / name), str(folder / "lines.json"), str(folder / "ids.jsonl"), "3")
        figures = json.loads(out)
        with open(folder / "ids.jsonl") as file:
            rows = [json.loads(row) for row in file]
        wrong = [n for n, (row, ids) in enumerate(zip(rows, expected, strict=True)) if row["ids"] != ids]
        texts_wrong = [
            n for n, (row, ids) in enumerate(zip(rows, expected))
            if row["ids"] == ids and row["text"] != tokenizer.decode(ids, skip_special_tokens=False)]
        failed |= bool(wrong or texts_wrong)
        emit("tokenizers", kind=name, lines=len(lines), MB=round(size / 1e6, 2), lines_that_differ=len(wrong),
             texts_that_differ=len(texts_wrong), attune_MBps=round(figures["MBps"], 1),
             attune_again_MBps=round(figures["again_MBps"], 1), tokenizers_MBps=round(theirs, 1),
             tokenizers_again_MBps=round(theirs_again, 1), ratio=round(figures["MBps"] / theirs, 2))
        for n in wrong[:3]:
            ids, want = rows[n]["ids"], expected[n]
            at = next((i for i, (a, b) in enumerate(zip(ids, want)) if a != b), min(len(ids), len(want)))
            print("differs", n, repr(lines[n])[:200], at, [tokenizer.id_to_token(i) for i in ids[max(at - 2, 0) : at + 4]],
                  [tokenizer.id_to_token(i) for i in want[max(at - 2, 0) : at + 4]], file=sys.stderr)
        for n in texts_wrong[:3]:
            print("decodes differently", n, repr(lines[n])[:300], "\n  ", repr(rows[n]["text"])[:300], "\n  ",
                  repr(tokenizer.decode(expected[n], skip_special_tokens=False))[:300], file=sys.stderr)
    sys.exit(failed)


if __name__ == "__main__":
    main()
