package io.dynawright.operation;

import io.dynawright.schema.DeclaredTable;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * What was learned of one table.
 *
 * @param table the table as it is declared
 * @param physicalName the table's name in DynamoDB, which may have had to be looked up
 * @param description the table as it is
 * @param timeToLive whether its items expire; not asked where nobody wants to know
 * @param backups to which moments it can be restored; not asked where nobody wants to know
 * @param tags its tags; not asked where nobody wants to know
 */
public record TableInspection(
        DeclaredTable table,
        Reply<String> physicalName,
        Reply<TableDescription> description,
        Reply<TimeToLiveDescription> timeToLive,
        Reply<ContinuousBackupsDescription> backups,
        Reply<Map<String, String>> tags) {

    /** The request that would make the table as it is declared, under this name in DynamoDB. */
    public CreateTableRequest creation(String physical) {
        TableChoice all = TableChoice.of("createTable", table.definition(), UnaryOperator.identity());
        return new CreateTableRequests(all, physical).request();
    }
}
