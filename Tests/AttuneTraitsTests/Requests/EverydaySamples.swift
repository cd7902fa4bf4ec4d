/// Short wishes as people put them after a reply, a few for every trait.
enum EverydaySamples {
    /// A sentence and what is wanted of the reply, for example `emoji.count-`.
    static let all: [(wanted: String, sentence: String)] = table.split(separator: "\n").map { line in
        let fields = line.split(separator: "|", maxSplits: 1).map { field in
            String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return (fields[0], fields[1])
    }

    private static let table = """
        length.words+ | Can you pad that out, it has to fill two pages
        length.words+ | I expected a lot more than three sentences on the Roman empire
        length.words- | My eyes glazed over, just the essentials please
        length.words- | could you trim that to something I can text my wife
        length.words- | great, short and complete
        length.paragraph- | one massive block of text, please break it into smaller paragraphs
        length.paragraph+ | stop starting a new paragraph after every sentence
        structure.steps+ | what's the order I should do this in?
        structure.steps+ | the numbered steps got my bike fixed
        structure.steps- | this isn't a recipe, just explain the idea
        structure.bullets+ | bullets would be better here
        structure.bullets+ | can you itemise the costs in a list
        structure.bullets- | rewrite the list as proper sentences please
        structure.bullets- | glad it's in full sentences and not dot points
        structure.headings+ | please add a heading for each topic
        structure.headings- | why so many headings in such a short mail
        structure.tables+ | put it in a grid so I can compare them
        structure.tables- | the table is unreadable on my phone
        structure.emphasis+ | highlight the deadlines please
        structure.emphasis- | what's with all the bold
        structure.signposts+ | it hops from one thing to the next, I can't see the connection
        structure.signposts- | drop the firstly, secondly stuff
        code.blocks+ | ok but what would the script look like
        code.blocks- | I can't read code, tell me in words
        code.blocks+ | ran your function straight away, lovely
        code.inline- | please lose the backticks around every name
        code.comments+ | add comments so I understand the loop
        code.comments- | a comment on every line is overkill
        examples.count+ | sounds good in theory but what does a real case look like
        examples.count+ | that example about the taxi helped a lot
        examples.count- | I don't need three examples of the same thing
        examples.analogies+ | compare it to something I know, like cooking
        examples.analogies- | enough with the sports metaphors
        examples.analogies+ | the river comparison made it clear
        depth.reasons+ | and why is that?
        depth.reasons+ | you never say why I should turn it off first
        depth.reasons- | skip the theory behind it, what do I press
        depth.alternatives+ | anything else that would work?
        depth.alternatives- | too many choices, pick one for me
        depth.definitions+ | what do you mean by amortise? explain the terms please
        depth.definitions- | no need to explain what a mortgage is
        depth.verification+ | how can I tell whether it worked
        depth.verification- | stop telling me to double-check
        depth.background+ | I'd like some history first
        depth.background- | nobody asked where coffee comes from
        terminology.technical+ | use the proper medical terms
        terminology.technical- | I'm drowning in technobabble here
        terminology.technical- | finally explained in words I understand
        terminology.acronyms- | write out the abbreviations please
        readability.grade- | simpler words please, it's for my 8 year old
        readability.grade+ | this sounds like it was written for children
        readability.sentence- | your sentences never end
        readability.sentence+ | too choppy, link the sentences
        hedging.words- | stop hedging and tell me yes or no
        hedging.words+ | you sound far too certain about the diagnosis
        certainty.words+ | sound a little more convinced please
        certainty.words- | no sweeping generalisations please
        caveats.warnings+ | what should I be careful about?
        caveats.warnings- | I don't need a safety lecture
        caveats.warnings+ | thanks for warning me about the fees
        caveats.disclaimers- | I know you're not a doctor, stop repeating it
        caveats.refusal- | why won't you help me with this, it's perfectly legal
        directness.preamble- | stop beating about the bush and answer
        directness.preamble+ | not even a hello?
        directness.imperatives- | stop ordering me around
        directness.recommendation+ | so which one should I buy?
        directness.recommendation- | keep your opinion to yourself
        formality.contractions- | please don't use contractions in the report
        formality.formal+ | make it more businesslike
        formality.formal- | it sounds like a lawyer wrote it, loosen up
        formality.slang- | please no slang
        warmth.empathy+ | a little compassion wouldn't hurt
        warmth.empathy- | I don't want pity, I want the form
        warmth.encouragement- | I don't need a pep talk
        warmth.courtesy- | cut the pleasantries
        warmth.apology- | quit apologising
        enthusiasm.exclamations- | fewer exclamation points please
        enthusiasm.exclamations+ | can you make it a bit perkier
        enthusiasm.superlatives- | it reads like an advert, tone down the superlatives
        humour.markers+ | lol that had me giggling
        humour.markers- | this is no time for jokes
        emoji.count- | what's with the smileys
        emoji.count+ | a few hearts would be nice
        address.you- | stop writing you all the time, keep it impersonal
        address.we- | there is no we here
        questions.back- | stop asking me things and just do it
        questions.back+ | you could have asked me which country I'm in
        questions.offer- | you don't have to offer more help every time
        summary.closing- | no need to repeat everything at the end
        summary.closing+ | give me the takeaway in one line
        sources.links+ | where's the link?
        sources.citations+ | which study says that?
        sources.citations- | too many references for a birthday speech
        numbers.figures+ | how much exactly?
        numbers.figures- | I'm swamped in statistics
        numbers.math- | no formulas please
        punctuation.asides- | so many brackets, I lose the thread
        vocabulary.variety+ | you keep repeating the same word
        vocabulary.variety- | please use the same term throughout
        """
}
