package io.dynawright.processor.model;

import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a table is to be deployed.
 *
 * @param stream what a stream shows, by DynamoDB's name; empty for no stream
 * @param recoveryDays how far back the table can be restored; 0 for not at all
 * @param tags in the order of the source
 */
public record TableSettings(
        Capacity capacity,
        Optional<String> stream,
        int recoveryDays,
        TableEncryption encryption,
        Protection protection,
        DeletionPolicy deletionPolicy,
        TableClass tableClass,
        Map<String, String> tags,
        Replicas replicas) {

    /** What holds of a table that says nothing. */
    public static final TableSettings USUAL = new TableSettings(
            Capacity.ON_DEMAND,
            Optional.empty(),
            0,
            new TableEncryption.AwsOwned(),
            Protection.NONE,
            DeletionPolicy.RETAIN,
            TableClass.STANDARD,
            Map.of(),
            Replicas.NONE);

    /** Copies the tags. */
    public TableSettings {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }
}
