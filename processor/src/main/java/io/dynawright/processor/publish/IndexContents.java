package io.dynawright.processor.publish;

import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * What has to be said about an index when it is made, in DynamoDB's terms.
 *
 * @param projectionType what is copied into it
 * @param included the attributes beside its keys, if the type says that there are some
 */
public record IndexContents(String projectionType, List<String> included) {

    /** Copies the list. */
    public IndexContents {
        included = List.copyOf(included);
    }

    /** Of an index of this table. */
    public static IndexContents of(TableModel table, Index index) {
        if (!(index.projection() instanceof Projected.Some some)) {
            return new IndexContents("ALL", List.of());
        }
        List<String> included = table.included(some, index);
        return new IndexContents(included.isEmpty() ? "KEYS_ONLY" : "INCLUDE", included);
    }

    /** What an index serves: what it does not say itself is as its table has it. */
    public static Capacity capacity(TableModel table, Index.Global index) {
        Capacity own = index.capacity();
        Capacity tables = table.settings().capacity();
        return new Capacity(
                tables.provisioned().flatMap(units -> own.provisioned().or(tables::provisioned)),
                own.maximum().or(tables::maximum),
                own.warm());
    }
}
