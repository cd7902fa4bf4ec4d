extension ClauseConcepts {
    static let plainText = """
        length.words+: more detail|every detail|all the detail|long version|long answer|long reply|long explanation|lengthy answer|long winded|wall of text|walls of text|long text|long message|lengthy explanation|long read|long form|waffle|waffling|rambling|ramble|verbiage|filler|fluff|too long an answer|pages of theory|verbosity|wordiness|three pages|ten pages|every angle|full picture
        length.words-: brevity|short version|short answer|short reply|concision|conciseness|nutshell|one line|single line|one liner|fewer words|few words|less words|less text|one sentence|short and sweet|bite sized|executive summary|the gist
        length.paragraph+: long paragraph|dense paragraph|full paragraph|whole paragraph|proper paragraph|flowing text|flowing prose|continuous prose|connected prose|solid block of text
        length.paragraph-: short paragraph|tiny paragraph|small paragraph|paragraph break
        structure.steps+: numbered step|numbered list|numbered instruction|step by step|one step at a time|one thing at a time|order of steps|the order spelled out|clear order|numbered point
        structure.bullets+: bullet|bullet point|bulleted list|bullet list|chopped up list|dot point
        structure.headings+: heading|subheading|section title|section header
        structure.tables+: in a grid|grid of|as a table|in a table|comparison table|side by side|in columns|spreadsheet layout|tabular
        structure.emphasis+: bold text|in bold|bold type|boldface|italics|markdown|asterisks|text formatting
        structure.signposts+: signposting|signpost|ordering word|transition word
        code.inline+: backticks|inline code|code formatting|monospace
        code.comments+: code comment|comment the code|commented code|comments in the code|single comment
        code.blocks+: code snippet|snippet|code sample|sample code|code example|source code|working code
        examples.count+: worked example|concrete example|real example|example|concrete case|for instance|practical illustration|how it plays out
        examples.analogies+: analogy|analogies|metaphor|simile|everyday comparison|figure of speech|picture in words
        depth.definitions+: glossary|definition of terms|define things|define term|explain each term|explain every term|defined terms
        depth.alternatives+: menu of choices|other ways to do it|alternative approach|several routes
        depth.background+: historical context|back story|backstory|history lesson|background story|history behind|story behind
        terminology.technical+: jargon|technical term|technical word|technical vocabulary|technical language|proper terms|buzzword|technobabble|lingo|technicalities|terms of art|big word|fancy word
        terminology.technical-: lay terms|layman terms|laymans terms|plain words|ordinary words|everyday words
        terminology.acronyms+: acronym|abbreviation|initialism
        readability.grade+: academic prose|scholarly prose|learned prose|for a professor|academic language
        readability.grade-: plain english|simple words|easy words|simple english|simple language|easy language|plain language|dumb it down|simplest words
        readability.sentence+: long sentence|winding sentence|nested sentence|run on sentence
        readability.sentence-: short sentence|choppy sentence|crisp sentence
        vocabulary.variety+: synonym|varied vocabulary|varied wording|elegant variation
        vocabulary.variety-: same term|same word|same wording|repeating yourself
        hedging.words+: hedging|weasel word|wishy washy|vague wording|vagueness|vague answer|beating about the bush|beat about the bush|beat around the bush|admitted doubt|admit doubt|admitting doubt|shades of grey
        certainty.words+: sweeping statement|sweeping claim|always and never|cocksure
        caveats.disclaimers+: disclaimer|boilerplate|see a doctor|consult a professional|consult a doctor|as an ai|legal notice|ask a lawyer|see a professional|seek professional advice|talk to a doctor
        directness.preamble+: preamble|small talk|introductory remark|opening pleasantries|great question|good question|throat clearing|warm up paragraph|intro|lecture before|long introduction
        formality.formal+: formal language|formal tone|formal register|businesslike tone|ceremony in language|stiff language|officialese|stilted
        formality.formal-: informal tone|casual tone|relaxed tone|conversational tone|like a mate|like a friend|like a buddy|like a pal|as an equal|down to earth|warm and chatty|chatty tone
        formality.contractions+: contraction
        formality.slang+: street talk|colloquialism|youth speak
        warmth.courtesy+: please and thank you|pleasantries|courtesies|niceties|customer service speak|customer service voice
        warmth.encouragement+: pat on the back|pat on the head|cheering on|cheer me on|pep talk|words of encouragement|kudos|attagirl|attaboy|gold star
        warmth.empathy+: go gently|be gentle with me|kind word|sugar coat|sugarcoat|sugar coating|sugarcoating|hand holding|handholding|bedside manner
        warmth.apology+: apology|apologies|apologise|apologize|apologising|apologizing|say sorry|saying sorry|say youre sorry
        enthusiasm.exclamations+: exclamation mark|exclamation point|overly cheerful reply|overly cheerful replies|cheerful tone|bubbly|peppy|perky
        enthusiasm.superlatives+: gushing|hype|superlative|hyperbole|gushing praise|grand adjective
        humour.markers+: joke|pun|a little wit|bit of wit|wisecrack|witty remark|witticism|silly sense of humour|dad joke|quip
        emoji.count+: emoji|emoticon|smiley|smiley face|smilies
        questions.back+: question back|questions back|clarifying question|counter question|follow up question from you
        questions.offer+: hope this helps|let me know if|anything else i can help|closing offer|offer of further help|offers of further help
        summary.closing+: recap|closing summary|main takeaways|key takeaways|takeaway|wrap up|tldr at the end|summing up|conclusion at the end
        sources.links+: hyperlink|url|clickable link|web link|link to
        sources.citations+: citation|footnote|source for each claim|claim comes from|claims come from|quotable source|peer reviewed source
        numbers.figures+: exact figure|exact number|hard number|hard figures|exact quantities|precise quantities
        numbers.math+: maths notation|math notation
        punctuation.asides+: parentheses|parenthesis|parenthetical|digression|em dash|em dashes
        address.we+: royal we|saying we|says we|inclusive we
        address.assistant+: in the first person|opinions of your own|opinion of your own|feelings or opinions of your own|talking about yourself|your own opinion
        """
    static let replyText = """
        length.words+: elaborate|elaborate as fully as possible|detail|thorough|thoroughness|in depth|in detail|exhaustive|comprehensive|essay|novel|at length|longer|nothing left out|full story|lecture|lectures|long
        length.words-: brief|quick|short|bottom line|to the point|key points|half as long|shorter
        structure.bullets+: list|lists
        structure.steps+: step|steps|instructions in order
        structure.tables+: table|tables
        sources.links+: link|links
        code.blocks+: code
        depth.reasons+: why|the reasons|the reasoning|reasons behind|rationale
        depth.alternatives+: alternatives|several options|options
        depth.verification+: make sure it worked|how to check|check the result|verify it
        depth.background+: background|history
        caveats.warnings+: warning|warnings|caveat|caveats|every risk|the risks|what could go wrong|pitfalls
        directness.recommendation+: recommendation|verdict|firm suggestion|which one you would pick
        formality.formal+: formal|posh|stiff|ceremonious
        warmth.empathy+: go gently|gentle|be gentle
        humour.markers+: funny|wit|humour|humor|silly
        enthusiasm.exclamations+: excited|enthusiasm|energy
        readability.grade-: simply|simple
        numbers.figures+: figures|numbers
        caveats.refusal+: refuse|refusal|refusing
        terminology.technical+: technical
        length.words-: concise|succinct|terse|keep it tight
        length.words+: wordy|verbose|padding|being too long|being too detailed|too long|too detailed
        structure.emphasis+: bold|highlighting
        certainty.words+: absolutes|categorical
        warmth.empathy+: compassion|empathy|sympathy
        warmth.encouragement+: cheering|praise|flattery
        enthusiasm.exclamations+: gushing|cheerfulness
        sources.citations+: source|sources|bibliography|reference|references
        numbers.figures+: statistic|percentage|stats
        numbers.math+: equation|formula|formulas|formulae|algebra
        punctuation.asides+: brackets|asides
        humour.markers+: banter|sense of humour|sense of humor
        readability.grade-: baby steps
        summary.closing+: summary|summaries
        formality.slang+: slang
        warmth.courtesy+: politeness|good manners|polite
        depth.definitions+: definition|know nothing about
        hedging.words+: it depends|hedge|maybe|perhaps|admitted doubt
        structure.headings+: header|headline
        """
}
