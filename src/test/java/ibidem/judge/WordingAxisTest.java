package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each label of the wording axis, on real quotations and misquotations; the source is the cited one. */
class WordingAxisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # expected          | the draft's words                                   | the cited source
        EXACT L0            | I knew him, Horatio                                 | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EXACT L1            | “Alas, poor Yorick! I knew him                      | "Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest"
        EXACT L1            | the world’s great age begins anew—the golden years return | The poem says: the world's great age begins anew--the golden years return
        EXACT L1            | an officer of the first class                       | He was an oﬃcer of the ﬁrst class.
        EXACT L1            | a most extraordinary circum­stance indeed           | It was a most extraordinary circumstance indeed.
        EXACT L1            | the self-portrait in the northern light             | He painted the self­portrait in the northern light.
        EXACT L1            | her mother-in-law came to the house that day        | They say her mother-in­law came to the house that day.
        EXACT L2            | i knew him, Horatio.                                | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EXACT L2            | a well known and much loved man                     | He was a well-known and much-loved man.
        EXACT L2            | He called it “a fellow of infinite jest” and left   | He called it 'a fellow of infinite jest' and left
        EXACT L2            | … a fellow of infinite jest …                       | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest, of most excellent fancy
        EXACT L2            | I would rather not go to Rome this year             | "I would rather not go," he said with a smile, "to Rome this year."
        EXACT L0            | the king [of Spain] was there in person             | They say the king [of Spain] was there in person.
        EXACT L0            | the war ... went on for ten years                   | It is written that the war ... went on for ten years.
        EXACT L0            | The risk would remain. The man was still there.21   | The risk would remain. The man was still there. And so on.
        EDITED              | I knew him [Yorick], Horatio: a fellow of infinite jest | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | [A]las, poor Yorick! I kn[o]w him, Horatio          | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | [the jester] I knew him, Horatio: a fellow of infinite jest [sic] | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | I knew him (Yorick), Horatio: a fellow of infinite jest | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | he walk[s] to the end of the garden every morning   | They told us that he walked to the end of the garden every morning.
        ELIDED              | Alas, poor Yorick! … a fellow of infinite jest      | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        ELIDED              | Alas, poor Yorick! [...] a fellow of infinite jest  | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        ELIDED              | Alas, poor Yorick! . . . . a fellow of infinite jest | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        SPLICED             | a fellow of infinite jest … Alas, poor Yorick!      | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        OMISSION_UNMARKED   | The only thing we have to fear which paralyzes needed efforts to convert retreat into advance | So, first of all, let me assert my firm belief that the only thing we have to fear is fear itself, nameless, unreasoning, unjustified terror which paralyzes needed efforts to convert retreat into advance.
        ALTERED PUNCTUATION | we go to the mountains and rest there for a while   | In summer we go to the mountains, and rest there for a while.
        ALTERED SPELLING    | charms to soothe a savage breast                    | Musick has Charms to sooth a savage Breast, To soften Rocks, or bend a knotted Oak.
        ALTERED SPELLING    | the colour of the theatre centre has been organised | The color of the theater center has been organized.
        ALTERED SPELLING    | We have come toward the end of a very long road     | We've come towards the end of a very long road.
        ALTERED SPELLING    | they will not be coming back to the old house       | They won't be coming back to the old house.
        ALTERED SPELLING    | Sir James was going to dine at the Grange today     | Sir James was going to dine at the Grange to-day.
        ALTERED SPELLING    | the café was full of people at five in the morning  | The cafe was full of people at 5 in the morning.
        ALTERED SPELLING    | some 58 % of the voters stayed at home on the 2d day | Some 58 percent of the voters stayed at home on the 2nd day.
        ALTERED INFLECTION  | the man walks to the end of the garden every morning | The man walked to the end of the garden every morning.
        ALTERED INFLECTION  | the children were running down the hill together    | The child was running down the hill together.
        ALTERED FUNCTION_WORD | the dyes that rotted the silks of the merchant    | As in the case of the dyes which rotted the silks of the merchant.
        ALTERED CONTENT_WORD | Power corrupts, and absolute power corrupts absolutely | Power tends to corrupt, and absolute power corrupts absolutely. Great men are almost always bad men.
        ALTERED CONTENT_WORD | it was a wholly unhistoric view of these events    | It was a wholly unhistorical view of these events.
        ALTERED NAME        | I have met General Grant on the road to Richmond    | I have met General Lee on the road to Richmond.
        ALTERED NUMBER      | the difference was significant (p = 0.05) in both groups | the difference was significant (p < 0.05) in both groups
        ALTERED NUMBER      | the correlation was 0.42 in the treated group       | the correlation was -0.42 in the treated group
        ALTERED NUMBER      | the correlation was −0.42 in the treated group      | the correlation was 0.42 in the treated group
        ALTERED NUMBER      | a total of $ 300 million was spent on the new roads | a total of $ 400 million was spent on the new roads
        ALTERED NUMBER      | a total of € 300 million was spent on the new roads | a total of $ 300 million was spent on the new roads
        ALTERED NUMBER      | about 12 of all the people who were asked said yes  | about 12 % of all the people who were asked said yes
        ALTERED SPELLING    | about 10000 people came to see the new bridge       | about ten thousand people came; about 10,000 people came to see the new bridge
        ALTERED NUMBER      | three people came to see the new bridge that day    | four people came to see the new bridge that day
        ALTERED NEGATION    | It is recommended that the patients take aspirin daily for pain | It is not recommended that the patients take aspirin daily for pain.
        ALTERED NEGATION    | the committee was not happy with the results of the vote | The committee was happy with the results of the vote.
        ALTERED NEGATION    | the committee was unhappy with the results of the vote | The committee was happy with the results of the vote.
        ALTERED NEGATION    | we don't know what the results of the vote will be  | We know what the results of the vote will be.
        ALTERED FUNCTION_WORD | he never said that the results were good enough   | He did not say, or he not said that the results were good enough.
        NOT_FOUND           | Let them eat cake and be merry in the garden        | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        UNRESOLVED TOO_SHORT | poor Yorick                                        | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        UNRESOLVED TOO_SHORT | so it is                                           | Alas, so it is with poor Yorick, whom I knew well
        UNRESOLVED TOO_SHORT | —                                                  | Alas, so it is with poor Yorick, whom I knew well
        UNRESOLVED OTHER_LANGUAGE | Es ist nicht alles Gold, was glänzt, sagte der alte Mann zu mir | ALL_ENGLISH
        UNRESOLVED OTHER_LANGUAGE | Все счастливые семьи похожи друг на друга | ALL_ENGLISH
        UNRESOLVED OCR_NOISE | the tariff was laid upon the table of the house by the member for Essex | tbe tariff was laid npon tlie table of the honse by tbe mernber for Essex; tbe house and tbe honse went on
        ALTERED CONTENT_WORD | the tariff was laid upon the table of the house by the member for Essex | the tariff was thrown upon the desk of the house by the member for Essex
        UNRESOLVED OTHER_LANGUAGE | No one can force us to do anything at all         | هیچ کس نمی‌تواند ما را به کاری مجبور کند
        UNRESOLVED EXTRACTION_CONFLICT | they came to the new bridge over the river that day | BROKEN
        """)
    void labelsTheWordsOfTheCitedSource(String expected, String quotation, String source) {
        String text = source.equals("ALL_ENGLISH")
                ? ENGLISH
                : source.equals("BROKEN") ? "a\uFFFD b\uFFFD c d e f ".repeat(40) : source;
        assertThat(label(Judged.in(text).citing(0).verdict(quotation))).isEqualTo(expected);
    }

    private static final String ENGLISH = """
            It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of
            foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of Light,
            it was the season of Darkness, it was the spring of hope, it was the winter of despair.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # flag              | the draft's words                                   | the cited source
        CASE                | it was the age of Wisdom and of light               | it was the age of wisdom and of light
        EDGE_ELLIPSIS       | … it was the age of wisdom                          | it was the age of wisdom and of light
        TAG_DROPPED         | I would rather not go to Rome this year             | "I would rather not go," he said with a smile, "to Rome this year."
        MARKED_OMISSION     | it was the best of days … it was the age of wisdom in all things | it was the best of times, it was the worst of times, it was the age of wisdom in all things
        SPACING             | Sir James was going to dine at the Grange today     | Sir James was going to dine at the Grange to-day.
        POLARITY_RISK       | it will rain in the northern hills tomorrow         | Only if the wind turns, it will rain in the northern hills tomorrow.
        POLARITY_RISK       | the plan … is ready for the vote next week          | the plan, which is not what we were told, is ready for the vote next week
        POLARITY_RISK       | he never said that the results were good enough     | He did not say, or he not said that the results were good enough.
        ENDS_MID_SENTENCE   | It was the age of wisdom.                           | It was the age of wisdom for those who could read.
        CUT_INSIDE_WORD     | tainly a man can only be cosmopolitan up to a point | Certainly a man can only be cosmopolitan up to a point
        SUSPICIOUS_CHARACTERS | it was the \u0430ge of wisdom in all things       | it was the age of wisdom in all things
        SUSPICIOUS_CHARACTERS | it was the age\u200B of wisdom in all things      | it was the age of wisdom in all things
        """)
    void flagsWhatAReaderShouldSee(Flag flag, String quotation, String source) {
        assertThat(Judged.in(source).citing(0).verdict(escaped(quotation)).flags())
                .contains(flag);
    }

    private static String escaped(String text) {
        return text.replace("\\u0430", "\u0430").replace("\\u200B", "\u200B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # script     | expected              | the draft's words                        | the cited source
        Cyrillic     | EXACT L0              | все счастливые семьи похожи друг на друга | Как известно, все счастливые семьи похожи друг на друга, каждая несчастливая
        Cyrillic     | EXACT L2              | Все счастливые семьи похожи друг на друга. | Как известно, все счастливые семьи похожи друг на друга, каждая несчастливая
        Cyrillic     | ALTERED NEGATION      | все счастливые семьи не похожи друг на друга | Как известно, все счастливые семьи похожи друг на друга, каждая несчастливая
        Cyrillic     | ALTERED INFLECTION    | все счастливые семьи похожа друг на друга | Как известно, все счастливые семьи похожи друг на друга, каждая несчастливая
        Greek        | EXACT L0              | ἓν οἶδα ὅτι οὐδὲν οἶδα                   | Ὁ Σωκράτης εἶπε· ἓν οἶδα ὅτι οὐδὲν οἶδα
        Greek        | ALTERED SPELLING      | εν οιδα οτι ουδεν οιδα                   | Ὁ Σωκράτης εἶπε· ἓν οἶδα ὅτι οὐδὲν οἶδα
        Hebrew       | EXACT L0              | בראשית ברא אלהים את השמים ואת הארץ       | ספר ראשון: בראשית ברא אלהים את השמים ואת הארץ
        Hebrew       | ALTERED SPELLING      | בראשית ברא אלהים את השמים ואת הארץ       | בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ
        Arabic       | ALTERED SPELLING      | اطلبوا العلم من المهد إلى اللحد          | اُطْلُبُوا العِلْمَ مِنَ المَهْدِ إِلى اللَّحْدِ
        Persian      | ALTERED SPELLING      | بني آدم اعضاي يكديگرند که در آفرينش      | بنی آدم اعضای یکدیگرند که در آفرینش ز یک گوهرند
        Persian      | ALTERED SPELLING      | من این کتاب را هر روز میخوانم            | او گفت من این کتاب را هر روز می‌خوانم
        Devanagari   | EXACT L0              | सत्यमेव जयते नानृतं सत्येन पन्था            | यह लिखा है: सत्यमेव जयते नानृतं सत्येन पन्था विततो
        Devanagari   | ALTERED CONTENT_WORD  | सत्यमेव जयते नानृतं धर्मेण पन्था विततो देवयानः | यह लिखा है: सत्यमेव जयते नानृतं सत्येन पन्था विततो देवयानः
        Chinese      | EXACT L0              | 学而时习之不亦说乎                          | 子曰：学而时习之不亦说乎，有朋自远方来不亦乐乎。
        Chinese      | EXACT L1              | 学而时习之,不亦说乎?有朋自远方来             | 子曰：学而时习之，不亦说乎？有朋自远方来，不亦乐乎？
        Chinese      | ALTERED CONTENT_WORD  | 学而时习之不亦乐乎有朋自远方来               | 子曰：学而时习之不亦说乎有朋自远方来不亦乐乎。
        Chinese      | ALTERED NEGATION      | 有朋自远方来不亦可乐而已矣                   | 子曰：有朋自远方来亦可乐而已矣。
        Japanese     | EXACT L0              | 吾輩は猫である。名前はまだ無い               | 小説の始め：吾輩は猫である。名前はまだ無い。
        Japanese     | ELIDED                | 吾輩は猫である……どこで生れたか              | 吾輩は猫である。名前はまだ無い。どこで生れたか頓と見当がつかぬ。
        Thai         | EXACT L0              | ในน้ำมีปลาในนามีข้าว                       | จารึกว่า ในน้ำมีปลาในนามีข้าว เจ้าเมือง
        Hangul       | EXACT L0              | 나라의 말이 중국과 달라 문자와                | 세종이 말하기를 나라의 말이 중국과 달라 문자와 서로 통하지
        Supplementary | EXACT L0             | 𠮷野家へ行って𠮷田君と会った話               | これは𠮷野家へ行って𠮷田君と会った話です
        Combining    | EXACT L0              | un café très agréable à Paris             | C'est un café très agréable à Paris
        """)
    void judgesEveryScriptAlike(String script, String expected, String quotation, String source) {
        assertThat(label(Judged.in(source).citing(0).verdict(quotation)))
                .as(script)
                .isEqualTo(expected);
    }

    private static String label(WordingVerdict verdict) {
        String more = verdict.wording() == Wording.EXACT
                ? " " + verdict.level()
                : verdict.wording() == Wording.ALTERED
                        ? " " + verdict.alteration()
                        : verdict.wording() == Wording.UNRESOLVED ? " " + verdict.reason() : "";
        return verdict.wording() + more;
    }
}
