package ibidem.cite.manner;

import ibidem.cite.item.Fields;
import ibidem.cite.reference.ReferenceWords;
import org.jspecify.annotations.Nullable;

/** A manner of citing whose parts are known by their marks, so that a rule reads it; {@code null}: it is not this one. */
@FunctionalInterface
interface Manner {
    @Nullable
    Fields read(ReferenceWords reference);
}
