package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.ZonedConditions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The parts of a transaction's request that say what single requests say. */
final class ActionItems {

    private ActionItems() {}

    static TransactWriteItem of(PutItemRequest request) {
        Put put = Put.builder()
                .tableName(request.tableName())
                .item(request.item())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(names(request.expressionAttributeNames()))
                .expressionAttributeValues(values(request.expressionAttributeValues()))
                .returnValuesOnConditionCheckFailure(onFailure(request.conditionExpression()))
                .build();
        return TransactWriteItem.builder().put(put).build();
    }

    static TransactWriteItem of(DeleteItemRequest request) {
        Delete delete = Delete.builder()
                .tableName(request.tableName())
                .key(request.key())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(names(request.expressionAttributeNames()))
                .expressionAttributeValues(values(request.expressionAttributeValues()))
                .returnValuesOnConditionCheckFailure(onFailure(request.conditionExpression()))
                .build();
        return TransactWriteItem.builder().delete(delete).build();
    }

    /** Without any change it is a check: DynamoDB takes no update in a transaction that changes nothing. */
    static TransactWriteItem of(UpdateItemRequest request) {
        if (request.updateExpression() == null) {
            return check(
                    request.tableName(),
                    request.key(),
                    request.conditionExpression(),
                    names(request.expressionAttributeNames()),
                    values(request.expressionAttributeValues()));
        }
        Update update = Update.builder()
                .tableName(request.tableName())
                .key(request.key())
                .updateExpression(request.updateExpression())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(names(request.expressionAttributeNames()))
                .expressionAttributeValues(values(request.expressionAttributeValues()))
                .returnValuesOnConditionCheckFailure(onFailure(request.conditionExpression()))
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    static TransactWriteItem check(
            String table, Map<String, AttributeValue> key, Condition condition, ZonedConditions zoned) {
        ExpressionRenderer renderer = new ExpressionRenderer(zoned);
        String text = renderer.condition(condition);
        return check(
                table,
                key,
                text,
                renderer.placeholders().names(),
                renderer.placeholders().values());
    }

    private static TransactWriteItem check(
            String table,
            Map<String, AttributeValue> key,
            String condition,
            @Nullable Map<String, String> names,
            @Nullable Map<String, AttributeValue> values) {
        ConditionCheck check = ConditionCheck.builder()
                .tableName(table)
                .key(key)
                .conditionExpression(condition)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(onFailure(condition))
                .build();
        return TransactWriteItem.builder().conditionCheck(check).build();
    }

    private static @Nullable ReturnValuesOnConditionCheckFailure onFailure(@Nullable String condition) {
        return condition == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }

    /** A request gives an empty map where it has none, and DynamoDB refuses an empty one. */
    private static @Nullable Map<String, String> names(Map<String, String> names) {
        return names.isEmpty() ? null : names;
    }

    private static @Nullable Map<String, AttributeValue> values(Map<String, AttributeValue> values) {
        return values.isEmpty() ? null : values;
    }
}
