package io.dynawright.drift;

import io.dynawright.operation.Inspection;
import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/** A table as DynamoDB tells of it. */
record Deployed(
        Reply<TableDescription> description,
        Reply<TimeToLiveDescription> timeToLive,
        Reply<ContinuousBackupsDescription> backups,
        Reply<Map<String, String>> tags) {

    /** A table that was made as this is declared. */
    static Deployed of(TableDefinition definition) {
        return FakeTable.of(definition).deployed();
    }

    /** The same, which DynamoDB describes otherwise. */
    Deployed but(UnaryOperator<TableDescription.Builder> change) {
        TableDescription found = ((Reply.Given<TableDescription>) description).answer();
        return new Deployed(new Reply.Given<>(change.apply(found.toBuilder()).build()), timeToLive, backups, tags);
    }

    /** What comes of comparing it with this. */
    DriftReport comparedWith(TableDefinition declared) {
        return comparedWith(declared, options -> options);
    }

    DriftReport comparedWith(TableDefinition declared, UnaryOperator<DriftOptions> options) {
        DeclaredTable table = new DeclaredTable("Order", declared);
        TableInspection inspection =
                new TableInspection(table, new Reply.Given<>(declared.name()), description, timeToLive, backups, tags);
        return DriftReport.of(new Inspection(new Reply.NotAsked<>(), List.of(inspection)), options);
    }
}
