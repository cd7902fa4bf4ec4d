extension ContextText {
    static let essayWriting = ContextText(
        "essay_writing",
        #"""
        # thing
        the thesis statement
        the introduction
        the second paragraph
        the conclusion
        the opening line
        the counterargument
        the draft
        the outline
        the transition
        the title
        the topic sentence
        the quotation
        # act
        cutting the first paragraph
        moving the thesis up
        reading the draft aloud
        trimming the adverbs
        answering the counterargument
        linking the paragraphs
        rewriting the ending
        naming the claim early
        swapping passive verbs
        grouping the evidence
        # instruct
        cut the first paragraph
        move the thesis up
        read the draft aloud
        trim the adverbs
        answer the counterargument
        link each paragraph to the claim
        rewrite the ending
        name the claim early
        swap the passive verbs
        group the evidence by theme
        # problem
        a weak thesis
        a rambling introduction
        an abrupt ending
        a missing transition
        a paragraph without a point
        too many quotations
        a vague title
        a repeated claim
        a cliche in the opening
        a claim without evidence
        # result
        the argument holds together
        the reader sees the claim
        the ending echoes the opening
        each paragraph has one point
        the voice stays the same
        the title fits the essay
        the evidence backs the claim
        the draft reads smoothly
        # term
        coherence
        rhetorical repetition
        argumentation
        nominalization
        intertextuality
        exposition
        paraphrase
        characterization
        juxtaposition
        narration
        # instance
        an essay on school uniforms that opens with a memory
        a scholarship letter from a future nurse
        a book report on a novel about the sea
        a paragraph that ends on a quotation
        a speech for a graduation
        a personal statement about a summer job
        a review of a film nobody liked
        an opinion piece on night buses
        # topic
        the college essay
        the history paper
        the book report
        the cover letter
        the personal statement
        the speech
        the short story
        the opinion piece
        # figure
        {n} hundred words
        {n} paragraphs
        about {nn} words in a sentence
        {n} quotations on a page
        {nn} percent of the length
        {n} drafts
        # setting
        for my english class
        for a scholarship
        before the deadline
        for a college application
        in a friendly voice
        for the school paper
        # requests
        how do i start {topic}?
        my teacher says {topic} has {problem}. what do i change?
        can you help me with {thing} of {topic}?
        how do i fix {problem} in {topic}?
        what makes {thing} strong {setting}?
        i'm stuck on {thing}. how do i go on?
        how do i write {topic} {setting}?
        is {act} a good idea for {topic}?
        what do i put into {thing}?
        how do i end {topic}?
        how do i get from {thing} to the next point?
        is my essay too personal {setting}?
        what tone fits {topic}?
        can you look over {thing} of {topic}?
        how do i use quotations in {topic}?
        i need a title for {topic}
        how do i write about {instance}?
        my draft has {problem}, how do i revise it?
        how do i make {topic} sound like me?
        what do admission readers look for in {topic}?
        how do i turn my notes into {topic}?
        where does {thing} belong in {topic}?
        # content
        The thesis belongs at the end of the introduction.
        {Act} lets the reader see the claim.
        Each paragraph carries one point of the argument.
        The opening line sets the tone of the essay.
        {Thing} promises what the essay delivers.
        A strong verb does the work of two adverbs.
        The quotation stands between your own sentences.
        The ending returns to the image of the opening.
        The reader follows a story with ease.
        {Problem} makes the reader stop.
        The topic sentence names the point of the paragraph.
        The voice of the narrator stays the same to the end.
        The counterargument gets a fair hearing in the middle.
        The title gives the reader a hint of the theme.
        A scene shows the character better than an adjective.
        The paragraph ends on its strongest word.
        The essay moves from the small to the large.
        The evidence stands right after the claim.
        The dates belong in one sentence.
        A plain word reads better than a rare one.
        The teacher looks for a clear line of thought.
        The outline keeps the paragraphs in order.
        The passive voice hides the person who acts.
        The story of the summer job belongs in the second paragraph.
        The claim is narrow enough for a short essay.
        The letter speaks to one reader.
        It is the detail that makes the scene real.
        The draft grows shorter with every round.
        The transition picks up a word from the paragraph before.
        The sentence about the grandmother is the heart of the essay.
        The sources stand at the end of the page.
        The tense stays in the past.
        The dialogue breaks up the long description.
        The speech lives from short sentences.
        The critic names one strength of the book.
        The last paragraph does not bring new evidence.
        The first person is fine in a personal essay.
        The comma goes before the linking word.
        A short sentence after a long one wakes the reader.
        The theme runs through all parts of the text.
        The plot takes up one paragraph of the report.
        The word count includes the title.
        The middle part holds the evidence from the novel.
        The metaphor of the river returns in the ending.
        The adjective is cut and the noun remains.
        There is one idea too many in the introduction.
        The paragraph about school is told in the present tense.
        The argument is built like stairs.
        The reader does not know the book.
        The summary of the plot is shorter than the analysis.
        The cover letter names the job in the first line.
        The character changes in the last scene.
        The essay question has two parts.
        The paragraph reads well aloud.
        The page begins with a scene at the kitchen table.
        The interview gives the paper a human face.
        The heading of the section is a question of the reader.
        The history paper argues for one cause.
        The list of books stands in the notes.
        The rhythm of the sentence carries the mood.
        The committee reads hundreds of pages like {topic}.
        That is how {result}.
        """#)
}
