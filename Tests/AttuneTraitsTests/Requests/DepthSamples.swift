/// Sentences of people about examples, depth, confidence, caveats, directness and closings, labelled before they were
/// first read. One a line; a heading names the trait and the direction that its sentences ask for.
enum DepthSamples {
    static let text = """
        # examples.count+
        Could we look at a specific case? / Not one example in there.
        A sample run would clear that up. / Nice, the example did it for me.
        I can't picture this without an example. / Show me how that plays out in practice.
        Throw in an example or two. / This is far too abstract for me.
        Could you demonstrate it on a real case? / The examples helped a lot.
        # examples.count-
        Too many examples for such a small point. / I didn't need all those examples.
        Please drop the scenarios. / Glad there were no examples for once.
        The rule is enough, no case studies. / Two examples would have been plenty.
        You overdo it with the examples. / Please, no more examples.
        I understood it before the third example. / Nice and general, no examples.
        # examples.analogies+
        Could you explain it with something from everyday life? / What is it similar to?
        An analogy would help me here. / Loved the comparison with a beehive.
        I need an image I can hold in my head. / Compare it to something I already know.
        Is there a good analogy for this? / Say what it resembles in ordinary life.
        The analogy was spot on. / I'd like a metaphor.
        # examples.analogies-
        That metaphor made it worse. / Please no comparisons, just what it does.
        Stop likening it to cooking. / I'd rather have the literal explanation.
        The analogies are getting old. / Good that you left out the metaphors.
        Enough analogies. / The comparison with a river is silly.
        Explain it without a metaphor. / I prefer it literal, not like a fairy tale.
        # depth.reasons+
        I'd like to understand why. / You left out the reasoning.
        What's the reason for that? / And why should that be so?
        I appreciate that you explained why. / Give me your reasons.
        You never justify your claims. / Could you say why that is?
        Good reasoning, thanks. / I miss the reasons.
        # depth.reasons-
        No reasons, just the result. / I don't want to know why.
        Cut the explanation, I only need the fix. / You go on and on about why.
        Nice, no long justification. / The theory behind it doesn't interest me.
        Just tell me the result, the reasons don't matter. / You don't need to explain why.
        So much reasoning for such a small thing. / Great that you left out the explanation of why.
        # depth.alternatives+
        What other possibilities do I have? / You only gave me one idea.
        Are there any alternatives? / It's good that you showed more than one way.
        A second option would be nice. / Is there a different way to do it?
        Show me a couple of other approaches. / Could I do this differently?
        I like having several options. / What would be an alternative?
        # depth.alternatives-
        Settle on a single option. / So many choices, I can't decide.
        Don't give me ten options. / One solution is all I need.
        Glad you only gave me one way. / All these alternatives confuse me.
        I only want one suggestion. / Ten options is overwhelming.
        Please choose a single approach and drop the others. / Nice, just one option.
        # depth.definitions+
        Tell me what those terms mean. / You never define anything.
        A glossary would be great. / Thanks for explaining what the words mean.
        What does that term mean? / Please define the technical words.
        I don't know what these words mean. / A definition of each term would help.
        Where's the definition? / You throw terms around without defining them.
        # depth.definitions-
        I know what these terms mean. / You needn't explain the basics.
        So many definitions! / Don't define words everybody knows.
        Good that you skipped the definitions. / Why define every little word?
        You don't need to define things for me. / I didn't need the definition.
        Too many definitions. / No definitions, good.
        # depth.verification+
        How can I tell whether it worked? / You don't say how to test it.
        Include a way to check the answer. / Good that you added a test at the end.
        What's a quick way to verify that? / How do I make sure it's right?
        Can I test this somehow? / What can I do to check that it's right?
        Some way of confirming it would be nice. / Love the little test at the end.
        # depth.verification-
        No need to double-check that. / Quit telling me to verify it.
        I can check that myself. / The test part was unnecessary.
        Too much checking. / Nice that you left the checks out.
        Drop the verification steps. / I've no use for all these checks.
        Why should I double-check everything? / Please don't tell me to test it.
        # depth.background+
        Give me some background. / What's the story behind this?
        Where does all this come from? / You skipped the context.
        The bit of history was great. / Start with the big picture.
        I don't have the context to follow this. / How did it all begin?
        More history please. / The background was really interesting.
        # depth.background-
        Forget the background. / I didn't come for a history lesson.
        That's a lot of background for one question. / Please leave the history out.
        No context needed. / Glad you spared me the background.
        Way too much background. / I already know the history.
        The historical part is unnecessary. / Good that there was no backstory.
        # hedging.words+
        Don't make it sound more certain than it is. / A little more caution in your claims, please.
        Tell me when you aren't sure. / It's more nuanced than that.
        Nice that you admitted you weren't sure. / You sound as if there was no doubt.
        You should admit it when you don't know. / Nothing here is as certain as you say.
        Qualify your claims a bit. / I liked the nuance.
        # hedging.words-
        Stop saying maybe. / Too many ifs and buts.
        Give me a definite answer. / You won't commit to anything.
        Nice, no hedging. / It's all perhaps and possibly.
        You hedge every sentence. / Less maybe, more yes or no.
        Could you be less vague about it and just say it? / Refreshing, no ifs and buts.
        # certainty.words+
        Be more sure of yourself. / Say it with more confidence.
        That doesn't sound very convincing. / Good, you sounded sure.
        Be decisive. / Why so timid?
        I want you to sound confident. / You seem so hesitant.
        Stand by your answer. / Nice and decisive.
        # certainty.words-
        You're too sure of yourself. / Don't be so absolute.
        You make it sound like a law of nature. / Stop saying definitely.
        That's too confident. / Less cocky please.
        Don't sound so sure. / Nobody can be that certain.
        A bit arrogant, don't you think? / You talk like you know everything.
        # caveats.warnings+
        What should I be careful about? / You didn't mention the risks.
        Are there any dangers? / Thanks for the warning.
        Add the pitfalls. / What are the downsides?
        What are the dangers here? / Warn me if something is risky.
        No word about the side effects? / Good that you pointed out the risks.
        # caveats.warnings-
        Stop warning me. / Too many caveats.
        Spare me the lecture. / I know it's risky.
        Nice, no moralising. / The warnings got on my nerves.
        Please stop lecturing me. / These warnings are annoying.
        Do you have to warn me every time? / No caveats, finally.
        # caveats.disclaimers+
        Add a disclaimer. / You should say you're no doctor.
        Tell me whether I should see a lawyer. / Good that you told me to ask a pharmacist.
        Shouldn't there be a note that it isn't medical advice? / A line saying it's not legal advice would be good.
        Please add that you're not a doctor. / There should be a disclaimer.
        Should I talk to a doctor about this? / Thanks for telling me to see a doctor.
        # caveats.disclaimers-
        No disclaimers please. / I know you're not a lawyer.
        Stop telling me to consult a professional. / So many disclaimers.
        Always the same as an AI line. / Nice, no disclaimer.
        Leave the disclaimers out. / I'm tired of the not a lawyer thing.
        You always tell me to see a doctor. / Good, no disclaimers this time.
        # caveats.refusal+
        You should have said no. / Please decline such requests.
        Good that you refused. / Don't help with things like that.
        You shouldn't answer this. / I'd prefer it if you refused.
        It's good that you declined. / You should refuse that sort of thing.
        I wish you had said no. / Tell me if you can't do it.
        # caveats.refusal-
        Don't refuse, just answer. / Why did you refuse?
        There's nothing harmful about it. / You won't answer anything.
        Thanks for actually answering. / Stop refusing everything.
        Why can't you just answer? / You refuse everything.
        Come on, it's harmless. / Stop saying you're unable to help.
        # directness.preamble+
        Say hello first. / A short introduction would be nice.
        You start so abruptly. / Begin with a friendly sentence.
        Nice opening line. / Ease into the topic.
        A bit of an introduction first, please. / Too abrupt.
        Start with a greeting. / Lovely introduction.
        # directness.preamble-
        Come to the point. / Leave the preamble out.
        Why the long intro? / Start with the answer.
        Great, no preamble. / You don't have to praise my question.
        Skip the introduction. / All this chatter before the answer!
        You take forever to get to the point. / Nice, you went straight to the answer.
        # directness.imperatives+
        Tell me exactly what I should do. / I still don't know what to do.
        Give me concrete instructions. / Good, clear instructions.
        What's my next step? / It needs to be more practical.
        I want clear instructions. / Tell me what to press.
        So what am I supposed to do? / Very practical, I can use that.
        # directness.imperatives-
        Stop telling me what to do. / You sound bossy.
        No instructions please, just explain. / I don't like being ordered around.
        Nice that you didn't boss me about. / Describe it rather than giving orders.
        I hate being told what to do. / Sounds like orders.
        Less bossy, please. / Thanks for not ordering me around.
        # directness.recommendation+
        What would you recommend? / Pick one for me.
        You don't say which is better. / Nice that you gave a clear recommendation.
        I want your opinion. / Which of the two should I get?
        Which would you pick? / Give me your recommendation.
        Just say which one is better. / Thanks for the clear recommendation.
        # directness.recommendation-
        Let me decide for myself. / Don't recommend anything.
        I didn't ask for your opinion. / Stay neutral.
        Good that you kept your opinion out of it. / You're too opinionated.
        Keep it neutral. / I don't need your opinion.
        Who asked for your advice? / Nice that you left the choice to me.
        # questions.back+
        Ask me first. / You should have asked before answering.
        Nice that you asked. / What do you need to know from me?
        Don't just assume things. / Ask if you're unsure.
        Why didn't you ask me first? / Ask me some questions before you start.
        You guessed wrong, you could have asked. / Good that you checked what I need.
        # questions.back-
        Don't ask me questions. / So many questions!
        Just answer without asking back. / Stop answering with questions.
        Great, no questions. / You keep asking me things.
        Why all the questions? / Don't answer with another question.
        Stop quizzing me. / Thanks for not asking anything back.
        # questions.offer+
        Offer more help at the end. / What else can you do for me?
        You just end without offering anything. / Nice of you to offer more help.
        Tell me what I can ask next. / End with an offer.
        Ask me at the end whether I want more. / What could you help me with next?
        You never offer to go on. / I like the offer at the end.
        # questions.offer-
        Stop offering more help. / No closing offer please.
        I'll ask if I need more. / Don't end with let me know.
        Glad you left off the offer. / Always the same closing line.
        You don't need to offer more. / Leave out the let me know if you need more.
        Why ask if I need anything else every time? / Good, no offer at the end.
        # summary.closing+
        Add a summary. / What's the takeaway?
        Sum it up at the end. / Nice recap.
        A conclusion would help. / You forgot the summary.
        End with a short recap. / What are the key points?
        There's no conclusion. / The summary was useful.
        # summary.closing-
        No summary please. / Why repeat everything at the end?
        The conclusion was superfluous. / Drop the recap.
        Great, no summary at the end. / You say everything twice.
        I don't need a summary. / The recap just repeats everything.
        Too many summaries. / Nice that you left off the conclusion.
        """

    static let all: [(text: String, label: String)] = {
        var label = ""
        var samples: [(text: String, label: String)] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                label = String(line.dropFirst(2))
            } else {
                samples += line.split(separator: "/").map { (String($0), label) }
            }
        }
        return samples
    }()
}
