package ibidem.cli;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.decisions.AcrossDrafts;
import ibidem.cli.DraftGroups.Draft;
import ibidem.cli.DraftGroups.Group;
import ibidem.cli.configuration.Configuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drafts of a run that share their sources and their configuration, and what came of them.
 *
 * @param drafts as many as the result has, in its order
 * @param settings command line over environment over the group's configuration
 */
record Part(Group group, List<Draft> drafts, Configuration settings, CheckResult result) {
    Part {
        drafts = List.copyOf(drafts);
    }

    Part with(CheckResult now) {
        return new Part(group, drafts, settings, now);
    }

    /** All parts as one result, the drafts in the order of the run. */
    static CheckResult whole(List<Part> parts) {
        Map<Integer, CheckedDraft> byPlace = new TreeMap<>();
        for (Part part : parts) {
            for (int i = 0; i < part.drafts.size(); i++) {
                byPlace.put(part.drafts.get(i).place(), part.result.drafts().get(i));
            }
        }
        return CheckResult.merged(
                new ArrayList<>(byPlace.values()),
                parts.stream().map(Part::result).toList());
    }

    /** The parts with what a comparison of all their drafts with each other finds. */
    static List<Part> compared(List<Part> parts) {
        CheckResult all = AcrossDrafts.apply(whole(parts));
        List<Integer> places = parts.stream()
                .flatMap(part -> part.drafts.stream())
                .map(Draft::place)
                .sorted()
                .toList();
        Map<Integer, CheckedDraft> byPlace = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byPlace.put(places.get(i), all.drafts().get(i));
        }
        List<Part> compared = new ArrayList<>();
        for (Part part : parts) {
            List<CheckedDraft> own = new ArrayList<>();
            part.drafts.forEach(draft -> own.add(byPlace.get(draft.place())));
            compared.add(part.with(part.result.with(own)));
        }
        return compared;
    }
}
