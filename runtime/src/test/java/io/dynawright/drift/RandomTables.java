package io.dynawright.drift;

import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import java.util.Random;

/** Definitions of one and the same table, which differ in all that can be changed. */
record RandomTables(Random random) {

    private static final List<String> INDEXES = List.of("by-a", "by-b", "by-c", "by-d");
    private static final List<String> ATTRIBUTES = List.of("x", "y", "z");

    TableDefinition next() {
        TableDefinition.Builder table = TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("total", AttributeType.N)
                .attribute("until", AttributeType.N)
                .attribute("later", AttributeType.N)
                .attribute("note", AttributeType.S)
                .attribute("text", AttributeType.S);
        ATTRIBUTES.forEach(name -> table.attribute(name, oneOf(AttributeType.S, AttributeType.N, AttributeType.B)));
        table.key("customerId", "orderId").localIndex("by-total", "total");
        boolean isProvisioned = random.nextBoolean();
        for (String index : INDEXES) {
            if (random.nextBoolean()) {
                table.globalIndex(index, List.of(attribute()), sort(), projection(), capacity(isProvisioned));
            }
        }
        if (random.nextBoolean()) {
            table.lifecycle(
                    Lifecycle.builder().timeToLive(oneOf("until", "later")).build());
        }
        return table.settings(settings(isProvisioned)).build();
    }

    private TableSettings settings(boolean isProvisioned) {
        TableSettings.Builder settings = TableSettings.builder()
                .capacity(isProvisioned ? Capacity.USUAL.withProvisioned(units(), units()) : capacity(false))
                .stream(oneOf(StreamView.values()))
                .recoveryDays(oneOf(0, 7, 35))
                .encryption(oneOf(
                        new TableEncryption.AwsOwned(),
                        new TableEncryption.CustomerManaged("k1"),
                        new TableEncryption.CustomerManaged("k2")))
                .deletionProtection(oneOf(DeletionProtection.values()))
                .tableClass(oneOf(TableClass.values()))
                .replicas(oneOf(
                        Replicas.NONE,
                        Replicas.eventual("eu-west-1", "us-east-1"),
                        Replicas.eventual("us-west-2", "eu-west-1", "us-east-1")));
        for (String key : List.of("team", "cost")) {
            if (random.nextBoolean()) {
                settings.tag(key, oneOf("one", "two"));
            }
        }
        return settings.build();
    }

    /** What an index or a table on demand says of itself, which may be nothing. */
    private Capacity capacity(boolean isProvisioned) {
        if (random.nextBoolean()) {
            return Capacity.USUAL;
        }
        return isProvisioned
                ? Capacity.USUAL.withProvisioned(units(), units())
                : Capacity.USUAL.withMaximum(oneOf(0L, 10L, 20L), 10L);
    }

    private String attribute() {
        return ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
    }

    private List<String> sort() {
        return oneOf(List.of(), List.of("orderId"));
    }

    private IndexProjection projection() {
        return oneOf(
                new IndexProjection.All(),
                new IndexProjection.KeysOnly(),
                new IndexProjection.Include(List.of("note")),
                new IndexProjection.Include(List.of("note", "text")));
    }

    private long units() {
        return 1L + random.nextInt(3);
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
