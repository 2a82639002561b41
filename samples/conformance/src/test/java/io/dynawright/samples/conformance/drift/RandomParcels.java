package io.dynawright.samples.conformance.drift;

import io.dynawright.annotation.StreamView;
import io.dynawright.codec.AttributeType;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableSettings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random definitions of one and the same table, of what DynamoDB Local can change. It cannot delete an index that has the
 * same attributes as another one, so that each has a partition key of its own.
 */
record RandomParcels(Random random) {

    /** Indexes by the attributes of their partition keys. */
    private static final Map<String, String> INDEXES = new TreeMap<>(Map.of("x", "ByX", "y", "ByY", "z", "ByZ"));

    TableDefinition next(TableDefinition.Builder table) {
        boolean isProvisioned = random.nextBoolean();
        for (Map.Entry<String, String> index : INDEXES.entrySet()) {
            table.attribute(index.getKey(), oneOf(AttributeType.S, AttributeType.N));
            if (random.nextBoolean()) {
                table.globalIndex(
                        index.getValue(),
                        List.of(index.getKey()),
                        oneOf(List.<String>of(), List.of("id")),
                        oneOf(new IndexProjection.All(), new IndexProjection.Include(List.of("note"))),
                        isProvisioned && random.nextBoolean()
                                ? Capacity.USUAL.withProvisioned(units(), units())
                                : Capacity.USUAL);
            }
        }
        if (random.nextBoolean()) {
            table.lifecycle(
                    Lifecycle.builder().timeToLive(oneOf("until", "later")).build());
        }
        return table.settings(TableSettings.builder()
                        .capacity(isProvisioned ? Capacity.USUAL.withProvisioned(units(), units()) : Capacity.USUAL)
                        .stream(oneOf(StreamView.values()))
                        .deletionProtection(oneOf(DeletionProtection.values()))
                        .build())
                .build();
    }

    private long units() {
        return 1L + random.nextInt(3);
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
