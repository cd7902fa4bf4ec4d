"""Writes tokenizers.json: small vocabularies trained on lines made up here, and the ids of those lines.

Made with tokenizers 0.23.3: python tokenizers_fixture.py > tokenizers.json. Its trainer breaks ties by chance, so another
run gives other vocabularies, each with its own ids.
The full comparison, 10,000 lines for every kind, is Benchmarks/tokenizer_ids.py.
"""

import json
import pathlib
import random
import sys

from tokenizers import AddedToken

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Benchmarks"))
import tokenizer_ids as benchmark

LINES = [
    "", " ", "\n", "  \n\n ", "a", "Hello, world!", "We've got 12345 things; they'll cost $6.78 (I'd say).",
    "IT'S LOUD: WE'LL SHOUT, THEY'RE IN.", "it\u017fs 'ſ 'S 'll'LL", "Der Bär läuft über die Straße — schnell.",
    "Où est la bibliothèque ? À gauche…", "El niño comió piñas mañana.", "Кошка сидит на окне и смотрит на снег.",
    "Η γάτα κάθεται στο παράθυρο.", "猫が窓辺に座って、雪を見ている。", "고양이가 창가에 앉아 눈을 본다.", "القطة تجلس عند النافذة.",
    "बिल्ली खिड़की पर बैठी है।", "แมวนั่งอยู่ที่หน้าต่าง", "e\u0301te\u0301 caf\u00e9 cafe\u0301", "👩‍👩‍👧 waves 👋🏽 at 🇫🇷!", "½ ² Ⅷ ١٢٣ ４５６",
    "tab\there\r\nnext\u00a0line\u2003wide\u3000space", "def f(x):\n    return x * 2  # twice\n\n\nprint(f(21))\n",
    "a  b   c    d", "   lead and trail   ", "camelCaseAndHTTPServer2Go v1.2.3/path//x\n", "<s>begin</s> <|end|>end<|end|>",
    "a <mask> b<mask>c", "a tool, tools, tool", "\u2581already\u2581marked \u2581 x", "x\u2581y", "<0x41> is not A", "\x00\x01\x7f",
    "!!!\n\n???", "  \u00a0 mixed \t\n ", "\U0001d4b3 \U00020bb7 \ufeff \u200b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
]


def main():
    chance = random.Random(5)
    odd = [benchmark.odd_line(chance) for _ in range(60)]
    train = LINES * 3 + [benchmark.odd_line(chance) for _ in range(300)]
    kinds = []
    for name, tokenizer in benchmark.kinds(train, size=lambda alphabet: alphabet + 180):
        tokenizer.add_special_tokens([AddedToken("<|end|>", normalized=False)])
        tokenizer.add_tokens([
            AddedToken("<mask>", lstrip=True, rstrip=True, normalized=False), AddedToken("tool", single_word=True)])
        lines = LINES + odd
        rows = [tokenizer.encode(line).ids for line in lines]
        kinds.append({
            "name": name, "tokenizer": tokenizer.to_str(), "lines": lines, "ids": rows,
            "texts": [tokenizer.decode(ids, skip_special_tokens=False) for ids in rows],
        })
    json.dump({"kinds": kinds}, sys.stdout, ensure_ascii=True, separators=(",", ":"))


main()
