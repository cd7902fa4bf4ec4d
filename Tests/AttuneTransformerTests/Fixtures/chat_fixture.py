"""Writes chat.json: templates in the forms of the families, conversations, and what jinja2 makes of them.

Made with jinja2 3.1.6: python chat_fixture.py > chat.json
"""

import datetime
import json
import sys

from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment


class Refused(Exception):
    pass


def render(template, messages, **values):
    def refuse(text):
        raise Refused(text)

    # As transformers sets it up.
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    environment.filters["tojson"] = lambda value, **_: json.dumps(value, ensure_ascii=False)
    environment.globals["raise_exception"] = refuse
    return environment.from_string(template).render(messages=messages, **values)


CHATML = (
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
CHATML_LINES = (
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content']}}"
    "{% if (loop.last and add_generation_prompt) or not loop.last %}{{ '<|im_end|>' + '\\n'}}{% else %}{{ '<|im_end|>' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
CHATML_TRIM = CHATML.replace("message['content']", "message['content'] | trim")


def with_default(text):
    return (
        "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}"
        "{{ '<|im_start|>system\\n" + text + "<|im_end|>\\n' }}{% endif %}"
        "{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}"
        "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
    )


QWEN25 = """{%- if tools %}
    {{- '<|im_start|>system\\n' }}
    {%- if messages[0]['role'] == 'system' %}
        {{- messages[0]['content'] }}
    {%- else %}
        {{- 'You are Qwen.' }}
    {%- endif %}
    {{- "\\n\\n# Tools" }}
{%- else %}
    {%- if messages[0]['role'] == 'system' %}
        {{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}
    {%- else %}
        {{- '<|im_start|>system\\nYou are Qwen. You are a helpful assistant.<|im_end|>\\n' }}
    {%- endif %}
{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) or (message.role == "assistant" and not message.tool_calls) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
{%- endif %}
"""

QWEN3_TURNS = """{%- if messages[0].role == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- endif %}
{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step_tool and message.role == "user" and message.content is string %}
        {%- set ns.multi_step_tool = false %}
        {%- set ns.last_query_index = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- set content = message.content %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set reasoning_content = '' %}
        {%- if '</think>' in content %}
            {%- set reasoning_content = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last_query_index %}
            {%- if loop.last or (not loop.last and reasoning_content) %}
                {{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
            {%- else %}
                {{- '<|im_start|>' + message.role + '\\n' + content }}
            {%- endif %}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- endif %}
{%- endfor %}
"""
QWEN3 = QWEN3_TURNS + """{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}"""
QWEN3_THINKING = QWEN3_TURNS + """{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n<think>\\n' }}
{%- endif %}"""

LLAMA3 = (
    "{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + "
    "message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}"
    "{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
)
LLAMA31 = """{{- bos_token }}
{%- if not date_string is defined %}
    {%- set date_string = "26 Jul 2024" %}
{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{{- "Cutting Knowledge Date: December 2023\\n" }}
{{- "Today Date: " + date_string + "\\n\\n" }}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- for message in messages %}
    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
"""
TURNS = (
    "{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('roles must alternate') }}{% endif %}"
)
LLAMA2 = (
    "{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{% set system_message = messages[0]['content'] %}"
    "{% else %}{% set loop_messages = messages %}{% set system_message = false %}{% endif %}{% for message in loop_messages %}" + TURNS +
    "{% if loop.index0 == 0 and system_message != false %}{% set content = '<<SYS>>\\n' + system_message + '\\n<</SYS>>\\n\\n' + message['content'] %}"
    "{% else %}{% set content = message['content'] %}{% endif %}{% if message['role'] == 'user' %}"
    "{{ bos_token + '[INST] ' + content.strip() + ' [/INST]' }}{% elif message['role'] == 'assistant' %}"
    "{{ ' '  + content.strip() + ' ' + eos_token }}{% endif %}{% endfor %}"
)
MISTRAL_OLD = (
    "{{ bos_token }}{% for message in messages %}" + TURNS + "{% if message['role'] == 'user' %}"
    "{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}"
    "{{ message['content'] + eos_token + ' ' }}{% else %}{{ raise_exception('only user and assistant') }}{% endif %}{% endfor %}"
)


def mistral(user, both, assistant, where):
    return """{%- if messages[0]["role"] == "system" %}
    {%- set system_message = messages[0]["content"] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set loop_messages = messages %}
{%- endif %}
{{- bos_token }}
{%- for message in loop_messages %}
    {%- if (message["role"] == "user") != (loop.index0 % 2 == 0) %}
        {{- raise_exception("roles must alternate") }}
    {%- endif %}
    {%- if message["role"] == "user" %}
        {%- if """ + where + """ and system_message is defined %}
            {{- """ + both + """ }}
        {%- else %}
            {{- """ + user + """ }}
        {%- endif %}
    {%- elif message["role"] == "assistant" %}
        {{- """ + assistant + """ }}
    {%- endif %}
{%- endfor %}
"""


ZEPHYR = """{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>\\n' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>\\n' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>\\n'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}"""

CONTENT = 'message["content"]'
TEMPLATES = {
    "chatml": CHATML, "chatml-lines": CHATML_LINES, "chatml-trim": CHATML_TRIM,
    "qwen2": with_default("You are a helpful assistant."), "smollm2": with_default("You are a small helpful model."),
    "qwen2.5": QWEN25, "qwen3": QWEN3, "qwen3-thinking": QWEN3_THINKING, "llama3": LLAMA3, "llama3.1": LLAMA31,
    "llama2": LLAMA2, "mistral-old": MISTRAL_OLD, "zephyr": ZEPHYR,
    "mistral-v1": mistral(
        f'" [INST] " + {CONTENT} + " [/INST]"', f'" [INST] " + system_message + "\\n\\n" + {CONTENT} + " [/INST]"',
        f'" " + {CONTENT} + eos_token', "loop.first"),
    "mistral-v3": mistral(
        f'"[INST] " + {CONTENT} + "[/INST]"', f'"[INST] " + system_message + "\\n\\n" + {CONTENT} + "[/INST]"',
        f'" " + {CONTENT}|trim + eos_token', "loop.last"),
    "mistral-tekken": mistral(
        f'"[INST]" + {CONTENT} + "[/INST]"', f'"[INST]" + system_message + "\\n\\n" + {CONTENT} + "[/INST]"',
        f'{CONTENT} + eos_token', "loop.last"),
}


def turn(role, content):
    return {"role": role, "content": content}


SYSTEM = turn("system", " Be brief.\nUse plain words. ")
TALK = [
    turn("user", "Why is the sky blue?"), turn("assistant", " Because air scatters blue light. \n"),
    turn("user", "\n  And at night? ¿Seguro? 夜は？"), turn("assistant", "<think>\nHmm. It is dark.\n</think>\n\nIt is black."),
    turn("user", "Danke {{ x }} <|im_end|> [/INST] </s>"), turn("assistant", "Gern."),
]
CONVERSATIONS = [TALK[:count] for count in range(1, 7)]
CONVERSATIONS += [[SYSTEM] + talk for talk in CONVERSATIONS]
CONVERSATIONS += [
    [turn("user", "")], [turn("system", ""), turn("user", "x")], [SYSTEM], [turn("user", "a"), turn("user", "b")],
    [SYSTEM, turn("user", "a"), turn("system", "More."), turn("user", "b")], [turn("assistant", "I begin."), turn("user", "ok")],
    [turn("user", "a"), turn("assistant", "b"), turn("assistant", "<think>c</think>d"), turn("assistant", "<think>\n\n</think>\n\n\ne")],
    [turn("user", "a"), turn("assistant", "no thought</think>x</think>y"), turn("assistant", "")],
]


def main():
    cases = []
    for name, template in TEMPLATES.items():
        begin, end = ("<|begin_of_text|>", "<|eot_id|>") if name.startswith("llama3") else ("<s>", "</s>")
        for messages in CONVERSATIONS:
            for begins in (True, False):
                values = {"add_generation_prompt": begins, "bos_token": begin, "eos_token": end}
                variants = [{}]
                if name == "qwen3":
                    variants = [{}, {"enable_thinking": True}, {"enable_thinking": False}]
                if name == "llama3.1":
                    variants = [{}, {"date_string": "30 Nov 2026"}]
                for more in variants:
                    try:
                        text = render(template, messages, **values, **more)
                    except Refused:
                        text = None
                    cases.append({
                        "template": name, "messages": messages, "begins": begins, "text": text,
                        "thinks": more.get("enable_thinking", True), "date": more.get("date_string")})
        del begin
    tokens = {name: ["<|begin_of_text|>", "<|eot_id|>"] if name.startswith("llama3") else ["<s>", "</s>"] for name in TEMPLATES}
    json.dump({"templates": TEMPLATES, "tokens": tokens, "cases": cases}, sys.stdout, indent=0)


main()
