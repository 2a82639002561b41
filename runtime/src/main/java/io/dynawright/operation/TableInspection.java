package io.dynawright.operation;

import io.dynawright.schema.EntitySchema;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * What was learned of one entity's table.
 *
 * @param schema the entity's
 * @param physicalName the table's name in DynamoDB, which may have had to be looked up
 * @param description the table as it is
 * @param timeToLive whether its items expire; not asked where nobody wants to know
 */
public record TableInspection(
        EntitySchema<?> schema,
        Reply<String> physicalName,
        Reply<TableDescription> description,
        Reply<TimeToLiveDescription> timeToLive) {}
