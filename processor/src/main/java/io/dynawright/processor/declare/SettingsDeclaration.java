package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/**
 * How a table is to be deployed, as written.
 *
 * @param stream the name of the constant: what a stream shows, by DynamoDB's name
 * @param tags in the order of the source
 * @param spot the annotation, or the entity if it has none
 */
public record SettingsDeclaration(
        CapacityDeclaration capacity,
        Optional<Written<String>> stream,
        Optional<Written<Long>> recoveryDays,
        Optional<Written<String>> encryption,
        Optional<Written<String>> kmsKey,
        Protection protection,
        DeletionPolicy deletionPolicy,
        TableClass tableClass,
        List<TagDeclaration> tags,
        ReplicasDeclaration replicas,
        Spot spot) {

    public SettingsDeclaration {
        tags = List.copyOf(tags);
    }

    /** A tag. */
    public record TagDeclaration(Written<String> key, Written<String> value) {}

    /**
     * The copies in Regions.
     *
     * @param consistency the name of the constant
     */
    public record ReplicasDeclaration(
            List<Written<String>> regions, Optional<Written<String>> consistency, Optional<Written<String>> witness) {

        public ReplicasDeclaration {
            regions = List.copyOf(regions);
        }

        /** Where strong consistency is asked for; empty if it is not. */
        public Optional<Written<String>> strong() {
            return consistency.filter(written -> written.value().equals("STRONG"));
        }
    }

    /** Those of a table that says nothing. */
    public static SettingsDeclaration none(Spot spot) {
        return new SettingsDeclaration(
                CapacityDeclaration.none(spot),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Protection.NONE,
                DeletionPolicy.RETAIN,
                TableClass.STANDARD,
                List.of(),
                new ReplicasDeclaration(List.of(), Optional.empty(), Optional.empty()),
                spot);
    }
}
