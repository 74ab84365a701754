package ibidem.judge;

import ibidem.align.compare.Comparison;
import ibidem.align.compare.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A quotation whose pieces each stand word for word, but in different documents. */
final class Scattered {
    /** Half words of a piece that proves something by itself. */
    private static final int ENOUGH = 12;

    private Scattered() {}

    /** For each document, in the order of the pieces, those that it holds; empty unless every piece stands somewhere. */
    static List<Claim> of(List<Claim> claims) {
        int pieces = 0;
        for (Claim claim : claims) {
            pieces = Math.max(pieces, claim.placement().pieces().size());
        }
        List<Claim> homes = new ArrayList<>();
        List<@Nullable Comparison[]> held = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            Claim home = home(claims, piece);
            if (home == null) {
                return List.of();
            }
            int at = homes.indexOf(home);
            if (at < 0) {
                at = homes.size();
                homes.add(home);
                held.add(new Comparison[pieces]);
            }
            held.get(at)[piece] = home.placement().pieces().get(piece);
        }
        List<Claim> parts = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            parts.add(part(homes.get(i), held.get(i)));
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private static @Nullable Claim home(List<Claim> claims, int piece) {
        for (Claim claim : claims) {
            List<@Nullable Comparison> pieces = claim.placement().pieces();
            Comparison placed = piece < pieces.size() ? pieces.get(piece) : null;
            if (placed != null && placed.isSame() && placed.extent().words() >= ENOUGH) {
                return claim;
            }
        }
        return null;
    }

    private static Claim part(Claim home, @Nullable Comparison[] held) {
        List<@Nullable Comparison> pieces = new ArrayList<>();
        Collections.addAll(pieces, held);
        Placement placement = new Placement(
                pieces,
                Collections.nCopies(held.length, 0),
                false,
                home.placement().cost());
        return new Claim(home.candidate(), placement, Wording.SPLICED, false, home.cited(), "", Set.of());
    }
}
