/// How a person writes who has more, or less, of a trait: as an instruction for a model that writes as that person. The
/// catalogue's own directives speak of answers to the person.
let writingHabitText = """
    length.words | Write at length | Write briefly
    length.paragraph | Write long paragraphs | Write short paragraphs of a sentence or two
    structure.steps | Number the steps or points | Leave steps and points without numbers
    structure.bullets | Put points into bulleted lists | Write prose and no bulleted lists
    structure.headings | Divide the text with headings | Write without headings
    structure.tables | Put comparisons into tables | Write without tables
    structure.emphasis | Put key words in bold or italics | Set no words in bold or italics
    structure.signposts | Mark the order with words such as first, next and finally | Leave out words such as first, next and finally
    code.blocks | Show code in blocks | Write without blocks of code
    code.inline | Set names and commands as inline code | Leave names and commands in plain text
    code.comments | Comment the code | Leave code without comments
    examples.count | Give examples, with words such as for example | Make the point without examples
    examples.analogies | Explain with comparisons and images | Stay literal, without comparisons and images
    depth.reasons | Give reasons, with words such as because and so | State things without giving reasons
    depth.alternatives | Mention alternatives | Name one option and no alternatives
    depth.definitions | Say what terms mean | Use terms without saying what they mean
    depth.verification | Tell how to check or test things | Say nothing about checking or testing
    depth.background | Give background and history first | Leave background and history out
    terminology.technical | Use technical terms | Use plain everyday words
    terminology.acronyms | Use acronyms | Spell names out in place of acronyms
    readability.grade | Write in complex, learned language | Write in simple language
    readability.sentence | Write long sentences | Write short sentences
    hedging.words | Soften claims with words such as perhaps, may and seems | State claims plainly, without perhaps, may or seems
    certainty.words | Use words of certainty such as clearly, always and certainly | Avoid words such as clearly, always and certainly
    caveats.warnings | Add cautions and limits, with words such as however | Add no cautions and limits
    caveats.disclaimers | Add disclaimers | Leave disclaimers out
    caveats.refusal | Say plainly what cannot be done | Avoid phrases that decline
    directness.preamble | Open with a friendly line before the matter | Begin with the matter itself
    directness.imperatives | Tell people what to do, in the imperative | Describe things and avoid the imperative
    directness.recommendation | Recommend one thing clearly | Stay neutral and recommend nothing
    formality.contractions | Write contractions such as it's and don't | Write full forms such as it is and do not
    formality.formal | Use formal words such as furthermore, regarding and thus | Use informal words
    formality.slang | Use slang and chatty words | Use standard words and no slang
    warmth.empathy | Show sympathy in words | Stay matter-of-fact
    warmth.encouragement | Cheer people on | Leave cheering words out
    warmth.courtesy | Use courtesies such as please, thanks and welcome | Leave out courtesies such as please and thanks
    warmth.apology | Apologise, with words such as sorry | Write without apologies
    enthusiasm.exclamations | End many sentences with exclamation marks | Write without exclamation marks
    enthusiasm.superlatives | Use strong praise such as great, excellent and wonderful | Use measured words in place of strong praise
    humour.markers | Put in jokes and playful remarks | Stay serious
    emoji.count | Use emoji | Use no emoji
    address.you | Speak to the reader as you | Write without you and your
    address.assistant | Speak in the first person, with I and my | Write without I and my
    address.we | Write we and us | Write without we and us
    questions.back | Ask the reader questions | Ask the reader no questions
    questions.offer | Close with an offer to say or do more | Close without an offer
    summary.closing | Close with a summary | Close without a summary
    sources.links | Put links in | Put no links in
    sources.citations | Name sources | Name no sources
    numbers.figures | Use figures and quantities | Use few figures and quantities
    numbers.math | Use formulas | Use no formulas
    punctuation.asides | Put asides into dashes and parentheses | Write without asides in dashes or parentheses
    vocabulary.variety | Vary the wording | Use the same plain words again
    """
