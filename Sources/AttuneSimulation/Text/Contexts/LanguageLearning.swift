extension ContextText {
    static let languageLearning = ContextText(
        "language_learning",
        #"""
        # thing
        the subjunctive
        the past tense
        the word order
        the accent
        the flashcard deck
        the listening exercise
        the dative case
        the verb ending
        the article
        the reading text
        the vocabulary list
        the tutor session
        # act
        reading aloud
        shadowing a podcast
        keeping a word notebook
        speaking from day one
        repeating cards at night
        watching shows with subtitles
        writing a short diary
        singing along
        labelling things at home
        recording your voice
        # instruct
        read a page aloud
        shadow a short podcast
        keep a word notebook
        speak from day one
        repeat the cards at night
        watch a show with subtitles
        write a short diary
        sing along with a song
        label the things at home
        record your voice
        # problem
        a strong accent
        mixed up genders
        forgotten words
        fear of speaking
        false friends
        fast speech
        silent letters
        wrong verb endings
        a lack of practice
        word for word translation
        # result
        the words stick
        the sentence comes out whole
        the waiter understands you
        the ending sounds right
        the film makes sense
        the verb finds its place
        the letter reads well
        the sounds come apart
        # term
        conjugation
        declension
        phonology
        collocation
        comprehensible input
        grammatical agreement
        spaced repetition
        nominalization
        inflection
        lexical acquisition
        # instance
        a menu in a small Spanish bar
        a phone call with a German landlord
        a French song with a clear chorus
        a short message to a friend in Rome
        the verb to go in the past
        a children's book in Polish
        a chat at the bakery
        the numbers on a market stall
        # topic
        my spanish
        french pronunciation
        the german cases
        my japanese
        the italian verbs
        polish spelling
        the portuguese course
        the vocabulary
        # figure
        {nn} words a week
        about {nn} minutes a day
        {n} new verbs
        {nn} percent of daily speech
        {n} months of practice
        level B{n}
        # setting
        on the train to work
        without a teacher
        for a trip in spring
        before the exam
        with a small child at home
        as a complete beginner
        # requests
        how do i learn {topic} {setting}?
        when do i use {thing} in spanish?
        i always struggle with {problem}, how do i get rid of it?
        what is the difference between {thing} and {thing} in german?
        how do i practise {thing} {setting}?
        how do i remember {thing}?
        is {act} good for {topic}?
        how do i say {instance} politely?
        what do i do against {problem}?
        which words do i learn for {instance}?
        how do i improve {topic} {setting}?
        why is {thing} so hard in french?
        how do native speakers use {thing}?
        how long until i can hold a conversation {setting}?
        what does {thing} do in this sentence?
        can you correct my sentence about {instance}?
        how do i pronounce the r in french?
        i understand films but {problem} holds me back
        what's a good way to start with {topic}?
        do i need grammar for {topic}?
        how do i prepare {instance}?
        how do i keep up {topic} {setting}?
        # content
        The verb stands at the end of the clause in German.
        {Act} trains the ear and the tongue.
        The article tells the gender of the noun.
        Short words carry most of daily speech.
        The accent falls on the last syllable.
        {Problem} fades with daily practice.
        The ending of the verb shows who speaks.
        A song keeps the words in the right order.
        The silent letters come from older speech.
        The vowel is long before a single consonant.
        {Thing} follows the verb of wishing.
        The plural adds a soft ending.
        New words stick in a sentence.
        The tutor speaks slowly at the start.
        The word for bread is close in both languages.
        The past tense is built with a helper verb.
        The tongue touches the upper teeth.
        Subtitles in the foreign language guide the ear.
        The polite form uses the third person.
        The question has the same order as the statement.
        The dictionary lists the gender after the noun.
        A diary of three lines makes the words your own.
        The r is rolled at the tip of the tongue.
        The adjective stands behind the noun.
        The listener hears the melody of the sentence.
        The verb to be is irregular in all persons.
        The negative goes around the verb.
        The cards come back after a day and after a week.
        The nasal sound is made with an open mouth.
        The case is marked on the article.
        It is the sound of the words that comes before the grammar.
        The reading text is a little above your level.
        The preposition decides the case.
        The false friend looks like a word that you know.
        The tone of the syllable changes the word.
        The shop scene brings the numbers to life.
        The verb and its preposition are learned as one piece.
        The stress moves when the word grows.
        The letter is read in two ways.
        The speaker swallows the last vowel.
        The pronoun goes in front of the verb.
        The future is said with the present tense and a time.
        The radio plays in the background at breakfast.
        The clause opens with a small linking word.
        The course book tells a story in twelve chapters.
        There is one sound in {topic} that English lacks.
        The alphabet takes an evening or two.
        The partner corrects after the sentence and not in it.
        The greeting changes with the time of day.
        The infinitive ends in one of three ways.
        The exam has a part for listening.
        The compound noun takes the gender of its last part.
        The word notebook has a page for each theme.
        The spelling follows the sound in Spanish.
        The mirror shows the shape of the lips.
        The child in the story uses simple verbs.
        The joke in the dialogue rests on a double sense.
        The line of the song uses {thing}.
        The language partner wants to learn English.
        The vowel is cut short by the next word.
        The lesson for {topic} closes with a small dialogue.
        That is how {result}.
        """#)
}
