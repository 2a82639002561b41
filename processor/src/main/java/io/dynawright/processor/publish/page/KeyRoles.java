package io.dynawright.processor.publish.page;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.PrimaryKey;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Inline.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that attributes are part of.
 *
 * @param key that of the table; empty for a document
 */
record KeyRoles(Optional<PrimaryKey> key, List<Index> indexes) {

    /** Those of a document. */
    static final KeyRoles NONE = new KeyRoles(Optional.empty(), List.of());

    static KeyRoles of(TableModel table) {
        return new KeyRoles(Optional.of(table.key()), table.indexes());
    }

    /** Whether each item has it, for it is part of the table's key. */
    boolean isPrimary(Attribute attribute) {
        return key.filter(each -> each.attributes().contains(attribute)).isPresent();
    }

    List<Inline.Mark> marks(Attribute attribute) {
        List<Inline.Mark> marks = new ArrayList<>();
        key.ifPresent(primary -> {
            if (primary.partition().equals(attribute)) {
                marks.add(new Inline.Mark(Tone.KEY, "partition key"));
            } else if (primary.attributes().contains(attribute)) {
                marks.add(new Inline.Mark(Tone.KEY, "sort key"));
            }
        });
        indexes.stream()
                .filter(index -> index.key().attributes().contains(attribute) && !isPrimary(attribute))
                .forEach(index -> marks.add(new Inline.Mark(Tone.PLAIN, index.name())));
        return marks;
    }
}
