package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.Resolution.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where short forms lead. A line is a note; before the bar stands what each of its citations must come to: a letter
 * names the work (its first letter on defines it), {@code -} must stay open without a claim, {@code ?} must be
 * AMBIGUOUS, {@code !} must be DANGLING, {@code >} must be FORWARD, {@code .} is no citation to follow (comment,
 * interview). Asterisks are italics.
 */
class FollowingTest {
    private static final CitationReader READER = new CitationReader();

    @Test
    void englishHistory() {
        assertResolves("""
                A | J. E. E. Dalberg-Acton, “The History of Freedom in Antiquity,” in *The History of Freedom and Other Essays* (London: Macmillan, 1907), 1–29.
                A | Ibid., 12.
                B | Herbert Butterfield, *The Whig Interpretation of History* (London: G. Bell, 1931), 34.
                B | Butterfield, *Whig Interpretation*, 40.
                A | Acton, “History of Freedom,” 5.
                A B | Acton, “History of Freedom,” 7; Butterfield, *Whig Interpretation*, 109.
                ? | Ibid., 110.
                C | See also E. H. Carr, *What Is History?* (London: Macmillan, 1961), 22.
                C | Carr, *What Is History?*, 30.
                C | Cf. ibid., 31.
                C | Carr, 33.
                D | G. R. Elton, *The Practice of History* (Sydney: Sydney University Press, 1967), 52.
                D C | Elton, *Practice*, 60; cf. Carr, *What Is History?*, 41.
                C | Carr, *What Is History?*, 42.
                """);
    }

    @Test
    void scriptureAndClassics() {
        assertResolves("""
                FULL | Gen. 1:1–3 (KJV).
                FULL | Aristotle, *Politics* 1253a.
                FULL FULL | Qur’an 2:256; cf. Thuc. 1.22.4.
                """);
    }

    @Test
    void partsOfBooksWithoutAYearAreNoShortForms() {
        assertResolves("""
                FULL | Weber, Streikrecht in Norwegen, in Abel/Lange (Hrsg), Arbeitskampf im Norden, 203–228.
                A FULL | Lange, Das Recht im Arbeitskampf (2011), 12 ff; Schulte, Streik im Hafen, ArbZ 2019, 81.
                A | Lange, Das Recht im Arbeits­kampf, 17 ff.
                A FULL | Lange, Das Recht im Arbeitskampf, 47 ff; Schulte, Streik im Norden und im Westen, ArbZ 2020, 99.
                A | ZB England. Vgl Lange, Das Recht im Arbeitskampf, 90.
                A | So in England. Vgl Lange, Das Recht im Arbeitskampf, 147.
                ? | Lange, Das Recht im Arbietskampf, 147.
                . | Infra notes 45–54 and accompanying text.
                FULL | Ward, L. (2018, June 28). These ports have lost their guards. What happens next? The Harbour Week. https://harbourweek.org/guards
                FULL | Coastal Education Act of 1978, Pub. L. No. 95-561, 92 Stat. 2216 (1978).
                FULL | Collins, Is the Port a Person? in Collins et al, Foundations of Port Law, 48 ff.
                """);
    }

    @Test
    void actsAndPapersOfAParliamentAreNoShortForms() {
        assertResolves("""
                FULL | Art 8 RL 92/85/EWG.
                FULL | BT-Drs. 18/12329, S. 2.
                FULL | Directive 2000/78/EC, art 3.
                """);
    }

    @Test
    void aPlaceAloneNamesNoWork() {
        assertResolves("""
                A | *Klima v Switzerland* App no 53600/20 (ECtHR, 9 April 2024).
                - | Para 431 ff.
                - | Para 533, 536.
                - | Para 296 to 576.
                - | Para 613 f, 622.
                B | Benjamin I. Page, *Who Deliberates?* (Chicago: University of Chicago Press, 1996), 5.
                B | Page, 203.
                """);
    }

    @Test
    void englishLaw() {
        assertResolves("""
                A | H. L. A. Hart, *The Concept of Law* (Oxford: Clarendon Press, 1961) 55.
                B | L. L. Fuller, ‘Positivism and Fidelity to Law’ (1958) 71 Harvard Law Review 630, at 638.
                A | Hart, op. cit., n. 1, p. 89.
                B | Fuller, op. cit., n. 2, at p. 640.
                B | id., p. 644.
                A | Hart (n 1) 94.
                B | Fuller, loc. cit.
                C | R. Dworkin, *Taking Rights Seriously* (1977) 22; the argument was widely discussed.
                C | Dworkin, supra note 8, at 24.
                C | Ibid.
                A B | See Hart, above n. 1, 56; Fuller, above n. 2, 641.
                ? | id.
                D | Donoghue v Stevenson [1932] AC 562 (HL), 580.
                D | ibid 581.
                E | Roe v. Wade, 410 U.S. 113, 120 (1973).
                E | *Id.* at 153.
                A | For a contrary view, see Hart, *supra* note 1, at 60.
                ! | Raz, supra note 99, at 3.
                """);
    }

