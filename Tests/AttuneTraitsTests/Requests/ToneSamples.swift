/// What people say about formality, warmth, liveliness and address, with the trait and direction that they want.
/// `none`: said of something else than the reply.
enum ToneSamples {
    /// A sentence and what is wanted of the reply, for example `emoji.count-`; nil where nothing is.
    static let all: [(wanted: String?, sentence: String)] = table.split(separator: "\n").map { line in
        let fields = line.split(separator: "|", maxSplits: 1).map { $0.trimmed }
        return (fields[0] == "none" ? nil : fields[0], fields[1])
    }

    private static let table = """
        formality.contractions- | no short forms like we'll and they've
        formality.contractions- | it is an academic paper, so no contractions
        formality.contractions- | I would prefer "cannot" to "can't"
        formality.contractions- | the apostrophes everywhere look careless
        formality.contractions- | thanks for spelling everything out, no contractions
        formality.contractions+ | it sounds odd without contractions
        formality.contractions+ | use "don't" like a normal person
        formality.contractions+ | who on earth writes "I am not able to" instead of "I can't"
        formality.formal+ | dress it up, this is for the chairman
        formality.formal+ | that is too matey for a customer complaint
        formality.formal+ | could you use a businesslike tone
        formality.formal+ | I can't hand this to my boss, it's far too breezy
        formality.formal+ | keep it respectable
        formality.formal+ | nice, very professional
        formality.formal+ | please phrase it like an official letter
        formality.formal- | ease up, we're not in court
        formality.formal- | you talk like a solicitor
        formality.formal- | so stiff, just talk to me
        formality.formal- | can we have it in a friendlier, looser style
        formality.formal- | it's so starchy
        formality.formal- | good that it wasn't all formal
        formality.formal- | write the way people really speak
        formality.formal- | take the tie off, would you
        formality.slang- | what's with the teenage lingo
        formality.slang- | no "yo" or "dude" please
        formality.slang- | too much slang for me
        formality.slang- | use normal words, not street words
        formality.slang- | thank you for not using slang
        formality.slang+ | use the words people use on the street
        formality.slang+ | a little slang would make it real
        formality.slang+ | loved the slang
        formality.slang+ | talk like a bro
        warmth.empathy+ | bit harsh, that
        warmth.empathy+ | you didn't show any understanding
        warmth.empathy+ | I needed some comfort, not a lecture
        warmth.empathy+ | could you put that more gently
        warmth.empathy+ | so thoughtful, you made me feel understood
        warmth.empathy+ | talk to me like someone who cares
        warmth.empathy- | less feelings more facts
        warmth.empathy- | you're being mushy
        warmth.empathy- | stop pretending you feel for me
        warmth.empathy- | I came for facts, not for sympathy
        warmth.empathy- | you can drop the caring voice
        warmth.encouragement+ | a kind word about my progress would have been nice
        warmth.encouragement+ | cheer me on a little
        warmth.encouragement+ | not very motivating
        warmth.encouragement+ | that gave me courage
        warmth.encouragement+ | I need to hear that it's doable
        warmth.encouragement- | enough of the cheerleading
        warmth.encouragement- | I don't need praise for every little thing
        warmth.encouragement- | without the motivational speech please
        warmth.encouragement- | stop congratulating me
        warmth.courtesy+ | a bit more politeness please
        warmth.courtesy+ | that was impolite
        warmth.courtesy+ | nice and polite
        warmth.courtesy+ | you forgot to say thank you
        warmth.courtesy- | you don't have to say "you're welcome" every time
        warmth.courtesy- | cut the politeness
        warmth.courtesy- | less bowing and scraping
        warmth.apology- | no apologies
        warmth.apology- | don't be sorry all the time
        warmth.apology- | "sorry" again? just fix it
        warmth.apology- | skip the apologies and answer
        warmth.apology- | too many sorrys
        warmth.apology+ | I expected an apology
        warmth.apology+ | a sorry would have been nice
        warmth.apology+ | thanks for apologising
        enthusiasm.exclamations- | go easy on the exclamation points
        enthusiasm.exclamations- | why are you yelling
        enthusiasm.exclamations- | less bubbly
        enthusiasm.exclamations- | you're way too excited about a tax form
        enthusiasm.exclamations- | could you sound less like a game show host
        enthusiasm.exclamations+ | bit lifeless, isn't it
        enthusiasm.exclamations+ | cheer it up a bit
        enthusiasm.exclamations+ | make it livelier
        enthusiasm.exclamations+ | you sound bored
        enthusiasm.superlatives- | too many superlatives
        enthusiasm.superlatives- | no "world class" or "stunning" please
        enthusiasm.superlatives- | it's all a bit overblown
        enthusiasm.superlatives- | reads like a sales brochure
        enthusiasm.superlatives+ | sell it harder, more glowing words
        enthusiasm.superlatives+ | too modest
        humour.markers+ | some humour would help me get through this
        humour.markers+ | haha that was funny, keep the jokes coming
        humour.markers+ | a bit of wit please
        humour.markers+ | so serious, lighten up
        humour.markers- | the jokes aren't working
        humour.markers- | please be serious
        humour.markers- | leave the comedy to others
        humour.markers- | is this a joke to you? no gags
        emoji.count- | can you leave out the smiley faces
        emoji.count- | there's an emoji after every sentence
        emoji.count- | those icons are distracting
        emoji.count- | no emojis this time, thanks
        emoji.count+ | add a few smileys to cheer it up
        emoji.count+ | I miss the emojis
        emoji.count+ | cute emojis
        address.you+ | speak to me, not about "users"
        address.you+ | use "you"
        address.you- | too many "you"s
        address.you- | write in the third person
        address.you- | please avoid "you" and "your"
        address.assistant- | take out the "I"
        address.assistant- | nobody asked what you feel, keep yourself out of it
        address.assistant- | avoid "in my opinion"
        address.assistant+ | tell me what you would do
        address.assistant+ | write it in the I form
        address.we+ | can you use "we"? it feels like we do it together
        address.we+ | I liked the "let's"
        address.we- | no "we" please
        address.we- | there is no "we" here, it's just me
        none | my son was rude to his teacher
        none | the soup tastes flat
        none | is the water too cold for koi
        none | it was a very formal interview
        none | I apologised to her already
        none | can we do it together with the neighbours
        none | the tenant upstairs is friendly
        none | do people in Norway use first names
        none | he always jokes about it
        none | the engine sounds dull
        none | the wall looks lively now
        none | which emoji do I send her
        none | we usually bake on sundays
        none | the doctor was very kind
        none | what about the cold nights
        formality.contractions- | write do not, not don't
        formality.contractions- | please write out the full words instead of I'm and you'll
        formality.contractions- | all these don'ts and won'ts look sloppy in an essay
        formality.contractions- | no abbreviating verbs like can't please
        formality.contractions+ | you can write it's instead of it is, relax
        formality.contractions+ | why so few contractions
        formality.formal+ | this goes to the ministry, so mind your register
        formality.formal+ | way too casual for a court filing
        formality.formal+ | you write as if we were at the pub
        formality.formal+ | a tad more dignified please
        formality.formal- | you sound like a tax office
        formality.formal- | can you say it the way you'd tell a mate
        formality.formal- | all this stiff language, relax a bit
        formality.formal- | it reads like an insurance letter
        formality.formal- | more chatty pls
        formality.formal- | no stuffy wording, lovely
        formality.slang- | please stop with the "gonna" and "kinda"
        formality.slang- | all this bro talk is embarrassing
        formality.slang- | why the street language?
        formality.slang- | glad you kept the youth speak out of it
        formality.slang+ | throw some slang in there
        formality.slang+ | the slang cracked me up, more of that
        warmth.empathy+ | I just lost my dog, a bit of feeling would not hurt
        warmth.empathy+ | that came across as cold
        warmth.empathy+ | where's the compassion?
        warmth.empathy+ | thanks for being so gentle with me
        warmth.empathy+ | your kind words meant a lot
        warmth.empathy- | I don't need my hand held
        warmth.empathy- | stop telling me how hard it must be
        warmth.empathy- | you're not my therapist
        warmth.empathy- | all that understanding stuff is patronising
        warmth.encouragement+ | I could use some cheering up here
        warmth.encouragement+ | you only list what's wrong with it, that's discouraging
        warmth.encouragement+ | give me a push, I'm about to quit
        warmth.encouragement- | drop the "you've got this"
        warmth.encouragement- | stop patting me on the back
        warmth.encouragement- | all that "great job!" stuff feels fake
        warmth.courtesy+ | a please wouldn't kill you
        warmth.courtesy+ | where are your manners
        warmth.courtesy+ | you could say thank you once in a while
        warmth.courtesy- | skip the pleasantries
        warmth.courtesy- | enough of the please and thank you
        warmth.courtesy- | leave out the niceties
        warmth.apology- | stop apologising
        warmth.apology- | quit the sorry stuff
        warmth.apology- | you needn't apologise
        warmth.apology- | glad you didn't apologise this time
        warmth.apology+ | an apology would be in order
        warmth.apology+ | not a word of regret from you
        enthusiasm.exclamations- | so many exclamation marks!!
        enthusiasm.exclamations- | you sound like a kids' tv presenter
        enthusiasm.exclamations- | why so hyper
        enthusiasm.exclamations- | end your sentences with a full stop like a grown-up
        enthusiasm.exclamations+ | it's a bit flat
        enthusiasm.exclamations+ | sounds like you're half asleep
        enthusiasm.exclamations+ | a little excitement wouldn't hurt
        enthusiasm.exclamations+ | this reads so dull, where is the spark
        enthusiasm.superlatives- | tone down the big words of praise, best, greatest, incredible
        enthusiasm.superlatives- | stop calling everything fantastic
        enthusiasm.superlatives- | you exaggerate
        enthusiasm.superlatives+ | lay it on thicker, say it's the best ever
        enthusiasm.superlatives+ | make it sound incredible
        humour.markers+ | a joke or two wouldn't hurt
        humour.markers+ | make me laugh a bit
        humour.markers+ | lighten the mood please
        humour.markers+ | you've no sense of humour
        humour.markers- | this isn't a comedy show
        humour.markers- | the puns are tiresome
        humour.markers- | glad you kept a straight face
        emoji.count- | no smileys
        emoji.count- | the yellow faces have to go
        emoji.count- | why do you put a rocket in every line
        emoji.count- | lose the hearts and thumbs up
        emoji.count+ | where did the emojis go
        emoji.count+ | the emojis make it fun, keep them
        address.you+ | talk to me directly
        address.you+ | you write about people in general, I'd like to be spoken to
        address.you+ | nice that you speak to me personally
        address.you- | keep it impersonal
        address.you- | use the third person, it's a report
        address.assistant- | leave yourself out
        address.assistant- | no first person please
        address.assistant- | write it without the word I
        address.assistant+ | speak in the first person
        address.assistant+ | what would you do yourself
        address.we+ | say we, we're a team
        address.we+ | write it as if we're doing it together
        address.we+ | use "our" rather than "your"
        address.we- | don't say "let's", I'm doing it alone
        address.we- | the royal we is irritating
        none | we went to a formal dinner with my boss
        none | how do I apologise to my sister
        none | what is the funniest film of the year
        none | the weather is cold and dry here
        none | is it rude to leave early
        none | what is the best pump for a small pond
        none | can I use slang in my novel
        none | my dad tells awful jokes at weddings
        """
}

extension Substring {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
