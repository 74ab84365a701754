package ibidem.cite.fields;

import ibidem.cite.CslName;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes labelled references in other styles, those of {@code styles.txt}, so that the labeller learns manners that
 * the references it is given do not have. The same references and seed give the same result.
 */
final class Restyling {
    private static final List<String> OUTLETS = List.of(
            "New York Times",
            "The New York Times",
            "Washington Post",
            "The Guardian",
            "Reuters",
            "BBC News",
            "Le Monde",
            "Der Spiegel",
            "Spiegel Online",
            "Die Zeit",
            "Süddeutsche Zeitung",
            "Frankfurter Allgemeine Zeitung",
            "Al Jazeera",
            "The Economist",
            "Foreign Policy",
            "Foreign Affairs",
            "The Atlantic",
            "Financial Times",
            "Wall Street Journal",
            "Los Angeles Times",
            "NPR",
            "CNN",
            "Politico",
            "The Times of India",
            "Haaretz",
            "El País",
            "La Repubblica",
            "Corriere della Sera",
            "Le Figaro",
            "Libération",
            "Neue Zürcher Zeitung",
            "Kommersant",
            "Izvestia",
            "TASS",
            "RIA Novosti",
            "Tehran Times",
            "Fars News Agency",
            "Hurriyet Daily News",
            "The Moscow Times",
            "Bloomberg",
            "Associated Press",
            "Brookings",
            "Carnegie Endowment for International Peace",
            "Human Rights Watch",
            "Wired",
            "The New Yorker",
            "Time",
            "Newsweek",
            "The Independent",
            "The Daily Telegraph",
            "Chicago Tribune",
            "Slate",
            "Vox",
            "Twitter",
            "Medium",
            "YouTube",
            "World Bank",
            "RAND Corporation",
            "The Hindu",
            "South China Morning Post");
    private static final List<String> SIGNALS = List.of(
            "See",
            "See also",
            "See, e.g.,",
            "Cf.",
            "Compare",
            "But see",
            "For a contrary view, see",
            "Quoted in",
            "See generally",
            "Vgl.",
            "Vgl. auch",
            "Siehe",
            "Siehe auch",
            "So auch",
            "Voir",
            "Voir aussi",
            "Cité par",
            "See for example",
            "On this, see",
            "For an overview, see",
            "Contra",
            "Accord",
            "As quoted in",
            "Dazu",
            "Cfr.",
            "Véase",
            "См.:",
            "For a discussion, see",
            "Ausführlich",
            "Anders");
    private static final List<String> INSTITUTIONS = List.of(
            "Amnesty International",
            "International Monetary Fund",
            "Organisation for Economic Co-operation and Development",
            "Committee on the Judiciary",
            "Congressional Research Service",
            "UNESCO",
            "Statistisches Bundesamt",
            "Bundesministerium der Finanzen",
            "Institut national de la statistique et des études économiques",
            "Ministère des Affaires étrangères",
            "Office of the United Nations High Commissioner for Refugees",
            "National Bureau of Economic Research",
            "Royal Commission on the Press",
            "House of Lords Select Committee on the Constitution",
            "U.S. Senate, Committee on Armed Services",
            "U.S. Department of State",
            "Federal Trade Commission",
            "European Commission",
            "Council of Europe",
            "Warren Commission",
            "Presidential Commission on the Space Shuttle Challenger Accident",
            "National Advisory Commission on Civil Disorders",
            "American Civil Liberties Union",
            "Transparency International",
            "Central Intelligence Agency",
            "Ministry of Defence",
            "Office of the Director of National Intelligence");
    /** What titles hold that looks like other parts: years, ordinals, numbers. */
    private static final List<String> NUMBERED = List.of(
            " 1914–1918",
            ", 1789–1848",
            " im 19. und 20. Jahrhundert",
            " im 18. Jahrhundert",
            " 1871/72",
            " of 1848",
            " in 1917",
            " de 1940 à nos jours",
            " de 1250 à 1300",
            ", 1945–1989",
            " des Art. 5 Abs. 1 GG",
            " in the 1930s",
            " 2010",
            ", 1870 to 1914",
            " du XVIIIe au XXe siècle",
            " 1933",
            " in the Twentieth Century");

