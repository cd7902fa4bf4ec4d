extension FreeTextPersonas {
    /// Sentences in many voices, written and labelled before their writer had seen any of the reader's code:
    /// the half that nobody looked at while the reader was changed.
    static let voicesForExam: [Row] = [
        Row("Long answers wear me out.", "length.words-", ""),
        Row("How do I make sure it worked? That's what I always miss in answers.", "depth.verification+", ""),
        Row("bullet points or bust", "structure.bullets+", ""),
        Row("Dumb it down for me.", "readability.grade-", "terminology.technical-"),
        Row(
            "Friendly and funny is how I like it, never stiff.",
            "humour.markers+ formality.formal-", "warmth.courtesy+ warmth.empathy+"),
        Row("pls no essays lol", "length.words-", "length.paragraph-"),
        Row("I would never lie to a friend to get ahead.", "", ""),
        Row("I hate lists of ingredients that I can't pronounce on food packaging.", "", ""),
        Row(
            "Please write in whole paragraphs, as in a proper essay.",
            "length.paragraph+", "structure.bullets- formality.formal+ length.words+"),
        Row("Don't be afraid of being too detailed.", "length.words+", ""),
        Row("Loud music annoys my neighbours.", "", ""),
        Row(
            "A journalist who needs quotable sources and hates vague wording.",
            "sources.citations+ hedging.words-", "sources.links+"),
        Row("skip the \"hope this helps!\" at the end", "questions.offer-", ""),
        Row(
            "I like things explained simply, with an everyday comparison.",
            "readability.grade- examples.analogies+", "terminology.technical-"),
        Row(
            "I'm a retired judge and I expect the sort of prose one would read in an opinion.",
            "formality.formal+", "readability.grade+ formality.slang- formality.contractions-"),
        Row(
            "Someone who finds overly cheerful replies fake.",
            "enthusiasm.exclamations-", "enthusiasm.superlatives- warmth.encouragement- emoji.count-"),
        Row("Offer to go further at the end, I usually have follow-ups.", "questions.offer+", ""),
        Row("Which one would you pick? I always want to know that.", "directness.recommendation+", ""),
        Row(
            "I should prefer not to see contractions in written correspondence.",
            "formality.contractions-", "formality.formal+"),
        Row("A cautious person who wants every risk mentioned.", "caveats.warnings+", ""),
        Row("It irritates me when a machine says \"we\".", "address.we-", ""),
        Row(
            "The user wants to compare several routes before committing to one.",
            "depth.alternatives+", "structure.tables+"),
        Row("Fewer emojis and more substance would be nice.", "emoji.count-", "length.words+"),
        Row(
            "What I miss most are the reasons behind a recommendation.",
            "depth.reasons+", "directness.recommendation+"),
        Row("Ask me first if anything about my request is unclear.", "questions.back+", ""),
        Row(
            "Detailed and technical, no hand-holding.",
            "length.words+ terminology.technical+", "warmth.encouragement- depth.definitions- warmth.empathy-"),
        Row(
            "My screen reader stumbles over markdown, so plain text only.",
            "structure.emphasis-", "structure.headings- structure.bullets- structure.tables-"),
        Row(
            "I don't care about the reasons, only what I have to do.",
            "depth.reasons-", "directness.imperatives+ length.words-"),
        Row(
            "A student cramming for tomorrow's exam who needs only the key points.",
            "length.words-", "structure.bullets+ summary.closing+"),
        Row(
            "I teach third graders; whatever you tell me has to survive being repeated to them.",
            "readability.grade-", "terminology.technical- examples.count+ examples.analogies+ readability.sentence-"),
        Row("The user is meticulous and likes nothing left out.", "length.words+", ""),
        Row("Highlight the bits I mustn't miss.", "structure.emphasis+", ""),
        Row("I'd sooner have one good example than three pages of theory.", "examples.count+", "length.words-"),
        Row(
            "The user dislikes being told what to do and would rather weigh things up alone.",
            "directness.recommendation-", "directness.imperatives- depth.alternatives+"),
        Row("dont ask me stuff back, take a guess and go", "questions.back-", ""),
        Row("Don't beat about the bush.", "directness.preamble-", "length.words- hedging.words-"),
        Row("Please do not presume to have feelings or opinions of your own.", "address.assistant-", "warmth.empathy-"),
        Row(
            "I work night shifts in an emergency room and have maybe thirty seconds between patients.",
            "length.words-", "directness.preamble-"),
        Row(
            "Someone who wants to be spoken to as an equal, in a relaxed way.",
            "formality.formal-", "formality.contractions+"),
        Row("The user is a vegetarian who enjoys hiking and prefers mountain huts to hotels.", "", ""),
        Row(
            "Talk shop with me, I've been an electrician for thirty years.",
            "terminology.technical+", "depth.definitions-"),
        Row(
            "Nobody ever taught me the jargon, so I get lost the moment it shows up.",
            "terminology.technical-", "depth.definitions+ readability.grade-"),
        Row(
            "Short sentences. I lose the thread otherwise.",
            "readability.sentence-", "length.words- readability.grade-"),
        Row(
            "A picture in words works wonders for me: compare it with cooking and I get it.",
            "examples.analogies+", "examples.count+"),
        Row(
            "You needn't remind me to see a doctor every time; I am one.",
            "caveats.disclaimers-", "terminology.technical+"),
        Row("just gimme the code", "code.blocks+", "directness.preamble- length.words- depth.reasons-"),
        Row("Wrap it up with the main takeaways.", "summary.closing+", ""),
        Row("Plain English only.", "readability.grade-", "terminology.technical- formality.formal-"),
        Row("I have three kids, a mortgage and a bad back.", "", ""),
        Row("Short, but with sources.", "length.words- sources.citations+", "sources.links+"),
        Row("The user is a curious teenager who always asks \"but why?\".", "depth.reasons+", ""),
        Row(
            "idk what half these abbreviations mean, write them out",
            "terminology.acronyms-", "depth.definitions+ terminology.technical-"),
        Row(
            "Treat me like a friend, not like a customer.",
            "formality.formal-", "warmth.courtesy- formality.slang+ formality.contractions+"),
        Row("Too many statistics and I switch off.", "numbers.figures-", ""),
        Row(
            "Someone who'd rather hear \"I don't know\" than a guess.",
            "hedging.words+", "caveats.refusal+ certainty.words-"),
        Row("Less talk, more code.", "code.blocks+ length.words-", ""),
        Row("Links, links, links. I'll do the reading myself.", "sources.links+", "sources.citations+"),
        Row("Your answers could be half as long.", "length.words-", ""),
        Row("I love energy! Be excited with me!", "enthusiasm.exclamations+", "enthusiasm.superlatives+"),
        Row("They need the answer in one line.", "length.words-", ""),
        Row(
            "Numbered instructions confuse me; tell it like a story instead.",
            "structure.steps-", "structure.bullets- length.paragraph+"),
        Row(
            "The user is an impatient trader who wants the bottom line and nothing else.",
            "length.words-", "directness.preamble- summary.closing+ depth.background- depth.reasons-"),
        Row(
            "I value nuance and would rather you admitted doubt than pretended to know.",
            "hedging.words+", "certainty.words-"),
        Row("A hobby historian who loves the story behind things.", "depth.background+", ""),
        Row("I'm an anxious learner and a bit of cheering on goes a long way.", "warmth.encouragement+", ""),
        Row("Explain each term the first time you use it.", "depth.definitions+", ""),
        Row("Theory bores me unless you show how it plays out in practice.", "examples.count+", ""),
        Row("A night owl who texts in slang and would like the same back.", "formality.slang+", "formality.formal-"),
        Row(
            "Whenever someone says \"it depends\", I want to throw my laptop out of the window.",
            "hedging.words-", "certainty.words+ directness.recommendation+"),
        Row("It's not that I dislike tables, I just prefer bullet points.", "structure.bullets+", "structure.tables-"),
        Row("Strictly business, please.", "formality.formal+", "humour.markers- warmth.courtesy- directness.preamble-"),
        Row("No fluff.", "length.words-", "directness.preamble-"),
        Row("Rather than bullets, write proper paragraphs.", "structure.bullets- length.paragraph+", ""),
        Row(
            "The user enjoys banter and would rather laugh than be lectured.",
            "humour.markers+", "formality.slang+ formality.formal-"),
        Row("I never click links, so leave them out.", "sources.links-", ""),
        Row("Repeat the same term for the same thing; synonyms trip me up.", "vocabulary.variety-", ""),
        Row("I can do without the small talk.", "directness.preamble-", "warmth.courtesy-"),
        Row(
            "Everything \"amazing\", everything \"incredible\": that hype puts me off.",
            "enthusiasm.superlatives-", "enthusiasm.exclamations-"),
        Row("Headings are overkill for a quick chat.", "structure.headings-", "length.words-"),
        Row("Unless I ask for it, leave the background out.", "depth.background-", ""),
        Row(
            "The user prefers a single firm suggestion to a menu of choices.",
            "depth.alternatives-", "directness.recommendation+"),
        Row(
            "I learn by doing, so walk me through it one thing at a time.",
            "structure.steps+", "directness.imperatives+ structure.signposts+ examples.count+"),
        Row("Use whatever technical vocabulary the field uses.", "terminology.technical+", ""),
        Row(
            "My train leaves in four minutes and I'm reading this on the platform, so be quick about it.",
            "length.words-", "directness.preamble- structure.bullets-"),
        Row(
            "I'd rather the text were impersonal, like an encyclopaedia.",
            "address.you-", "formality.formal+ address.assistant-"),
        Row(
            "One appreciates a certain ceremony in language.",
            "formality.formal+", "warmth.courtesy+ formality.slang-"),
        Row(
            "A self-taught cook who wants exact quantities and a clear order of steps.",
            "numbers.figures+ structure.steps+", "structure.signposts+"),
        Row("I don't mind jargon at all.", "terminology.technical+", ""),
        Row("A nurse on a tight schedule who has no patience for rambling.", "length.words-", "directness.preamble-"),
        Row("My eyesight is poor, so keep paragraphs tiny.", "length.paragraph-", "length.words-"),
        Row("A visual thinker who grasps ideas through metaphors.", "examples.analogies+", ""),
        Row("He finds that abbreviations save time.", "terminology.acronyms+", ""),
        Row("The user is grieving and needs a kind word before any advice.", "warmth.empathy+", ""),
        Row("I like it when we figure things out together.", "address.we+", ""),
        Row(
            "A dry, sober tone suits me best.",
            "enthusiasm.exclamations-", "humour.markers- formality.formal+ enthusiasm.superlatives- warmth.empathy-"),
        Row("Cut the sympathy, I just want facts.", "warmth.empathy-", "directness.preamble-"),
        Row("Show your working; I'd like to follow every formula.", "numbers.math+", "depth.reasons+ structure.steps+"),
        Row("Instead of long explanations I want steps I can tick off.", "structure.steps+ length.words-", ""),
        Row("stop apologising every two seconds", "warmth.apology-", ""),
        Row("Please be gentle with criticism and cheer me on.", "warmth.encouragement+", "warmth.empathy+"),
    ]
}
