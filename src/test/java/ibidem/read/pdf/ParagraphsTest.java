package ibidem.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import org.junit.jupiter.api.Test;

/** Where paragraphs begin, and where they only seem to. */
class ParagraphsTest {
    @Test
    void aQuotationInSmallerPrintHasItsOwnDistanceBetweenLines() {
        Document document = Sheets.read("""
                @ 11/22+0 The inspector wrote to the board in the spring, and what he said of the mill was this, that
                @ 11/22+0 nothing had been done:
                @ 10/21+42 The wheel turns by day and by night and nobody watches it, for the
                @ 10/21+42 miller trusts the weir and the weir trusts the river, and so it will
                @ 10/21+42 go on until the river rises.
                @ 11/22+0 The board did not answer him for a year, and then only to ask what the journey had cost and
                @ 11/22+0 whether he had walked.
                """);
        assertThat(Sheets.words(document, Block.Kind.BLOCK_QUOTATION))
                .isEqualTo("The wheel turns by day and by night and nobody watches it, for the miller trusts the weir"
                        + " and the weir trusts the river, and so it will go on until the river rises.");
        assertThat(Sheets.words(document, Block.Kind.PARAGRAPH).lines()).hasSize(2);
    }

    @Test
    void aLineThatIsALittleLargerGoesOnWithTheOneBefore() {
        Document document = Sheets.read("""
                @ 12/17.5+0 It was the rule of the house that no letter was opened before the evening bell had rung and
                @ 12.6/17.5+0 the clerk had counted all of them twice, once for the sender and once for the receiver of-
                @ 12/17.5+0 fice, where each was given its number.
                """);
        assertThat(Sheets.words(document, Block.Kind.PARAGRAPH).lines()).hasSize(1);
        assertThat(Sheets.body(document)).contains("rung and the clerk", "receiver of\u00adfice, where");
    }

    @Test
    void itemsOfAListStandApartAlsoWhereOneIsLong() {
        Document document = Sheets.read("""
                @ 12/30+0 The rules for the keepers of the gate are as follows:
                @ 12/30+6 1. Open the gate at six
                @ 12/30+6 2. Write down the name of each who passes the gate before the bell, and the name of
                @ 12/30+24 the house he goes to
                @ 12/30+6 3. Let no cart pass after dark
                @ 12/30+6 4. Close the gate at nine
                =
                @ 12/30+0 Each of these rules has its own history, and the second of them is the oldest of them all, as
                @ 12/30+0 the ledger shows.
                """);
        assertThat(Sheets.words(document, Block.Kind.LIST_ITEM)).isEqualTo("""
                1. Open the gate at six
                2. Write down the name of each who passes the gate before the bell, and the name of the house he goes to
                3. Let no cart pass after dark
                4. Close the gate at nine""");
        assertThat(Sheets.words(document, Block.Kind.PARAGRAPH)).contains("Each of these rules");
    }

    @Test
    void aLineThatBeginsWithTheLastWordOfASentenceIsNoItem() {
        Document document = Sheets.read("""
                @ 11/14+0 What the council decided on that evening, after the longest debate of the year, was made into a
                @ 11/14+0 law. Nobody had asked for it, and nobody spoke against it in the year that followed, or in the
                @ 11/14+0 next.
                =
                @ 11/14+0 law. So it was said again on the next page, and again nobody spoke against what had been made
                @ 11/14+0 of it.
                """);
        assertThat(Sheets.words(document, Block.Kind.LIST_ITEM)).isEmpty();
    }

    @Test
    void aTitleInTheMiddleHasAllItsLines() {
        Document document = Sheets.read("""
                @ 16/20+c The History of the Weir above the Bridge and of those
                @ 16/20+c who kept it
                @ 11/40+c A keeper
                ~ 20
                """);
        assertThat(Sheets.words(document, Block.Kind.HEADING))
                .isEqualTo("The History of the Weir above the Bridge and of those who kept it");
    }

    @Test
    void aTitleIsSetAsFarApartAsItsText() {
        Document document = Sheets.read("""
                @ 12/24.7+0 The weir above the bridge: on the changing duties of its keepers in
                @ 12/34+0 the years of drought
                @ 11/22.5+0 This article is about the keepers of the weir, who were paid by the parish and not by the mill,
                @ 11/22.5+0 as is often said, and about what they had to do in the dry years for the money that they were
                @ 11/22.5+0 given, which was little. Most of what is known of them comes from the ledgers of the parish, and
                @ 11/22.5+0 the rest from the letters that the last of them wrote to his brother, who could not read, and
                @ 11/22.5+0 had them read to him by the clerk, so that the whole parish knew of them before he did.
                """);
        assertThat(Sheets.words(document, Block.Kind.HEADING).lines()).hasSize(1);
    }

    @Test
    void aSignForAPlaceToBreakThatIsPrintedIsAHyphen() {
        Document document = Sheets.read("""
                @ 11/14+0 The well\u00adknown miller of the lower weir had been seen twice on the bridge at night, and once on
                @ 11/14+0 the road to Baden\u00ad
                @ 11/14+0 Baden.
                """);
        assertThat(Sheets.body(document)).contains("The well-known miller").contains("Baden-Baden");
    }
}
