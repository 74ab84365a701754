package ibidem.cite;

import ibidem.cite.Note.Linkage;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties markers to notes by their labels.
 *
 * <p>Numbering that starts again with each chapter is no fault: where notes and markers fall into the same number of
 * runs that each start at 1, the first run of markers belongs to the first run of notes, and so on.
 */
final class Linker {
    /** A note as tied. @param text null for a marker without a note */
    record Tied(String label, TextSpan span, List<Marker> markers, Linkage linkage) {}

    private Linker() {}

    static List<Tied> tie(Document document) {
        List<NoteText> notes = document.notes().stream()
                .filter(note -> note.kind() == NoteText.Kind.NOTE)
                .toList();
        Set<String> entries = new HashSet<>();
        for (NoteText note : document.notes()) {
            if (note.kind() == NoteText.Kind.BIBLIOGRAPHY_ENTRY) {
                entries.add(note.label());
            }
        }
        List<Marker> markers = document.markers();
        List<Integer> noteRuns = runs(notes.stream().map(NoteText::label).toList());
        List<Integer> markerRuns = runs(markers.stream().map(Marker::label).toList());
        boolean chapters = !noteRuns.isEmpty()
                && last(noteRuns) > 0
                && last(noteRuns).equals(markerRuns.isEmpty() ? 0 : last(markerRuns));
        Map<String, List<Marker>> byLabel = new HashMap<>();
        for (int i = 0; i < markers.size(); i++) {
            byLabel.computeIfAbsent(
                            key(markers.get(i).label(), chapters ? markerRuns.get(i) : 0), k -> new ArrayList<>())
                    .add(markers.get(i));
        }
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            count.merge(key(notes.get(i).label(), chapters ? noteRuns.get(i) : 0), 1, Integer::sum);
        }
        Set<Marker> outOfOrder = chapters ? Set.of() : Order.outOfOrder(markers);
        List<Tied> tied = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            NoteText note = notes.get(i);
            String key = key(note.label(), chapters ? noteRuns.get(i) : 0);
            List<Marker> mine = byLabel.getOrDefault(key, List.of());
            used.add(key);
            boolean blank = document.words(note.span()).isBlank();
            boolean disorder = !mine.isEmpty() && outOfOrder.contains(mine.get(0));
            tied.add(new Tied(
                    note.label(), note.span(), mine, linkage(count.getOrDefault(key, 0), blank, mine, disorder)));
        }
        for (Map.Entry<String, List<Marker>> entry : byLabel.entrySet()) {
            String label = entry.getValue().get(0).label();
            if (!used.contains(entry.getKey()) && !entries.contains(label)) {
                TextSpan place = entry.getValue().get(0).span();
                TextSpan empty = new TextSpan(place.start(), place.start());
                tied.add(new Tied(label, empty, entry.getValue(), Linkage.DANGLING_MARKER));
            }
        }
        return inOrder(tied);
    }

    private static Linkage linkage(int sameLabel, boolean blank, List<Marker> markers, boolean disorder) {
        if (sameLabel > 1) {
            return Linkage.DUPLICATE;
        }
        if (blank) {
            return Linkage.EMPTY;
        }
        if (markers.isEmpty()) {
            return Linkage.ORPHAN;
        }
        return disorder ? Linkage.OUT_OF_ORDER : Linkage.LINKED;
    }

    /** By the first marker where notes have one, which is the order a reader meets them in; notes without stay put. */
    private static List<Tied> inOrder(List<Tied> tied) {
        List<Tied> dangling = tied.stream()
                .filter(note -> note.linkage() == Linkage.DANGLING_MARKER)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        List<Tied> noted = tied.stream()
                .filter(note -> note.linkage() != Linkage.DANGLING_MARKER)
                .toList();
        List<Tied> ordered = new ArrayList<>();
        int next = 0;
        for (Tied note : noted) {
            int place =
                    note.markers().isEmpty() ? -1 : note.markers().get(0).span().start();
            while (next < dangling.size() && dangling.get(next).span().start() < place) {
                ordered.add(dangling.get(next++));
            }
            ordered.add(note);
        }
        ordered.addAll(dangling.subList(next, dangling.size()));
        return ordered;
    }

    /** For each label the run it belongs to, from 0: a new one starts where a 1 follows a higher number. */
    private static List<Integer> runs(List<String> labels) {
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        int highest = 0;
        for (String label : labels) {
            int number = Order.number(label);
            if (number == 1 && highest > 1) {
                run++;
                highest = 0;
            }
            highest = Math.max(highest, number);
            runs.add(run);
        }
        return runs;
    }

    private static Integer last(List<Integer> runs) {
        return runs.get(runs.size() - 1);
    }

    private static String key(String label, int run) {
        return run + "\u0000" + label;
    }
}