    private static final double NUMBERED_SHARE = 0.15;
    private static final double SUBTITLE_SHARE = 0.2;

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] MOIS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };
    private static final double SIGNAL_SHARE = 0.15;
    private static final double ITALIC_SHARE = 0.5;
    private static final int MOST_NAMES = 5;

    private final List<String> styles = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> books = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<List<CslName>> people = new ArrayList<>();
    private final Random random;

    Restyling(List<LabelledReference> references, long seed) throws IOException {
        random = new Random(seed);
        try (InputStream in = Restyling.class.getResourceAsStream("styles.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    styles.add(line);
                }
            }
        }
        for (LabelledReference reference : references) {
            keep(clean(reference.get("publisher")), publishers);
            keep(clean(reference.get("location")), places);
            keep(clean(reference.get("container-title")), books);
            keep(clean(reference.get("title")).replaceAll("[“”\"«»„]", ""), titles);
            List<CslName> names = names(reference.get("author"));
            if (!names.isEmpty()) {
                people.add(names);
            }
        }
    }

    private static void keep(String value, List<String> list) {
        if (value.length() > 2) {
            list.add(value);
        }
    }

    /** {@code reference} in {@code count} other styles; fewer where it has not the fields. */
    List<LabelledReference> restyled(LabelledReference reference, int count) {
        List<LabelledReference> restyled = new ArrayList<>();
        Map<String, String> fields = fields(reference);
        if (!fields.containsKey("title") || !fields.containsKey("N0")) {
            return restyled;
        }
        for (int tries = 0; tries < 30 && restyled.size() < count; tries++) {
            LabelledReference made = made(styles.get(random.nextInt(styles.size())), fields);
            if (made != null) {
                restyled.add(made);
            }
        }
        return restyled;
    }

    private Map<String, String> fields(LabelledReference reference) {
        Map<String, String> fields = new HashMap<>();
        List<CslName> names = names(reference.get("author"));
        names(fields, "N", names);
        names(fields, "E", people.isEmpty() ? List.of() : people.get(random.nextInt(people.size())));
        put(fields, "title", longer(clean(reference.get("title")).replaceAll("[“”\"«»„]", "")));
        fields.put("inst", any(INSTITUTIONS));
        put(fields, "journal", clean(reference.get("journal")).replaceAll("^(In|in):? ", ""));
        String book = clean(reference.get("container-title"));
        put(fields, "book", (book.isEmpty() ? any(books) : book).replaceAll("^(In|in):? ", ""));
        String publisher = clean(reference.get("publisher"));
        put(fields, "pub", publisher.isEmpty() ? any(publishers) : publisher);
        String place = clean(reference.get("location"));
        put(fields, "loc", place.isEmpty() ? any(places) : place);
        String year = ReferenceScore.year(reference.get("date"));
        put(fields, "year", year.isEmpty() ? String.valueOf(1900 + random.nextInt(125)) : year);
        fields.put("vol", String.valueOf(1 + random.nextInt(120)));
        fields.put("iss", String.valueOf(1 + random.nextInt(12)));
        int first = 1 + random.nextInt(900);
        fields.put("page1", String.valueOf(first));
        fields.put("page", String.valueOf(first + random.nextInt(20)));
        fields.put("page2", String.valueOf(first + 21 + random.nextInt(9)));
        fields.put("pages", first + (random.nextBoolean() ? "–" : "-") + (first + 1 + random.nextInt(40)));
        fields.put("outlet", any(OUTLETS));
        dates(fields, "", fields.getOrDefault("year", ""));
        dates(fields, "2", String.valueOf(2005 + random.nextInt(20)));
        fields.put(
                "url",
                "https://www." + any(OUTLETS).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".com/"
                        + fields.get("year") + "/" + (1 + random.nextInt(12)) + "/"
                        + fields.getOrDefault("title", "x")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]+", "-"));
        return fields;
    }

    /** A title with a subtitle behind a full stop, or with figures, as many have them. */
    private String longer(String title) {
        if (title.isEmpty()) {
            return title;
        }
        String more = random.nextDouble() < SUBTITLE_SHARE ? ". " + any(titles) : "";
        return title + more + (random.nextDouble() < NUMBERED_SHARE ? any(NUMBERED) : "");
    }

    private void dates(Map<String, String> fields, String suffix, String year) {
        int month = random.nextInt(12);
        int day = 1 + random.nextInt(28);
        String name = random.nextInt(4) > 0 ? MONTHS[month] : MONTHS[month].substring(0, 3) + ".";
        fields.put("mdy" + suffix, name + " " + day + ", " + year);
        fields.put("dmy" + suffix, day + " " + name + " " + year);
        fields.put("md" + suffix, MONTHS[month] + " " + day);
        fields.put("dm" + suffix, day + " " + MONTHS[month]);
        fields.put("dots" + suffix, day + "." + (month + 1) + "." + year);
        fields.put("dmyfr" + suffix, day + " " + MOIS[month] + " " + year);
    }

    private String any(List<String> list) {
        return list.isEmpty() ? "" : list.get(random.nextInt(list.size()));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    static String clean(String text) {
        return text.replaceAll("^[ .,;:()\\[\\]“”\"'‘’]+|[ .,;:()\\[\\]“”\"'‘’]+$", "");
    }

    private static List<CslName> names(String text) {
        return NameReader.read(text).stream()
                .map(FoundName::name)
                .limit(MOST_NAMES)
                .toList();
    }

    private void names(Map<String, String> fields, String role, List<CslName> names) {
        if (names.isEmpty()) {
            return;
        }
        boolean more = random.nextInt(12) == 0;
        List<CslName> shown = more ? names.subList(0, 1) : names;
        String et = more ? " et al." : "";
        fields.put(
                role + "0",
                joined(shown.stream().map(CslName::display).toList(), random.nextBoolean() ? " and " : ", ") + et);
        fields.put(
                role + "1",
                joined(shown.stream().map(n -> spoken(n)).toList(), random.nextBoolean() ? " & " : " and ") + et);
        List<String> inverted = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            inverted.add(
                    i == 0
                            ? inverted(shown.get(i), shown.get(i).given(), ", ")
                            : shown.get(i).display());
        }
        fields.put(role + "2", joined(inverted, ", and ") + (more ? ", et al" : ""));
        fields.put(
                role + "3",
                joined(
                        shown.stream()
                                .map(n -> inverted(n, n.given(), ", ")
                                                .toUpperCase(Locale.ROOT)
                                                .equals("")
                                        ? ""
                                        : upper(n))
                                .toList(),
                        random.nextBoolean() ? " – " : ", "));
        fields.put(
                role + "4",
                joined(
                                shown.stream()
                                        .map(n -> inverted(n, initials(n, ". "), ", "))
                                        .toList(),
                                ", & ")
                        + et);
        fields.put(
                role + "5",
                joined(
                                shown.stream()
                                        .map(n -> inverted(n, initials(n, ""), " "))
                                        .toList(),
                                ", ")
                        + (more ? ", et al" : ""));
        fields.put(
                role + "6",
                shown.stream()
                        .map(n -> n.family().isEmpty() ? n.literal() : n.family())
                        .collect(Collectors.joining("/")));
        fields.put(
                role + "7",
                shown.stream().map(n -> inverted(n, initials(n, ". "), ", ")).collect(Collectors.joining("; ")));
    }

    private static String upper(CslName name) {
        return name.family().isEmpty()
                ? name.literal()
                : name.given().isEmpty()
                        ? name.family().toUpperCase(Locale.ROOT)
                        : name.family().toUpperCase(Locale.ROOT) + ", " + name.given();
    }

    private static String spoken(CslName name) {
        return name.family().isEmpty()
                ? name.literal()
                : name.given().isEmpty() ? name.family() : initials(name, ". ") + " " + name.family();
    }

    private static String inverted(CslName name, String given, String divider) {
        return name.family().isEmpty()
                ? name.literal()
                : given.isEmpty() ? name.family() : name.family() + divider + given;
    }

    private static String initials(CslName name, String divider) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.given().split("[ .]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                initials.append(Character.toUpperCase(word.charAt(0))).append(divider);
            }
        }
        return initials.toString().strip();
    }

    private static String joined(List<String> names, String last) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }

    private LabelledReference made(String style, Map<String, String> fields) {
        List<LabelledReference.Part> parts = new ArrayList<>();
        boolean italics = random.nextDouble() < ITALIC_SHARE;
        if (random.nextDouble() < SIGNAL_SHARE) {
            parts.add(new LabelledReference.Part("note", any(SIGNALS), false, false));
        }
        boolean glued = false;
        for (String part : style.split("¦")) {
            int bar = part.indexOf('|');
            String text = filled(part.substring(bar + 1), fields);
            if (text == null) {
                return null;
            }
            boolean italic = italics && text.contains("*");
            String plain = text.replace("*", "");
            parts.add(new LabelledReference.Part(part.substring(0, bar), plain.strip(), glued, italic));
            glued = !plain.endsWith(" ");
        }
        return new LabelledReference(parts);
    }

    private static String filled(String text, Map<String, String> fields) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '{') {
                filled.append(c);
                continue;
            }
            int end = text.indexOf('}', i);
            String value = fields.get(text.substring(i + 1, end));
            if (value == null) {
                return null;
            }
            boolean doubled = value.endsWith(".") && text.startsWith(".", end + 1);
            filled.append(doubled ? value.substring(0, value.length() - 1) : value);
            i = end;
        }
        return filled.toString();
    }
}
