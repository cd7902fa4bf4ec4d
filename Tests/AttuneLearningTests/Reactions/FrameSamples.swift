/// Short turns that praise or complain without a word of praise or complaint, and statements that do neither. A line is
/// `judgement | request | turn`.
enum FrameSamples {
    static let all: [(judgement: Int, request: String, turn: String)] = text.split(separator: "\n").map { line in
        let fields = line.split(separator: "|").map { $0.drop(while: \.isWhitespace) }
        let request = String(fields[1])
        return (fields[0].hasPrefix("+") ? 1 : fields[0].hasPrefix("-") ? -1 : 0, request, String(fields[2]))
    }

    private static let text = """
        + | How do I descale a kettle? | Kettle looks brand new
        + | Help me write a dating profile | I've had four matches since lunch lol
        + | What's the past tense of "lie"? | Oh it's lay! That has bugged me for years
        + | How do I remove a tick? | Tick's out, dog's fine, phew
        + | Write a cover letter for a nursery job | Got invited to an interview for Monday
        + | Fix my regex | That catches all of them now
        + | How do I fold a fitted sheet? | witchcraft
        + | Explain the Monty Hall problem | Okay you've convinced me, I'd always thought it was fifty fifty
        + | Suggest a name for my bakery | Crumb & Co it is
        + | How do I make pancakes fluffy? | Fluffiest pancakes we've had in this house
        + | Help me with my tax return | Filed. They owe ME money
        + | How do I install a printer driver? | It prints
        + | Give me a warm-up for choir | Used it tonight and everybody was singing in tune by the end
        + | Translate my CV to French | My French colleague read it and couldn't find one error
        + | What's a good gift for a teacher? | She teared up when she opened it
        + | Make this paragraph flow | Reads so much smoother
        + | How do I beat level 40? | LEVEL 41 BABY
        + | Explain recursion | huh, never seen it put like that
        + | How do I unblock a sink? | water's draining again
        + | Write a bedtime story about a snail | My daughter wants it again every night
        + | What does this error mean? | ah, missing bracket. solved
        + | How do I calm my nerves before a talk? | The talk went fine and I hardly shook at all
        + | Draft a text to my ex | You put it better than I ever could
        + | How long do I boil eggs? | yolks were runny just how we like them
        + | Plan a three day trip to Rome | Booked everything as you laid it out
        + | How do I get my baby to nap? | Two hour nap today!!
        + | What's the rule for who and whom? | that trick with he/him is handy
        + | How do I start a fire without matches? | We had a fire going in a quarter of an hour
        + | Write an apology to my neighbour | He came round with a bottle of wine, we're friends again
        + | How do I do long division? | I did the next five by myself and all of them were right
        + | Recommend a thriller | Couldn't put it down
        + | Explain the electoral college | Clearer than my textbook
        + | How do I keep slugs off my lettuce? | First lettuces I've ever harvested, thanks to you
        + | Refactor this function | half the lines and twice as fast, love it
        + | Find a synonym for "important" | crucial fits, ty
        + | Help me prepare for a driving test | Passed with two minors
        + | How do I sharpen a knife? | It slices tomatoes like butter now
        + | Why is my plant yellow? | Less water did it, there are new leaves coming
        + | Write a chorus about autumn | my band wants to use it
        + | How do I say no to my boss? | I said no and she was fine with it
        + | Explain APR | thank you, I can finally compare these loans
        + | What's wrong with my query? | Ooh the missing index. From 40 seconds to 0.2
        + | How do I patch drywall? | You can't even see where the hole was
        + | Give me a riddle for kids | They were stumped for ages, hilarious
        + | How do I make friends in a new city? | I joined the running club and met some lovely people
        + | Write a review for the hotel | posted as is
        + | What's the etiquette at a Japanese dinner? | My hosts were very taken with me bowing properly
        + | Can you simplify this fraction? | 3/8, same as the answer sheet
        + | How do I stop my glasses fogging? | soap works a charm
        + | Explain how vaccines work | Even my sceptical uncle followed that
        + | What's the name of that actor? | Yes! That's him!
        + | Which bus goes to the zoo? | on the bus now, cheers
        + | How do I write a limerick? | My first limerick got a round of applause
        + | How do I fix my posture? | back pain's almost gone after a week
        + | Help me understand this contract | Right, so I'm covered. What a relief
        + | Write unit tests for this class | All 14 pass, coverage is 96%
        + | How do I poach salmon? | Restaurant quality. My wife thinks I took a course
        + | How do I write a will? | signed and witnessed this afternoon, one thing less to worry about
        + | How do I win at Connect Four? | Beat my brother nine times in a row
        + | What's a good icebreaker? | the two truths one broke the ice immediately
        - | How many legs does a lobster have? | eight? it's ten
        - | Recommend a restaurant without seafood | It's literally called The Oyster Bar
        - | Translate "good night" to Finnish | Google says it's something else
        - | How do I reset my Garmin? | My watch doesn't have that button
        - | Write a limerick | it doesn't even rhyme
        - | What's 17 times 24? | Calculator says 408
        - | Give me a gluten free cake | With wheat flour??
        - | How do I get my deposit back? | I'm the landlord, not the tenant
        - | Draw me a flowchart | I see nothing
        - | Who wrote Middlemarch? | Nope, try a different George
        - | Write a letter to my daughter | You've called her by the wrong name
        - | How do I quit vim? | typed that and it just beeps at me
        - | Make a playlist of 90s songs | Half of these came out in 2005
        - | How do I grow tomatoes? | All of my seedlings have died since
        - | Suggest an outfit for a funeral | A yellow dress? To a funeral?
        - | Convert 5 miles to km | 5 miles isn't 3 km
        - | Explain the ending of Inception | I didn't ask for the plot
        - | Write SQL for monthly sales | column "sale_dt" does not exist
        - | How do I stop hiccups? | *hic* nope
        - | Plan a trip by train | These are all flights
        - | What's the quickest way to Leeds? | That took me two hours longer
        - | Summarise this in one sentence | I count four
        - | How do I tie a bowline? | comes undone as soon as I pull
        - | Which films did he direct? | he only acted in those
        - | Write a poem for my mum | My mum's dead, I told you that
        - | How do I make mayonnaise? | It split. Twice.
        - | Find the derivative | My textbook has 6x at the end, you've got 3x
        - | Tell me a fun fact | everyone's heard that one
        - | Change the tense to past | It's all in the present still
        - | Make it a formal letter | you signed it "cheers"
        - | What are the opening hours? | Stood in front of a locked door, great
        - | How do I lower my rent? | My landlord laughed at that
        - | Write a recursive function | stack overflow
        - | Give me a five letter word with q | "quick-ly" has seven
        - | What's a good dog for allergies? | huskies shed like mad
        - | Suggest a hike for beginners | 1400 metres of climbing? For beginners?
        - | Explain what a quark is | you've lost me completely
        - | What's the dress code? | and I turned up as the only one in a suit
        - | Help me fix my bike | The chain's come off again after 5 minutes
        - | How do I cancel a subscription? | that page gives a 404
        - | Who is the mayor of Hamburg? | He hasn't been in office since 2018
        - | Write a story in the first person | why is it all she she she
        - | How do I fill in form B? | That's the wrong form
        - | What's the plural of octopus? | my teacher marked that wrong
        - | Help me with the crossword, 6 letters | That's got seven letters
        - | Shorten this text | It's longer than before
        - | Compose a tweet | 400 characters? In a tweet?
        - | What's the difference between a crow and a raven? | You've just described the same bird twice
        - | How do I upload my file? | There's no upload button
        - | Recommend a quiet cafe | it was packed and there was a DJ
        - | How do I clean suede? | It's left a huge stain
        - | Set up a study plan for 3 weeks | This covers one week
        - | Who painted this? | I doubt it, he died in 1890
        - | Generate a unit test | It tests nothing
        - | What can I feed a hedgehog? | milk makes them ill, any vet will tell you that
        - | Explain this joke | still not laughing
        - | What time does the game start? | it had already started by then
        - | Write a rap about maths | my students booed
        - | Can you check my spelling? | There are still three typos in the first line
        - | Fix the date format | Now the months and days are swapped
        0 | How do I descale a kettle? | Does it work for coffee machines as well?
        0 | Suggest a hike | We have a pushchair with us
        0 | Write a poem for my mum | Her name's Ruth and she keeps bees
        0 | Explain the Monty Hall problem | and with four doors?
        0 | Plan a trip to Rome | We arrive on the Friday at noon
        0 | Recommend a thriller | Is there a film of it?
        0 | Fix my regex | It's for a log file, roughly 2 GB
        0 | How do I grow tomatoes? | I've got a south facing wall
        0 | What's 17 times 24? | divided by 6?
        0 | How do I beat level 40? | I play on the Switch
        0 | How do I make pancakes fluffy? | What could I use if I'm out of baking powder?
        0 | Help me with my tax return | I moved from Spain in May and still have a bank account there
        0 | Who wrote Middlemarch? | When was it published?
        0 | Which bus goes to the zoo? | We're at the main station
        0 | Draft a text to my ex | Her brother will be at the party too
        0 | How do I sharpen a knife? | It's a Japanese one, about 20 cm
        0 | Write a chorus about autumn | Then a verse about winter
        0 | What's a good dog for allergies? | Do they bark a lot?
        0 | How do I tie a bowline? | Which knot holds better on wet rope?
        0 | How do I fix my posture? | I sit at a desk nine hours a day
        0 | Refactor this function | Here's the class it belongs to
        0 | How do I lower my rent? | The lease runs until August 2027
        0 | Explain APR | Who sets it?
        0 | Name a rock band | the drummer was called Keith, I think
        0 | How do I quit vim? | what does the colon do
        0 | Give me a riddle | a harder one
        0 | Shorten this text | Second text: the committee met on Tuesday to discuss the budget
        0 | How do I write a will? | I have a stepson and a flat in Porto
        0 | Write a rap about maths | Now do physics
        0 | How do I upload my file? | It's a PDF with 40 pages
        + | How do I iron a shirt? | crisp as a new one, thank you
        + | Write a wedding invitation | My fiancé loved it straight off
        + | How do I freeze herbs? | freezer's full of basil cubes now, great tip
        + | Explain compound interest | I see where the extra money comes from now
        + | Fix this Excel formula | Column adds up now
        + | How do I get gum out of hair? | peanut butter! who would have thought. It worked
        + | Make a workout plan | Just finished day one, feeling good
        + | How do I say I'm sorry to my sister? | We hugged and cried, all is well
        + | Which camera for a beginner? | went with the Canon, couldn't be happier
        + | Explain photosynthesis | My daughter got an A on her test
        + | How do I stop the tap dripping? | not a drip all night
        + | What does "per se" mean? | I've been using it wrong all my life, thanks for that
        + | Write a farewell message | The whole office was in tears
        + | How can I save on heating? | My bill has halved
        + | Help me write a thank you note | short and sweet, just right
        + | How do I set up two factor login? | it's on now. simple enough
        + | Suggest a card game for two | We've been playing it all evening
        + | How do I parallel park? | In on the first go!
        + | Write a loop in Python | it does what it should
        + | Give me an idea for dinner | that curry was to die for
        + | How do I remove a scratched screw? | the rubber band trick! It's out
        + | What's a good subject line? | Opened by 60 percent of them, never had that before
        + | Explain the difference between a virus and a bacterium | So antibiotics don't help with flu, that finally makes sense to me
        + | How do I get rid of fruit flies? | all gone by the next morning
        + | Improve my essay | My tutor gave it a first
        + | How do I write a function in Excel? | saves me an hour every week
        + | How do I grow basil? | it's taking over the kitchen haha
        + | Draft a polite reminder | they paid the same day
        + | How do I set the clock on my oven? | finally no more blinking
        + | Find a quote about hope | the Dickinson one is perfect for the card
        - | How do I iron a shirt? | there's a big brown mark on it now
        - | Write a wedding invitation | It says funeral in the second line
        - | How do I freeze herbs? | They turned to black slime
        - | How old is Tom Hanks? | you're a year out
        - | Fix this Excel formula | now it says #REF everywhere
        - | How do I get gum out of hair? | I had to cut it off in the end
        - | Make a workout plan for bad knees | jumping squats with bad knees, really?
        - | List the EU countries | Where's Croatia?
        - | Which camera for under 300? | every one of them is over 800
        - | Explain photosynthesis like I'm five | no five year old knows what a thylakoid is
        - | How do I stop the tap dripping? | dripping worse than ever
        - | Write a two line poem | you wrote six
        - | Translate to Dutch | this is German isn't it
        - | How can I save on heating? | I live in a flat, I don't have a boiler
        - | Help me write a thank you note | it's a complaint you've written
        - | What's the nearest pharmacy? | that's on the other side of the city
        - | Suggest a card game for two | that needs at least four players
        - | How do I parallel park? | hit the car behind me
        - | Write a loop in Python | infinite loop, had to kill it
        - | Who discovered penicillin? | It certainly wasn't Pasteur
        - | How do I remove a screw? | The head is completely stripped now
        - | What's the capital of Australia? | Sydney isn't the capital
        - | Tell me about my star sign | I'm a Leo, you gave me Virgo
        - | How do I get rid of fruit flies? | there are twice as many today
        - | Improve my essay | you took out my best paragraph
        - | Where can I park? | got a ticket, brilliant advice
        - | How do I grow basil? | mine went mouldy after your tip
        - | Draft a polite reminder | polite? it sounds like a threat
        - | How do I set the clock? | those are the steps for another model
        - | Find a quote about hope | Einstein never said that
        0 | How do I iron a shirt? | It's made of linen
        0 | How do I parallel park? | I drive a van
        0 | Explain compound interest | What if it's paid out monthly?
        0 | How do I grow basil? | The window faces north
        0 | Which camera for a beginner? | I'd like to photograph birds
        0 | Write a farewell message | He worked here for nine years and he's moving to Canada
        0 | Improve my essay | The deadline is on Thursday
        0 | Where can I park? | and on Sundays?
        0 | Suggest a card game for two | We have a normal deck
        0 | How do I set the clock on my oven? | It's a Bosch
        """
}
