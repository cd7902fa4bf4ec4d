extension ReactionSamples {
    /// The fourth set: plain satisfaction and dissatisfaction in idioms, often with the next question behind it, and
    /// questions and reports about the user's own matter, which judge nothing.
    static let fourth = parse(
        """
        h | fixed, thank you! | 1 |
        h | aw brilliant. which patches do you rate? | 1 |
        h | that was easier than I thought, cheers | 1 |
        h | you beauty | 1 |
        h | it holds now, thanks. how long will the patch last | 1 |
        h | awesome, exactly the answer I needed | 1 |
        h | Perfect. That is everything for today. | 1 |
        w | oh good, that's a weight off my mind | 1 |
        w | Thanks, I understand it much better now. Who pays for the paint? | 1 |
        w | it worked, the wall is dry | 1 |
        w | so helpful, thanks | 1 |
        w | right, I get it. And the bathroom? | 1 |
        w | top, danke | 1 |
        w | you have no idea how much this helps | 1 |
        w | grand, I'll write to him then | 1 |
        p | it's going again, you're a genius | 1 |
        p | super, all clear | 1 |
        p | thanks for the quick answer | 1 |
        p | working fine since this morning, thank you | 1 |
        p | what a great tip | 1 |
        p | okay that's good enough for me, bye | 1 |
        p | yay it spins | 1 |
        k | loved it, my kids ate the whole loaf | 1 |
        k | best bread I ever made | 1 |
        k | makes perfect sense, ta. and for rolls? | 1 |
        k | ooh nice | 1 |
        k | very well explained | 1 |
        k | that cleared up my confusion | 1 |
        k | simple and clear, thanks | 1 |
        k | good answer! what about spelt? | 1 |
        h | didnt work | -1 |
        h | no change, still loses air | -1 |
        h | i still don't get it | -1 |
        h | you're not answering me | -1 |
        h | what's that supposed to mean | -1 |
        h | that was no help at all | -1 |
        h | I said the rear wheel, not the front | -1 |
        w | that's obvious, tell me something new | -1 |
        w | I already open the window twice a day | -1 |
        w | this is not what I asked for | -1 |
        w | how is that supposed to help me | -1 |
        w | no idea what you mean | -1 |
        w | you've misunderstood, it's an outside wall | -1 |
        w | useless, as usual | -1 |
        w | wrong answer | -1 |
        p | tried all that, it stops just the same | -1 |
        p | that didn't change a thing | -1 |
        p | you're just guessing | -1 |
        p | sorry I'm completely lost now | -1 |
        p | that advice broke my pump | -1 |
        p | hm, that doesn't sound right | -1 |
        p | it's worse than before | -1 |
        p | is that supposed to be an answer? | -1 |
        k | the bread was a brick | -1 |
        k | followed it to the letter and it burnt | -1 |
        k | this makes my head hurt | -1 |
        k | are you even listening | -1 |
        k | nonsense | -1 |
        k | come on, that can't be it | -1 |
        k | I wanted times, not a lecture | -1 |
        h | how long does the glue take to dry | 0 |
        h | my tube has two valves, is that normal? | 0 |
        h | does the weather matter | 0 |
        h | the shop is closed until monday | 0 |
        h | should the hole be dry before i put the patch on | 0 |
        h | can a patch be used twice? | 0 |
        h | it's a 28 inch wheel | 0 |
        h | I found a nail in it | 0 |
        w | the flat below has the same stain | 0 |
        w | is bleach dangerous for the paint? | 0 |
        w | my mother says it comes from the rain | 0 |
        w | do i have to tell him in writing | 0 |
        w | what if the gutter is broken? | 0 |
        w | it gets worse in november | 0 |
        w | I don't have the contract here | 0 |
        w | how high should the heating be | 0 |
        p | is the pump worth repairing? | 0 |
        p | it's making bubbles now | 0 |
        p | I can't reach the cable | 0 |
        p | my husband cleaned the filter last week | 0 |
        p | what about the goldfish? | 0 |
        p | how deep should it sit | 0 |
        p | does it need to run at night | 0 |
        k | my oven has no fan | 0 |
        k | the loaf is two kilos | 0 |
        k | and if the lid is glass? | 0 |
        k | is the crust supposed to crack | 0 |
        k | how do i get a darker crust | 0 |
        k | I only have dry yeast at home | 0 |
        k | why is the inside always sticky | 0 |
        k | which temperature for rolls then | 0 |
        h | brilliant, cheers. what's the next thing to buy? | 1 |
        h | that's me sorted | 1 |
        h | oh what a relief, it's pumped up and stays up | 1 |
        h | right, that's all I needed | 1 |
        h | ace, back on the road | 1 |
        w | phew, good to know it isn't the roof | 1 |
        w | great stuff, I'll ring him tomorrow | 1 |
        w | lovely, that's cleared it up for me | 1 |
        w | this is so helpful, my wife will be thrilled | 1 |
        w | super clear, merci | 1 |
        p | it's running again!! | 1 |
        p | you nailed it, it was the impeller | 1 |
        p | Excellent, just as I hoped. | 1 |
        p | solved, ty | 1 |
        p | appreciate you taking the time | 1 |
        k | came out perfect, thank you | 1 |
        k | That answers it, thanks. Next: how do I store it? | 1 |
        k | nice one | 1 |
        k | that's exactly the info i was after | 1 |
        k | turned out great | 1 |
        h | no more questions from me, thank you | 1 |
        h | well that was easy | 1 |
        w | magic, thanks a bunch | 1 |
        p | you've been a massive help | 1 |
        k | thats brill thank you so much x | 1 |
        k | glad I asked. what about rye? | 1 |
        h | okay perfect, will do that tonight | 1 |
        w | I feel much better about it now | 1 |
        k | good shout | 1 |
        h | I'm all set then, bye | 1 |
        h | nope, not it | -1 |
        h | back to square one | -1 |
        h | you've lost me | -1 |
        h | did you even read my question | -1 |
        h | that's no use to me | -1 |
        w | that tells me nothing | -1 |
        w | you're going round in circles | -1 |
        w | I asked about the wall, not the roof | -1 |
        w | can you please answer what I asked | -1 |
        w | what are you on about | -1 |
        p | it made no difference | -1 |
        p | doesnt work | -1 |
        p | that's complete nonsense | -1 |
        p | now it's even worse | -1 |
        p | that can't be right | -1 |
        k | I can't make head nor tail of this | -1 |
        k | your timing was way off, it burnt | -1 |
        k | what a waste of flour | -1 |
        k | I dont get it | -1 |
        k | huh? I don't follow | -1 |
        h | I'd hoped for something more useful | -1 |
        h | didn't do the trick | -1 |
        w | you keep repeating yourself | -1 |
        w | I give up | -1 |
        p | wrong pump | -1 |
        p | nah, still dead | -1 |
        k | I'm lost | -1 |
        k | that makes zero sense | -1 |
        h | as I said, it's the back wheel | -1 |
        w | I'm not convinced | -1 |
        h | what about the back wheel? | 0 |
        h | is that also true for tubeless tyres? | 0 |
        h | my tyre has a cut on the side | 0 |
        h | how much does a patch kit cost? | 0 |
        h | the bike is from 1998 | 0 |
        h | my brother says to use soapy water | 0 |
        h | the hole is near the valve | 0 |
        h | it's the rear one by the way | 0 |
        h | so first the wheel and then the tyre? | 0 |
        h | the wheel won't come off, is there a trick? | 0 |
        w | I also noticed a crack near the window | 0 |
        w | the wall is wet again this morning, who pays for that? | 0 |
        w | it smells bad in the corner too | 0 |
        w | can mould make you ill? | 0 |
        w | the neighbour had the same problem last year | 0 |
        w | he never answers my letters | 0 |
        w | the window doesn't open fully, could that be why? | 0 |
        w | should I throw the mattress away? | 0 |
        w | my agency told me it was my fault | 0 |
        w | what sort of paint is good against mould | 0 |
        p | the pump stopped again this morning, where do I look? | 0 |
        p | it is a 40 watt one from the garden centre | 0 |
        p | would a bigger pump be better? | 0 |
        p | the fuse was replaced in april | 0 |
        p | how often should the filter be cleaned? | 0 |
        p | it makes a rattling sound since yesterday | 0 |
        p | do you think the socket is broken | 0 |
        p | my neighbour's pump works fine without a filter, why? | 0 |
        p | what should i do in winter then | 0 |
        p | so the filter goes in last? | 0 |
        k | is that also true for rye? | 0 |
        k | and without a lid? | 0 |
        k | the crust was a bit hard last time | 0 |
        k | can i freeze it afterwards | 0 |
        k | how do i know the dough is ready | 0 |
        k | what happens if I leave it in longer | 0 |
        k | how many grams of salt for one kilo | 0 |
        k | the dough sticks to everything | 0 |
        k | and if i use spelt instead? | 0 |
        k | which setting, fan or top and bottom heat | 0 |
        """)
}
