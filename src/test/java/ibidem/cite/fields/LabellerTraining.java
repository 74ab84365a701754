package ibidem.cite.fields;

import ibidem.cite.label.CrfTrainer;
import ibidem.cite.label.Labeller;
import ibidem.cite.label.Weights;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Learns the labeller's weights from a folder of labelled references ({@code <dataset><sequence><author>...}).
 *
 * <pre>
 * LabellerTraining validate FOLDER [ERRORS]   five-fold cross-validation; wrong fields to the file ERRORS
 * LabellerTraining train FOLDER WEIGHTS       weights learnt from all of it
 * </pre>
 */
public final class LabellerTraining {
    private static final int FOLDS = 5;
    private static final int EPOCHS = Integer.getInteger("epochs", 20);
    /** From how many seeds is learnt, and averaged. */
    private static final int SEEDS = Integer.getInteger("seeds", 5);
    /** About 1 MB of weights. */
    private static final int MOST_ROWS = Integer.getInteger("rows", 45_000);

    /** How often each reference is written in another style, and what such a one weighs beside a real one. */
    private static final int RESTYLED = Integer.getInteger("restyled", 3);

    private static final float RESTYLED_WEIGHT = 0.5f;
    private static final long SEED = 5;

    private LabellerTraining() {}

    public static void main(String[] args) throws IOException {
        List<LabelledReference> references = new ArrayList<>();
        for (Path file : files(Path.of(args[1]))) {
            references.addAll(LabelledReference.readAll(file));
        }
        if (args[0].equals("train")) {
            Weights learnt = weights(references); // before the old ones are written over
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                learnt.write(out);
            }
        } else {
            validate(references, args.length > 2 ? Path.of(args[2]) : null);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Weights weights(List<LabelledReference> references) throws IOException {
        List<CrfTrainer.Sample> samples = new ArrayList<>();
        Restyling restyling = new Restyling(references, SEED);
        for (LabelledReference reference : references) {
            samples.add(reference.sample(1));
            for (LabelledReference other : restyling.restyled(reference, RESTYLED)) {
                samples.add(other.sample(RESTYLED_WEIGHT));
            }
        }
        return CrfTrainer.train(samples, EPOCHS, SEEDS, MOST_ROWS);
    }

    private static void validate(List<LabelledReference> references, Path errors) throws IOException {
        List<LabelledReference> order = new ArrayList<>(references);
        Collections.shuffle(order, new Random(11));
        ReferenceScore score = new ReferenceScore();
        List<String> wrong = new ArrayList<>();
        int folds = Integer.getInteger("folds", FOLDS);
        for (int fold = 0; fold < folds; fold++) {
            List<LabelledReference> train = new ArrayList<>();
            List<LabelledReference> test = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                (i % FOLDS == fold ? test : train).add(order.get(i));
            }
            FieldReader reader = new FieldReader(new Labeller(weights(train)));
            for (LabelledReference reference : test) {
                List<String> fields =
                        score.add(reference, reader.read(reference.text()).item());
                if (!fields.isEmpty()) {
                    wrong.add(reference.text() + "\n    " + String.join("\n    ", fields));
                }
            }
            System.err.println("fold " + (fold + 1) + " of " + folds);
        }
        System.out.print(score.table());
        if (errors != null) {
            Files.write(errors, wrong);
        }
    }
}
