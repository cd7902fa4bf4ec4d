import Testing

/// For each trait a text with more of it and one with less.
struct PoleTexts: Sendable, CustomTestStringConvertible {
    let trait: String
    let more: String
    let less: String
    var testDescription: String { trait }

    init(_ trait: String, more: String, less: String) {
        self.trait = trait
        self.more = more
        self.less = less
    }

    private static let plain =
        "The bridge carries both lanes of traffic over the river and was painted green last spring by the town."

    static let all: [PoleTexts] = [
        PoleTexts("length.words", more: plain + " " + plain, less: plain),
        PoleTexts(
            "length.paragraph",
            more: "One sentence goes here. Then comes another that adds to it. A third closes the thought at last.\n",
            less:
                "One sentence goes here.\n\nThen comes another that adds to it.\n\nA third closes the thought at last.\n"
        ),
        PoleTexts(
            "structure.steps", more: "1. Boil water.\n2) Add tea.\n**Step 3:** Wait.",
            less: "Boil water, add tea and wait."),
        PoleTexts("structure.bullets", more: "Pack:\n- socks\n* shoes\n• a hat", less: "Pack socks, shoes and a hat."),
        PoleTexts(
            "structure.headings", more: "## Costs\nLow.\n\n**Benefits:**\nMany are known.",
            less: "Costs are low. Benefits are many."),
        PoleTexts("structure.tables", more: "| a | b |\n|---|---|\n| 1 | 2 |", less: "Here a is 1 and b is 2."),
        PoleTexts(
            "structure.emphasis", more: "Use the **red** lever, *not* the blue one.",
            less: "Use the red lever, not the blue one."),
        PoleTexts(
            "structure.signposts", more: "First, mix the flour. Next, add milk. Finally, bake it.",
            less: "Mix the flour, add milk and bake it."),
        PoleTexts("code.blocks", more: "Run:\n```sh\nls\npwd\n```", less: "List the files of the folder."),
        PoleTexts("code.inline", more: "Call `open()` and then `close()`.", less: "Call open and then close."),
        PoleTexts(
            "code.comments", more: "```python\n# add one\nx = x + 1\n```", less: "```python\ny = 2\nx = x + 1\n```"),
        PoleTexts(
            "examples.count", more: "Many birds migrate. For example, swallows fly to Africa.",
            less: "Many birds migrate. Swallows fly to Africa."),
        PoleTexts(
            "examples.analogies", more: "A cache is like a drawer. Think of it as a shelf at hand.",
            less: "A cache keeps recent values close to the processor."),
        PoleTexts(
            "depth.reasons", more: "It rusts because iron meets oxygen, which is why paint helps.",
            less: "It rusts. Paint helps."),
        PoleTexts(
            "depth.alternatives", more: "Take the train. Alternatively, you could also hire a car.",
            less: "Take the train."),
        PoleTexts(
            "depth.definitions", more: "Latency means the time until a reply. RAM stands for random-access memory.",
            less: "Latency is low here. RAM is cheap."),
        PoleTexts(
            "depth.verification", more: "Restart it. Verify that the light is on and make sure the fan turns.",
            less: "Restart it. The light comes on."),
        PoleTexts(
            "depth.background", more: "Historically, the town grew around a mill. Some context helps.",
            less: "The town has a mill."),
        PoleTexts(
            "terminology.technical", more: "The algorithm normalizes each parameter before gradient optimization.",
            less: "The rule makes each number fair before it starts."),
        PoleTexts(
            "terminology.acronyms", more: "The API of the CPU returns JSON.",
            less: "The interface of the processor returns text."),
        PoleTexts(
            "readability.grade",
            more:
                "Institutional considerations necessitate comprehensive administrative reorganization notwithstanding significant organizational opposition from numerous constituencies.",
            less: "The cat sat on the mat. It was hot. The dog ran to the sun and sat too."),
        PoleTexts(
            "readability.sentence",
            more: "The man who lives by the lake sold the boat that he had built last year to a friend.",
            less: "The man sold a boat. He built it. A friend has it."),
        PoleTexts(
            "hedging.words", more: "It may perhaps rain; I think it is likely.", less: "It rains at noon; take a coat."),
        PoleTexts("certainty.words", more: "It is definitely true and will never fail.", less: "It is true and works."),
        PoleTexts(
            "caveats.warnings", more: "Use bleach. However, be careful: the fumes are strong.",
            less: "Use bleach. It cleans the bath."),
        PoleTexts(
            "caveats.disclaimers", more: "I'm not a lawyer, so please consult a professional.",
            less: "The contract ends in May."),
        PoleTexts(
            "caveats.refusal", more: "I'm sorry, but I can't help with that.",
            less: "Here is the full letter that you asked for."),
        PoleTexts(
            "directness.preamble", more: "Great question! I'd be happy to help with that. Paris is the capital.",
            less: "Paris is the capital of France."),
        PoleTexts(
            "directness.imperatives", more: "Open the lid. Add salt. Please stir it well.",
            less: "The lid is open. Salt is added by the cook. It is stirred."),
        PoleTexts(
            "directness.recommendation", more: "I'd go with the blue one; the best option is simple.",
            less: "The blue one and the red one cost the same."),
        PoleTexts(
            "formality.contractions", more: "It's late and you'll miss it if you don't run.",
            less: "It is late and you will miss it if you do not run."),
        PoleTexts(
            "formality.formal",
            more: "Furthermore, the party shall act in accordance with the terms regarding payment.",
            less: "And the party has to stick to the terms of payment."),
        PoleTexts(
            "formality.slang", more: "Yeah, that's gonna be kinda cool, guys.",
            less: "Yes, that will be rather good, everyone."),
        PoleTexts(
            "warmth.empathy", more: "I'm sorry to hear that. I understand how hard this must be.",
            less: "The form is on the second page."),
        PoleTexts(
            "warmth.encouragement", more: "You've got this! Keep going, and good luck.",
            less: "The race starts at nine."),
        PoleTexts(
            "warmth.courtesy", more: "Thank you for writing. Please send the form.",
            less: "Send the form to the office."),
        PoleTexts(
            "warmth.apology", more: "I apologize for the mistake. Sorry about that.",
            less: "The earlier figure was wrong."),
        PoleTexts(
            "enthusiasm.exclamations", more: "What a day! The team won! We cheered.",
            less: "What a day. The team won. We cheered."),
        PoleTexts(
            "enthusiasm.superlatives", more: "An amazing view and an excellent, wonderful meal.",
            less: "A view of the sea and a warm meal."),
        PoleTexts("humour.markers", more: "Just kidding, haha. No pun intended.", less: "The report is due at noon."),
        PoleTexts("emoji.count", more: "Well done 🎉 and see you soon 👋🏽", less: "Well done and see you soon"),
        PoleTexts(
            "address.you", more: "You can park your car behind the house.", less: "Cars can be parked behind the house."
        ),
        PoleTexts(
            "address.assistant", more: "I like this plan, and my view is that it holds for me.",
            less: "The plan is good and it holds."),
        PoleTexts("address.we", more: "Let's see what we have: our sum is ten.", less: "The sum is ten."),
        PoleTexts(
            "questions.back", more: "Which city do you mean? What is the budget?",
            less: "The city is large. The budget is small."),
        PoleTexts(
            "questions.offer", more: "The train leaves at six. Let me know if you need more.",
            less: "The train leaves at six."),
        PoleTexts(
            "summary.closing", more: "Both work. In summary, choose the cheap one.",
            less: "Both work. Choose the cheap one."),
        PoleTexts(
            "sources.links", more: "See [the guide](https://example.org/a) or https://example.org.",
            less: "See the guide on the shelf."),
        PoleTexts(
            "sources.citations", more: "According to a study (Smith, 2020), sleep helps [1].",
            less: "Sleep helps most people."),
        PoleTexts(
            "numbers.figures", more: "It costs 12 euros, weighs 3.5 kg and saves 20%.",
            less: "It costs little, weighs little and saves much."),
        PoleTexts(
            "numbers.math", more: "The area is A = b * h, or $x^2$ for a square.",
            less: "The area is base times height."),
        PoleTexts(
            "punctuation.asides", more: "The old mill (built by monks) — now a shop — is open.",
            less: "The old mill was built by monks. Now it is an open shop."),
        PoleTexts(
            "vocabulary.variety", more: "Swift foxes leap over lazy hounds while grey owls watch silently nearby.",
            less: "The fox and the fox and the dog and the dog and the fox and the dog."),
    ]
}
