package ibidem.align.compare;

import ibidem.text.Letters;

/**
 * What has to be known of a language to tell a small difference from a grave one: its function words, its negators, the
 * words at whose loss a sentence may turn, and its endings. Closed lists of our own.
 */
enum Language {
    ENGLISH(
            "a an the this that these those and or but so as if than then there here of in on at to from by for with into"
                    + " onto upon over under about after before between among through during against within without"
                    + " toward towards i me my mine myself you your yours yourself he him his himself she her hers herself"
                    + " it its itself we us our ours ourselves they them their theirs themselves who whom whose which what"
                    + " when where while whilst why how be am is are was were been being have has had having do does did"
                    + " done doing will would shall should can could may might must ought not no nor neither either both"
                    + " each every all any some such only one own same too very just also even up down out off again once yet"
                    + " because although though until till since unless whether however therefore thus hence well oh much"
                    + " many more most less least few other another one's it's that's there's i'm i've i'd i'll you're"
                    + " you've you'll you'd he's he'll he'd she's she'll she'd we're we've we'll we'd they're they've"
                    + " they'll they'd let's what's who's is said cannot uh um er ah oh hmm",
            "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely n't don't doesn't"
                    + " didn't won't wouldn't can't couldn't shan't shouldn't isn't aren't wasn't weren't hasn't haven't"
                    + " hadn't mustn't needn't mightn't oughtn't ain't dont doesnt didnt wont cant isnt",
            "unless if only may might alleged allegedly reportedly perhaps possibly supposedly apparently almost seldom"
                    + " rarely except but could",
            "s es ed d ing 's '"),
    GERMAN(
            "der die das den dem des ein eine einen einem einer eines und oder aber denn als wie wenn ob dass weil da so zu"
                    + " zum zur von vom in im ins an am auf aus bei mit nach seit über um unter vor für gegen durch ohne bis"
                    + " ich mich mir du dich dir er ihn ihm sie ihr es wir uns euch ihnen sich mein dein sein unser euer"
                    + " seine seiner seinen seinem ihre ihren ihrem ihrer meine unsere wer wen wem was wo wann warum"
                    + " welche welcher welches bin bist ist sind war waren wird werden wurde wurden worden hat haben hatte"
                    + " hatten habe kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen mag"
                    + " nicht kein keine keinen auch noch nur schon sehr mehr man dieser diese dieses diesen diesem jener"
                    + " hier dort dann doch ja nein",
            "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder noch ohne kaum nein",
            "nur falls wenn vielleicht angeblich wohl fast beinahe kann könnte außer aber",
            "e en er es em n s st t te ten tet test et nd end"),
    FRENCH(
            "le la les l un une des du de d à au aux et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces c"
                    + " je j me m tu te t il elle on nous vous ils elles se s lui leur y en mon ma mes ton ta tes son sa"
                    + " ses notre nos votre vos leurs est sont était étaient être été ai as a avons avez ont avait avaient"
                    + " avoir eu suis es sommes êtes fut sera seront ne n pas plus non dans sur sous par pour avec sans"
                    + " chez entre vers si comme quand très aussi bien tout tous toute toutes même ainsi alors",
            "ne n pas jamais rien personne aucun aucune nul nulle ni sans non guère point",
            "si seulement peut-être peut pourrait sauf presque mais prétendument plus",
            "s e es x aux ent ons ez ait aient ai a ent er é ée és ées ant"),
    SPANISH(
            "el la los las lo un una unos unas de del al a ante bajo con contra desde en entre hacia hasta para por según sin"
                    + " sobre tras y e o u pero sino que quien quienes cual cuales cuyo donde cuando como si porque yo me mi"
                    + " tú te ti él ella ello se sí nosotros nos vosotros os ellos ellas le les su sus mis tu tus nuestro"
                    + " nuestra este esta estos estas ese esa eso aquel es son era eran ser sido fue fueron está están"
                    + " estar ha han había haber he hay no ni más muy ya también tan todo toda todos",
            "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco",
            "si sólo solo quizá quizás puede podría presunto presunta salvo casi pero",
            "s es o a os as n an en ó aron ía ían ando iendo ado ada ados adas ar er ir é e"),
    ITALIAN(
            "il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in"
                    + " nel nella nei con su sul sulla per tra fra e ed o ma che chi cui non più come se quando dove io mi"
                    + " tu ti egli lui lei si noi ci voi vi loro suo sua suoi sue mio mia questo questa quello quella è sono"
                    + " era erano essere stato ha hanno aveva avere ho",
            "non mai niente nulla nessuno nessuna né senza",
            "se solo soltanto forse può potrebbe presunto tranne quasi ma",
            "o a i e ò ono ano ava avano ando endo ato ata ati ate are ere ire"),
    RUSSIAN(
            "и в во не на я он она оно они мы вы ты с со что а то как по но к ко у от из за о об же бы для до при так его её"
                    + " ее их им ей ему нас вас нам вам мне меня мой моя свой своя этот эта это эти тот та те был была было"
                    + " были есть быть или если чтобы когда где кто который которая которое которые под над без через ли"
                    + " уже ещё еще только все всё весь даже себя себе",
            "не ни нет никогда никто ничего ничто нигде никакой без нельзя",
            "если только может возможно якобы едва почти кроме но",
            "а я ы и у ю е о ой ей ою ею ом ем ам ям ами ями ах ях ов ев ь ый ий ая яя ое ее ые ие ого его ому ему ым им ых их"
                    + " ую юю л ла ло ли ть ет ит ут ют ат ят ешь ишь"),
    GREEK(
            "ο η το οι τα του της των τον την τους τις και ή αλλά να θα δεν μη μην στο στη στην στον στα με σε από για που πως"
                    + " ότι αν είναι ήταν εγώ εσύ αυτός αυτή αυτό μου σου μας σας ως κατά προς",
            "δεν μη μην όχι ούτε ποτέ κανείς τίποτα χωρίς ου ουκ ουχ",
            "αν μόνο ίσως μπορεί σχεδόν εκτός",
            "ς α ο η οι ε ες ου ων ους ας ης ει ουν αν"),
    ARABIC(
            "في من على إلى عن مع و ف ب ل ك أن إن كان كانت هو هي هم هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد أو ثم بل كل"
                    + " بعد قبل بين عند حتى إذا لو كما أنا نحن أنت له لها به بها فيه",
            "لا لم لن ليس ليست ما غير بدون دون",
            "إذا لو فقط ربما قد إلا",
            "ة ات ون ين ان ا ي ه ها هم نا كم ك وا ت"),
    PERSIAN(
            "و در به از که این آن را با برای تا بر هم یا نیز اما اگر است بود شد می ها های ای من تو او ما شما آنها خود هر یک همه"
                    + " چه باید شود کرد هست باشد بی",
            "نه نیست نبود نمی هیچ هرگز بدون بی نا",
            "اگر فقط شاید ممکن تنها مگر",
            "ها های ی ای ان م ت ش مان تان شان یم ید ند د"),
    HEBREW(
            "את של על אל לא כי אם גם הוא היא הם אני אנחנו אתה זה זו אלה אשר עם או אך אבל כל מה מי היה היתה היו יש אין עד כמו",
            "לא אין אל בלי מעולם אף",
            "אם רק אולי כמעט אלא",
            "ים ות י ה ת ו ך נו כם הם"),
    HINDI(
            "का के की को में से पर ने है हैं था थे थी और या कि यह वह ये वे इस उस जो तो भी ही नहीं न मैं हम तुम आप एक लिए साथ हो",
            "नहीं न मत बिना कभी",
            "अगर यदि केवल शायद सिर्फ",
            "े ी ा ों ें ियों ियाँ ता ते ती ना ने नी"),
    OTHER("", "不 没 沒 無 无 非 未 안 못", "若 如果 只", "");

