package ibidem.read.office;

import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the parts of an OOXML package refer to. Targets outside are kept as words and never opened. */
final class Relationships {
    private final Map<String, Target> byId = new LinkedHashMap<>();

    /** @param type last part of the type's address: {@code footnotes} */
    private record Target(String type, String path, boolean external) {}

    private Relationships() {}

    /** Those of {@code part}; of the package for an empty name. None where the package holds none. */
    static Relationships of(String part, Archive archive, Limits limits) throws IOException, UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Relationships found = new Relationships();
        if (archive.has(file)) {
            try (Xml xml = Xml.of(archive.stream(file), limits)) {
                while (xml.next()) {
                    if (xml.isStart("Relationship")) {
                        found.add(xml, folder);
                    }
                }
            }
        }
        return found;
    }

    private void add(Xml xml, String folder) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        boolean external = xml.attribute("TargetMode").equals("External");
        String path = external ? target : resolve(folder, target);
        byId.put(xml.attribute("Id"), new Target(type.substring(type.lastIndexOf('/') + 1), path, external));
    }

    /** A name inside the archive; {@code ..} never leads above its root. */
    private static String resolve(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Names of the parts of a type, in the order of the file. */
    List<String> parts(String type) {
        List<String> parts = new ArrayList<>();
        for (Target target : byId.values()) {
            if (target.type.equals(type) && !target.external && !parts.contains(target.path)) {
                parts.add(target.path);
            }
        }
        return parts;
    }

    /** The part with this id; empty where there is none inside. */
    String part(String id) {
        Target target = byId.get(id);
        return target == null || target.external ? "" : target.path;
    }

    /** The address outside that this id stands for; empty where there is none. */
    String address(String id) {
        Target target = byId.get(id);
        return target != null && target.external ? target.path : "";
    }

    /** Whether anything outside is referred to that a word processor would open by itself. */
    boolean attachesOutside() {
        return byId.values().stream().anyMatch(t -> t.external && !t.type.equals("hyperlink"));
    }
}