    @Test
    void germanHistory() {
        assertResolves("""
                A | Reinhart Koselleck, Kritik und Krise. Eine Studie zur Pathogenese der bürgerlichen Welt, Freiburg 1959, S. 12.
                A | Ebd., S. 14.
                A | Vgl. ebd., S. 20 f.
                B | Hans-Ulrich Wehler, Das Deutsche Kaiserreich 1871–1918, Göttingen 1973, S. 45.
                A | Koselleck, Kritik und Krise (wie Anm. 1), S. 33.
                B | Wehler, Kaiserreich (wie Anm. 4), S. 50.
                B | Ebenda.
                A B | Koselleck, Kritik und Krise, S. 40; Wehler, Das Deutsche Kaiserreich, S. 61.
                ? | Ebd.
                A | Koselleck, a.a.O., S. 41.
                C | Thomas Nipperdey, „Probleme der Modernisierung in Deutschland“, in: Saeculum 30 (1979), S. 292–303.
                C | Nipperdey, „Probleme der Modernisierung“, S. 295.
                C | Siehe Anm. 11.
                C | Ebd., S. 296 ff.
                """);
    }

    @Test
    void germanLaw() {
        assertResolves("""
                A | Larenz, Methodenlehre der Rechtswissenschaft, 6. Aufl., Berlin 1991, S. 320.
                B | Canaris, Die Feststellung von Lücken im Gesetz, 2. Aufl., Berlin 1983, S. 39 ff.
                A | Larenz (Fn. 1), S. 325.
                B A | Vgl. Canaris (Fn. 2), S. 41; Larenz (Fn. 1), S. 330.
                ? | Ebd.
                B | So auch Canaris, a.a.O. (Fn. 2), S. 50.
                C | BVerfGE 7, 198 (204) – Lüth.
                A | Larenz, oben Fn. 1, S. 333.
                B | Siehe oben Fn. 2.
                D | Vgl. Rüthers, Die unbegrenzte Auslegung, Tübingen 1968, S. 12.
                D | Rüthers (Fn. 10), S. 15.
                """);
    }

    @Test
    void lawReview() {
        assertResolves("""
                A | Samuel D. Warren & Louis D. Brandeis, *The Right to Privacy*, 4 Harv. L. Rev. 193, 195 (1890).
                B C | *See* William L. Prosser, *Privacy*, 48 Calif. L. Rev. 383, 389 (1960); *see also* Restatement (Second) of Torts § 652A (1977).
                D | Katz v. United States, 389 U.S. 347, 351 (1967).
                D | *Id.* at 360 (Harlan, J., concurring).
                B | Prosser, *supra* note 2, at 392.
                E | Griswold v. Connecticut, 381 U.S. 479, 484 (1965).
                E | *Griswold*, 381 U.S. at 485.
                D A | *Katz*, 389 U.S. at 352; Warren & Brandeis, *supra* note 1, at 196.
                ? | *Id.*
                D | Katz, 389 U.S. at 353.
                D | See id. at 354.
                ! | Westin, *supra* note 40, at 7.
                F | *But see* Ruth Gavison, *Privacy and the Limits of Law*, 89 Yale L.J. 421, 424 (1980) (criticizing Prosser).
                F | Gavison, *supra* note 13, at 430.
                """);
    }

    @Test
    void aPartyOfTwoCasesStaysOpen() {
        assertResolves("""
                A | Katz v. United States, 389 U.S. 347 (1967).
                B | Olmstead v. United States, 277 U.S. 438 (1928).
                B | *Olmstead*, 277 U.S. at 470.
                A | Smith v. Maryland, 442 U.S. 735 (1979).
                ? | *United States*, 277 U.S. at 471.
                """.replace("A | Smith", "C | Smith"));
    }

    @Test
    void germanStateLaw() {
        assertResolves("""
                A | Jellinek, Allgemeine Staatslehre, 3. Aufl., Berlin 1914, S. 394.
                B | Vgl. Hans Kelsen, Hauptprobleme der Staatsrechtslehre, Tübingen 1911, S. 97 ff.
                A | Jellinek, a.a.O., S. 400.
                B | Kelsen, a.a.O. (Anm. 2), S. 99.
                C D | Hermann Heller: Staatslehre, Leiden 1934, S. 228; ders.: Die Souveränität, Berlin 1927, S. 13.
                ? | A.a.O., S. 230.
                D | Heller, Souveränität (wie Anm. 5), S. 20.
                A B | So auch Jellinek, a.a.O., S. 404; a.A. Kelsen, a.a.O., S. 101.
                ? | Ebd.
                E | Carl Schmitt, Verfassungslehre, München/Leipzig 1928, S. 75 f.
                E C | Schmitt, Verfassungslehre, S. 80. Kritisch dazu Heller, Staatslehre, S. 235.
                E | S. o. Fn. 10.
                ! | Smend, a.a.O., S. 12.
                """);
    }