    private final String functionList;
    private final String negatorList;
    private final String hedgeList;
    private final String[] endings;

    Language(String functionWords, String negators, String hedges, String endings) {
        this.functionList = functionWords;
        this.negatorList = negators;
        this.hedgeList = hedges;
        this.endings = (" " + endings).split(" ");
    }

    /** Endings that forms of one word differ by, the empty one among them. */
    String[] endings() {
        return endings;
    }

    WordSet functionWords() {
        return WordSet.of(functionList);
    }

    WordSet negators() {
        return WordSet.of(negatorList);
    }

    WordSet hedges() {
        return WordSet.of(hedgeList);
    }

    /** Whether several negators in a clause negate it once. */
    boolean negatorsAgree() {
        return switch (this) {
            case FRENCH, SPANISH, ITALIAN, RUSSIAN, GREEK, PERSIAN, HEBREW -> true;
            default -> false;
        };
    }

    /** What negates without being a word of its own, in scripts without blanks and in Korean. */
    String[] negatingSyllables() {
        return this == OTHER ? SYLLABLES : NONE;
    }

    private static final String[] NONE = {};
    private static final String[] SYLLABLES = {"ない", "なか", "なく", "ません", "ไม่", "않", "없"};

    /** Languages that may be written in the script of {@code c}, a letter. */
    static Language ofScript(int c) {
        if (c < 0x250) {
            return ENGLISH;
        }
        if (c >= 0x400 && c < 0x530) {
            return RUSSIAN;
        }
        if (c >= 0x370 && c < 0x400 || c >= 0x1F00 && c < 0x2000) {
            return GREEK;
        }
        if (c >= 0x590 && c < 0x600) {
            return HEBREW;
        }
        if (c >= 0x600 && c < 0x780 || c >= 0xFB50 && c < 0xFEFF) {
            return ARABIC;
        }
        if (c >= 0x900 && c < 0x980) {
            return HINDI;
        }
        return Letters.isWordPart(c) ? OTHER : ENGLISH;
    }
}
