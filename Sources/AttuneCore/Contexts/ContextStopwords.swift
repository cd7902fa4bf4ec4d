/// Words that say nothing about what a request is about: grammar, courtesy and the frames of asking ("could you
/// please tell me how to"). Verbs that name a task (write, translate, summarise) are not among them.
enum ContextStopwords {
    static let hashes = Set(
        lists.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { ContextWords.hash($0.utf8) })

    // Short lists for the most frequent languages. A word that means something in English ("die", "war", "pour")
    // stays out of the other lists.
    private static let lists = [english, frames, spanish, portuguese, french, german, italian, russian]

    private static let english = """
        a about above after again against ago ain all almost alone along already also although always am among an and
        another any anybody anyone anything anyway are aren arent around as at away back be became because become been
        before behind being below between both but by came can cannot cant come could couldn couldnt did didn didnt do
        does doesn doesnt doing don done dont down during each either else enough etc even ever every everyone
        everything few for from further gave get gets getting give given gives giving go goes going gone got had hadn
        hadnt has hasn hasnt have haven havent having he her here hers herself him himself his how however i id if ill
        im in indeed instead into is isn isnt it its itself ive just keep kept last least less let lets like likely ll
        lot made make makes making many may maybe me might mine more most much must my myself near never next no nobody
        none nor not nothing now of off often ok okay on once one ones only onto or other others our ours ourselves out
        over own per perhaps put quite rather re really right said same saw say says see seem seems seen several shall
        she should shouldn shouldnt since so some somebody somehow someone something sometimes still such sure take
        taken takes than that thats the their theirs them themselves then there theres therefore these they theyre
        thing things this those though through thus till to together too toward two under until up upon us use used
        uses using usually various ve very via was wasn wasnt way ways we well went were weren werent weve what whats
        whatever when where wherever whether which while who whoever whole whom whose why will with within without won
        wont would wouldn wouldnt yes yet you youd youll your youre yours yourself yourselves youve
        """
    private static let frames = """
        advance advise anybody appreciate appreciated asap ask asking assist assistance basically been below
        best better bit bunch chance cheers curious currently dear different ensure exactly 
        fine first follow following gonna good great guess hello help helped helpful helping helps hey hi hope
        hoping interested kind kinda kindly know known look looking looks mean means need needed needing
        needs nice old please pls possible prefer properly provide question questions quick quickly real
        regarding request second seems show simply someone soon start started stuff suggest
        tell thank thanks think thinking thought time told tried try trying understand wanna want
        wanted wanting wants wish wonder wondering work working works 
        """
    private static let spanish = """
        algo como con cual cuando de del desde donde el ella ellos en entre era es esa ese eso esta este esto estoy
        está fue gracias ha hacer hasta hay la las le les lo los más mi mis muy necesito nos ojalá para pero por porque
        porqué puede puedes puedo que qué quiero quien se si sí sin sobre su sus también tengo tiene una uno unos un y
        ya yo cómo ayuda ayúdame favor
        """
    private static let portuguese = """
        ao aos às até com da das dela dele dos ela ele eles em está eu foi isso isto já mais mas meu minha muito na nas
        não nem nos num numa você os ou para pela pelo por porque posso preciso quando que quem quero se sem ser seu
        sua são também tem tenho um uma obrigado obrigada pode
        """
    private static let french = """
        ai au aux avec avez bonjour ce ces cet cette dans de des du elle est et être il ils je la le les leur ma mais
        merci mes moi mon ne nous ou où par pas pouvez peux plus pourquoi qu quand que quel quelle qui sa se ses si
        suis sur ta te tes très tu un une vos votre vous veux à été comment cest jai
        """
    private static let german = """
        aber als am auch auf aus bei bin bitte da damit danke dann das dass dem den der des dich dir doch du ein eine
        einem einen einer eines er es für haben habe hat hatte ich ihr ihre im ist ja kann kannst kein keine können
        mein meine meinem meinen meiner mich mir mit muss nach nicht noch nur oder sein sich sie sind um und uns unter
        von vor warum wenn wer wie wir wird wo zu zum zur über möchte
        """
    private static let italian = """
        al alla anche che chi ci come con cosa da dai dal dalla degli dei del della di dove e è ed gli ho il io la le
        lo ma mi mio mia nel nella non per perché più quale quando questa questo se sei si sono su sua suo ti tu un
        una uno vi voglio vorrei grazie posso puoi
        """
    private static let russian = """
        а без бы был была были быть в вам вас вы где да для до его ее её если есть еще ещё же за и из или их к как
        какой когда которые который кто ли мне мы на надо нам нас не него нет но ну о об он она они от по пожалуйста
        помоги помогите почему при с свой со так такой там то того только ты у уже хочу чем что чтобы это этот я можно
        спасибо нужно мой моя
        """
}
