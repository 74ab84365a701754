package ibidem.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** What is printed on pages as their number: by the file's own list, else as their heads and feet count them. */
final class PageLabels {
    private PageLabels() {}

    /** @param printed by page from 1 */
    static Map<Integer, String> of(PDDocument document, Map<Integer, String> printed) {
        Map<Integer, String> labels = new HashMap<>();
        try {
            PDPageLabels own = document.getDocumentCatalog().getPageLabels();
            if (own != null && printed.isEmpty()) {
                String[] all = own.getLabelsByPageIndices();
                for (int i = 0; i < all.length; i++) {
                    if (all[i] != null && !all[i].equals(Integer.toString(i + 1))) {
                        labels.put(i + 1, all[i]);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            labels.clear();
        }
        labels.putAll(counted(printed, document.getNumberOfPages()));
        return labels;
    }

    /**
     * Pages between two that are numbered by one count are numbered by it too, and the first pages backwards; Roman
     * numbers are not guessed.
     */
    private static Map<Integer, String> counted(Map<Integer, String> printed, int pages) {
        Map<Integer, String> labels = new HashMap<>();
        Integer offset = null;
        for (int page = pages; page >= 1; page--) {
            String label = printed.get(page);
            if (label != null) {
                boolean digits = Character.isDigit(label.charAt(0));
                offset = digits ? Integer.valueOf(Integer.parseInt(label) - page) : null;
                labels.put(page, label);
            } else if (offset != null && page + offset > 0) {
                labels.put(page, Integer.toString(page + offset));
            }
        }
        return labels;
    }
}
