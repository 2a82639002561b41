package io.dynawright.health;

import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.TableDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** Compares what an index holds. */
final class ProjectionComparison {

    private ProjectionComparison() {}

    static Optional<IndexDifference> of(TableDefinition table, IndexInfo declared, Projection projection) {
        Optional<IndexProjection> known = known(projection);
        if (known.isEmpty()) {
            return Optional.of(new IndexDifference.UnknownProjection(
                    declared.name(), Objects.toString(projection.projectionTypeAsString(), "UNKNOWN")));
        }
        IndexProjection found = known.get();
        Set<String> keys = new HashSet<>(table.key().attributes());
        keys.addAll(declared.key().attributes());
        if (!covers(found, declared.projection(), keys)) {
            return Optional.of(new IndexDifference.NarrowerProjection(declared.name(), declared.projection(), found));
        }
        return covers(declared.projection(), found, keys)
                ? Optional.empty()
                : Optional.of(new IndexDifference.WiderProjection(declared.name(), declared.projection(), found));
    }

    /** A projection as entities declare them; empty if its type is unknown. */
    private static Optional<IndexProjection> known(Projection projection) {
        return projection.projectionType() == null
                ? Optional.empty()
                : switch (projection.projectionType()) {
                    case ALL -> Optional.of(new IndexProjection.All());
                    case KEYS_ONLY -> Optional.of(new IndexProjection.KeysOnly());
                    case INCLUDE -> Optional.of(new IndexProjection.Include(projection.nonKeyAttributes()));
                    default -> Optional.empty();
                };
    }

    /** Whether one holds all that another does, besides the keys, which every index holds. */
    private static boolean covers(IndexProjection one, IndexProjection other, Set<String> keys) {
        if (one instanceof IndexProjection.All) {
            return true;
        } else if (other instanceof IndexProjection.All) {
            return false;
        }
        Set<String> held = new HashSet<>(keys);
        held.addAll(included(one));
        return held.containsAll(included(other));
    }

    private static List<String> included(IndexProjection projection) {
        return projection instanceof IndexProjection.Include include ? include.attributes() : List.of();
    }
}
