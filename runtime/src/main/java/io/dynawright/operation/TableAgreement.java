package io.dynawright.operation;

import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/** Tells in what a table is other than declared, so that programs cannot work with it. */
@FunctionalInterface
public interface TableAgreement {

    /**
     * What is different, each in words that go on after the table's name; empty if programs can work with the table.
     *
     * @param timeToLive empty if it was not asked for
     */
    List<String> differences(
            TableDefinition declared, TableDescription found, Optional<TimeToLiveDescription> timeToLive);
}