    @Test
    void frenchHistory() {
        assertResolves("""
                A | Lucien Febvre, *Le problème de l'incroyance au XVIe siècle*, Paris, Albin Michel, 1942, p. 12.
                A | *Ibid.*, p. 14.
                B | Pierre Chaunu, *La civilisation de l'Europe classique*, Paris, Arthaud, 1966, p. 33.
                A | L. Febvre, *op. cit.*, p. 20.
                A | *Id.*, p. 21.
                B A | P. Chaunu, *La civilisation…*, *op. cit.*, p. 40 ; L. Febvre, *Le problème…*, *op. cit.*, p. 50.
                ? | *Ibid.*
                B | Cf. *supra*, note 3.
                C | AN, F7 4775, dossier 3.
                C | *Ibid.*
                B | Chaunu, *loc. cit.*
                """);
    }

    @Test
    void russianPhilology() {
        assertResolves("""
                A | Бахтин М. М. Проблемы поэтики Достоевского. М., 1963. С. 45.
                A | Там же. С. 47.
                B | Лотман Ю. М. Структура художественного текста. М.: Искусство, 1970. С. 12.
                A | Бахтин М. М. Указ. соч. С. 50.
                B A | См.: Лотман Ю. М. Указ. соч. С. 20; Бахтин М. М. Проблемы поэтики Достоевского. С. 60.
                ? | Там же.
                C | Шкловский В. Б. О теории прозы. М.: Федерация, 1929. С. 7.
                B | См. прим. 3.
                """);
    }

    @Test
    void namesAndAYearWithoutAListAreNoAccusation() {
        assertResolves("""
                . | Bender/Schumacher 1980, S. 72.
                . | Vgl. Galanter 1974, S. 95 ff.
                . | The present writer counted 701 words.
                """);
    }

    @Test
    void ibidStopsAtANoteThatCannotBeRead() {
        assertResolves("""
                A | Fernand Braudel, *La Méditerranée* (Paris: Armand Colin, 1949), 12.
                . | The author thanks those who read this chapter and who were kind about it.
                ! | Ibid., 13.
                A | Braudel, *La Méditerranée*, 20.
                - | ~~ ?? 12/3
                ? | Ibid.
                """);
    }

    @Test
    void ibidAfterAnAmbiguousShortFormStaysOpen() {
        assertResolves("""
                A | Arnold Toynbee, *A Study of History* (London: Oxford University Press, 1934), 3.
                B | Arnold Toynbee, *Civilization on Trial* (New York: Oxford University Press, 1948), 5.
                C | Oswald Spengler, *Der Untergang des Abendlandes* (Wien: Braumüller, 1918), 9.
                ? | Toynbee, 12.
                ? | Ibid.
                B | Toynbee, *Civilization*, 14.
                B | Toynbee, 15.
                """);
    }

    @Test
    void ibidInsideOneNoteMeansTheCitationBefore() {
        assertResolves("""
                A B | Marc Bloch, *Apologie pour l’histoire* (Paris: Armand Colin, 1949), 4; Lucien Febvre, *Combats pour l’histoire* (Paris: Armand Colin, 1953), 7.
                A A B | Bloch, *Apologie*, 5; ibid., 6; Febvre, *Combats*, 8.
                """);
    }

    @Test
    void ibidAfterSeveralCitationsOfOneWorkIsThatWork() {
        assertResolves("""
                A | Natalie Zemon Davis, *The Return of Martin Guerre* (Cambridge: Harvard University Press, 1983), 1.
                A A | Davis, *Martin Guerre*, 5; ibid., 9.
                A | Ibid., 11.
                """);
    }

    @Test
    void crossReferencesForwardAndInCircles() {
        assertResolves("""
                > | See below, note 3.
                ! | See note 2.
                A | Carlo Ginzburg, *Il formaggio e i vermi* (Torino: Einaudi, 1976), 10.
                > | Thompson, *English Working Class*, 12.
                B | E. P. Thompson, *The Making of the English Working Class* (London: Gollancz, 1963), 9.
                ? | See note 7.
                ? | See note 6.
                """);
    }

    @Test
    void titleOnlyShortFormsOfWorksWithoutAuthors() {
        assertResolves("""
                A | “Dewey Defeats Truman,” *Chicago Daily Tribune*, November 3, 1948.
                B | “Men Walk on Moon,” *New York Times*, July 21, 1969.
                A | “Dewey Defeats Truman.”
                B | “Men Walk on Moon,” *New York Times*.
                A B | “Dewey Defeats Truman”; “Men Walk on Moon.”
                """);
    }

