package io.dynawright.health;

import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.KeySchema;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** An index as a table has it. */
sealed interface FoundIndex {

    KeySchema key();

    Projection projection();

    /** Whether it is of the declared kind, global or local. */
    boolean isLike(IndexInfo declared);

    /** In what its status keeps it from being used; empty if it is active. */
    Optional<IndexDifference> status();

    /** The indexes of a table by their names, of which DynamoDB keeps no order. */
    static SortedMap<String, FoundIndex> of(TableDescription table) {
        SortedMap<String, FoundIndex> indexes = new TreeMap<>();
        table.globalSecondaryIndexes().forEach(index -> indexes.put(index.indexName(), new Global(index)));
        table.localSecondaryIndexes().forEach(index -> indexes.put(index.indexName(), new Local(index)));
        return indexes;
    }

    private static Projection orNone(Projection projection) {
        return projection == null ? Projection.builder().build() : projection;
    }

    /** A global one. */
    record Global(GlobalSecondaryIndexDescription described) implements FoundIndex {

        @Override
        public KeySchema key() {
            return KeyComparison.key(described.keySchema());
        }

        @Override
        public Projection projection() {
            return orNone(described.projection());
        }

        @Override
        public boolean isLike(IndexInfo declared) {
            return declared instanceof IndexInfo.Global;
        }

        @Override
        public Optional<IndexDifference> status() {
            if (described.indexStatus() == IndexStatus.ACTIVE) {
                return Optional.empty();
            }
            String name = described.indexName();
            String status = Objects.toString(described.indexStatusAsString(), "UNKNOWN");
            boolean isBackfilling =
                    described.indexStatus() == IndexStatus.CREATING && Boolean.TRUE.equals(described.backfilling());
            return Optional.of(
                    isBackfilling ? new IndexDifference.Backfilling(name) : new IndexDifference.Status(name, status));
        }
    }

    /** A local one, which has no status but its table's. */
    record Local(LocalSecondaryIndexDescription described) implements FoundIndex {

        @Override
        public KeySchema key() {
            return KeyComparison.key(described.keySchema());
        }

        @Override
        public Projection projection() {
            return orNone(described.projection());
        }

        @Override
        public boolean isLike(IndexInfo declared) {
            return declared instanceof IndexInfo.Local;
        }

        @Override
        public Optional<IndexDifference> status() {
            return Optional.empty();
        }
    }
}
