package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a note is cut, and what each piece is. Pieces are joined by {@code  ‖ }, each after its form. */
class SplittingTest {
    private static final CitationReader READER = new CitationReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Interview with a diplomat, Vienna, 3 May 2014. | UNPUBLISHED: Interview with a diplomat, Vienna, 3 May 2014.
                    Author’s interview, Geneva; “Iran Deal Reached,” Reuters, July 14, 2015. | UNPUBLISHED: Author’s interview, Geneva ‖ FULL: “Iran Deal Reached,” Reuters, July 14, 2015.
                    See also “War; And After,” Time, May 7, 1945. | FULL: “War; And After,” Time, May 7, 1945.
                    For instance, see Acton, *Lectures* (London: Macmillan, 1906), 3; and *idem*, *Essays* (London: Macmillan, 1907), 4. | FULL: Acton, Lectures (London: Macmillan, 1906), 3 ‖ FULL: idem, Essays (London: Macmillan, 1907), 4.
                    Ibid., 14–15. | IBID: Ibid., 14–15.
                    “Nuclear Program,” New York Times, 5 Jan. 2020; retrieved 12/02/2021. | FULL: “Nuclear Program,” New York Times, 5 Jan. 2020; retrieved 12/02/2021.
                    “Rover Lands”. NASA. 18 February 2021. Archived from the original on 19 February 2021. | FULL: “Rover Lands”. NASA. 18 February 2021. Archived from the original on 19 February 2021.
                    Reuters. (2018, May 9). Rouhani says U.S. made a mistake. Retrieved from https://www.reuters.com/a | FULL: Reuters. (2018, May 9). Rouhani says U.S. made a mistake. Retrieved from https://www.reuters.com/a
                    Watson JD, Crick FH. A structure for deoxyribose nucleic acid of living things. Nature. 1953;171(4356):737–8. | FULL: Watson JD, Crick FH. A structure for deoxyribose nucleic acid of living things. Nature. 1953;171(4356):737–8.
                    Beard, *SPQR* (London: Profile, 2015), 20, and Syme, *Revolution* (Oxford: Clarendon Press, 1939), 9. | FULL: Beard, SPQR (London: Profile, 2015), 20 ‖ FULL: Syme, Revolution (Oxford: Clarendon Press, 1939), 9.
                    https://www.un.org/en/charter | BARE_URL: https://www.un.org/en/charter
                    https://www.un.org/en/charter (accessed 5 May 2015). | BARE_URL: https://www.un.org/en/charter (accessed 5 May 2015).
                    Hansard, *HC Debates* (1938), vol. 339, p. 12; p. 15. | FULL: Hansard, HC Debates (1938), vol. 339, p. 12; p. 15.
                    Emphasis added. | COMMENT: Emphasis added.
                    I am grateful to my colleagues, who read this and were patient. | COMMENT: I am grateful to my colleagues, who read this and were patient.
                    On the cession, see M. Tanner, *Last Emperors* (London: Cape, 1990), 9. It was contested. | FULL: M. Tanner, Last Emperors (London: Cape, 1990), 9.
                    TNA, FO 371/22356, fol. 12. | ARCHIVAL: TNA, FO 371/22356, fol. 12.
                    BArch, R 43 II, Nr. 1399, Bl. 12. | ARCHIVAL: BArch, R 43 II, Nr. 1399, Bl. 12.
                    Vgl. Weber 1922, S. 12; Simmel 1908, S. 40 ff. | SHORT: Weber 1922, S. 12 ‖ SHORT: Simmel 1908, S. 40 ff.
                    Marbury v. Madison, 5 U.S. 137 (1803); cf. Roe v. Wade, 410 U.S. 113 (1973). | FULL: Marbury v. Madison, 5 U.S. 137 (1803) ‖ FULL: Roe v. Wade, 410 U.S. 113 (1973).
                    BGHZ 45, 32; BVerfGE 7, 198. | FULL: BGHZ 45, 32 ‖ FULL: BVerfGE 7, 198.
                    L. Namier, *England* (London: Macmillan, 1930), quoted in J. Cannon, *Whigs* (London: OUP, 1998), 3. | FULL: L. Namier, England (London: Macmillan, 1930) ‖ FULL: J. Cannon, Whigs (London: OUP, 1998), 3.
                    “It is done.” John Keegan, *The First World War* (London: Hutchinson, 1998), 3. | FULL: John Keegan, The First World War (London: Hutchinson, 1998), 3.
                    Warren F. Kimball, ed., *Churchill and Roosevelt*, 3 vols. (Princeton: Princeton University Press, 1984), 2:30. | FULL: Warren F. Kimball, ed., Churchill and Roosevelt, 3 vols. (Princeton: Princeton University Press, 1984), 2:30.
                    *Compare* L. Namier, *England* (1930), *with* J. Cannon, *Whigs* (1998), *and* J. Clark, *English Society* (1985). | FULL: L. Namier, England (1930) ‖ FULL: J. Cannon, Whigs (1998) ‖ FULL: J. Clark, English Society (1985).
                    Compare L. Namier, “England,” in *Essays in History*, ed. John Cannon and Jonathan Clark (London: OUP, 1998), 3. | FULL: L. Namier, “England,” in Essays in History, ed. John Cannon and Jonathan Clark (London: OUP, 1998), 3.
                    Dominic Wood, ‘Embedding Learning and Assessment Within Police Practice’. [2018] Policing 14(1):9-30. | FULL: Dominic Wood, ‘Embedding Learning and Assessment Within Police Practice’. [2018] Policing 14(1):9-30.
                    Compare the older view, with caution. | UNPARSED: the older view, with caution.
                    Иванов И. И. История города. М.: Наука, 1999. | FULL: Иванов И. И. История города. М.: Наука, 1999.
                    см. также Петров П. П. Очерки (Москва, 1975), с. 4. | FULL: Петров П. П. Очерки (Москва, 1975), с. 4.
                    """)
    void cutsANoteIntoCitations(String note, String expected) {
        Note read = READER.read(Drafts.ofNotes(List.of(note)), LocalDate.of(2024, 1, 1))
                .notes()
                .get(0);
        String found = read.citations().stream()
                .map(citation -> citation.form() + ": " + citation.text())
                .reduce((a, b) -> a + " ‖ " + b)
                .orElse("");
        assertThat(found).isEqualTo(expected);
    }
}