    @Test
    void theSameWorkInFullTwiceIsOneWork() {
        assertResolves("""
                A | Barbara Tuchman, *The Guns of August* (New York: Macmillan, 1962), 3.
                B | A. J. P. Taylor, *The Struggle for Mastery in Europe* (Oxford: Clarendon Press, 1954), 2.
                A | Barbara W. Tuchman, *The Guns of August* (New York: Macmillan, 1962), 99.
                A | Tuchman, *Guns of August*, 100.
                A | Tuchman, 101.
                """);
    }

    @Test
    void transliterationsOfOneName() {
        assertResolves("""
                A | Lev Trotsky, *Moya zhizn* (Berlin: Granit, 1930), 12.
                A | Trotskii, *Moya zhizn*, 14.
                B | Mikhail Gorbachev, *Zhizn i reformy* (Moscow: Novosti, 1995), 20.
                B | Gorbachyov, *Zhizn i reformy*, 25.
                C | Karl Müller, *Die Geschichte der Stadt* (Leipzig: Hirzel, 1901), 3.
                C | Mueller, *Geschichte der Stadt*, 4.
                """);
    }

    @Test
    void quotedInLeadsFromOneCitationToTheNext() {
        assertResolves("""
                A | Leopold von Ranke, *Geschichten der romanischen und germanischen Völker* (Leipzig: Reimer, 1824), vi.
                B C | Jacob Burckhardt to Friedrich von Preen, 26 April 1872, quoted in Hugh Trevor-Roper, *Jacob Burckhardt* (London: British Academy, 1984), 12.
                C | Trevor-Roper, *Jacob Burckhardt*, 14.
                """);
    }

    @Test
    void otherLanguages() {
        assertResolves("""
                A | Paul Veyne, *Comment on écrit l’histoire* (Paris : Seuil, 1971), p. 15.
                A | Ibid., p. 17.
                A | Voir Veyne, *op. cit.*, p. 20.
                B | Федор Достоевский, *Братья Карамазовы* (Москва: Наука, 1976), с. 15.
                B | Там же, с. 17.
                C | Arnaldo Momigliano, *Contributo alla storia degli studi classici*, Roma, Edizioni di Storia e Letteratura, 1955, p. 3.
                C | Ivi, p. 12.
                C | Momigliano, *Contributo*, cit., p. 14.
                D | Jan Romein, *Op het breukvlak van twee eeuwen* (Leiden: Brill, 1967), 8.
                D | Zie Romein, *Op het breukvlak*, 9.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "english-history",
                "english-and-american-law",
                "german",
                "french",
                "swedish",
                "russian",
                "italian-and-spanish"
            })
    void draftsOfATradition(String tradition) throws IOException {
        for (String draft : table(tradition).split("\n\n")) {
            assertResolves(draft);
        }
    }

    private static String table(String name) throws IOException {
        try (InputStream in = FollowingTest.class.getResourceAsStream("/ibidem/cite/following/" + name + ".table")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertResolves(String table) {
        List<List<String>> wanted = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String line : table.strip().split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            int bar = line.indexOf('|');
            wanted.add(List.of(line.substring(0, bar).strip().split(" ")));
            notes.add(line.substring(bar + 1).strip());
        }
        Citations read = READER.read(Drafts.ofNotes(notes), LocalDate.of(2024, 1, 1));
        Map<String, String> places = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = read.notes().get(i);
            List<String> said = new ArrayList<>();
            for (int k = 0; k < note.citations().size(); k++) {
                String want = k < wanted.get(i).size() ? wanted.get(i).get(k) : "";
                said.add(said(note.label(), k + 1, note.citations().get(k), want, places));
            }
            found.add(String.join(" ", said) + " | " + notes.get(i));
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            expected.add(String.join(" ", wanted.get(i)) + " | " + notes.get(i));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String said(String label, int item, Citation citation, String want, Map<String, String> places) {
        Resolution resolution = citation.resolution();
        if (resolution.status() == Status.RESOLVED) {
            String place = resolution.note() + "." + resolution.item();
            return places.getOrDefault(place, place);
        }
        if (resolution.status() == Status.NONE) {
            boolean follows = citation.form() == Citation.Form.FULL || citation.form() == Citation.Form.ARCHIVAL;
            if (follows && want.length() == 1 && Character.isLetter(want.charAt(0)) && !places.containsValue(want)) {
                places.put(label + "." + item, want);
                return want;
            }
            return citation.form() == Citation.Form.UNPARSED
                    ? "-"
                    : follows ? citation.form().name() : ".";
        }
        return switch (resolution.status()) {
            case AMBIGUOUS -> "?";
            case DANGLING -> "!";
            default -> ">";
        };
    }
}
