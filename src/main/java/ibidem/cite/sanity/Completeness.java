package ibidem.cite.sanity;

import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import java.util.ArrayList;
import java.util.List;

/** Which elements that VERDICTS asks of a full citation are not there, by its type. */
public final class Completeness {
    private Completeness() {}

    /** Names of CSL variables, in the order of VERDICTS; none for forms that are not asked to be complete. */
    public static List<String> missing(Form form, CslItem item) {
        List<String> missing = new ArrayList<>();
        if (form == Form.UNPUBLISHED) {
            need(missing, "issued", item.issued() != null || item.accessed() != null);
            return missing;
        }
        if (form != Form.FULL) {
            return missing;
        }
        boolean creator = !item.names().isEmpty();
        boolean title = !item.title().isEmpty();
        boolean container = !item.container().isEmpty();
        boolean dated = item.issued() != null;
        switch (item.type()) {
            case "article-newspaper", "article-magazine", "broadcast", "post-weblog" -> {
                need(missing, "title", title);
                need(
                        missing,
                        "container-title",
                        container || !item.get("publisher").isEmpty());
                need(missing, "issued", dated);
            }
            case "webpage", "post" -> {
                need(missing, "title", title || container);
                need(
                        missing,
                        "URL",
                        !item.get("URL").isEmpty() || !item.get("DOI").isEmpty());
                need(missing, "issued", dated || item.accessed() != null);
            }
            case "book", "chapter", "thesis" -> {
                need(missing, "author", creator);
                need(missing, "title", title);
                need(missing, "publisher", isPublished(item));
                need(missing, "issued", dated);
            }
            case "article-journal" -> {
                need(missing, "author", creator);
                need(missing, "title", title);
                need(missing, "container-title", container);
                need(missing, "issued", dated || !item.get("volume").isEmpty());
            }
            case "report" -> {
                boolean body = !item.get("publisher").isEmpty()
                        || !item.get("number").isEmpty()
                        || !item.get("volume").isEmpty();
                need(missing, "author", creator || body);
                need(missing, "title", title);
                need(missing, "issued", dated);
            }
            default -> {}
        }
        return missing;
    }

    private static boolean isPublished(CslItem item) {
        boolean body =
                !item.authors().isEmpty() && !item.authors().get(0).literal().isEmpty();
        return body
                || !item.get("publisher").isEmpty()
                || !item.get("publisher-place").isEmpty()
                || !item.get("URL").isEmpty()
                || !item.get("DOI").isEmpty();
    }

    private static void need(List<String> missing, String variable, boolean there) {
        if (!there) {
            missing.add(variable);
        }
    }
}
