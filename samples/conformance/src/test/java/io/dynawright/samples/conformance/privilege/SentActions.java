package io.dynawright.samples.conformance.privilege;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Collects what IAM would be asked of the requests that are sent: {@code dynamodb:Query table/orders/index/by-status}. */
final class SentActions implements ExecutionInterceptor {

    private final Set<String> actions = new ConcurrentSkipListSet<>();

    /** What was asked so far. */
    Set<String> actions() {
        return Set.copyOf(actions);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        actionsOf(context.request()).forEach(actions::add);
    }

    private static Stream<String> actionsOf(SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream().flatMap(SentActions::actionsOf);
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batch.requestItems().keySet().stream().map(table -> "dynamodb:BatchGetItem table/" + table);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return batch.requestItems().keySet().stream().map(table -> "dynamodb:BatchWriteItem table/" + table);
        }
        String action = request.getClass().getSimpleName().replaceFirst("Request$", "");
        String table = request.getValueForField("TableName", String.class).orElseThrow();
        Optional<String> index = request.getValueForField("IndexName", String.class);
        return Stream.of("dynamodb:" + action + " table/" + table
                + index.map(name -> "/index/" + name).orElse(""));
    }

    /** A write in a transaction is allowed by the action of the single one. */
    private static Stream<String> actionsOf(TransactWriteItem item) {
        return Stream.of(
                        Optional.ofNullable(item.put()).map(put -> "PutItem table/" + put.tableName()),
                        Optional.ofNullable(item.update()).map(update -> "UpdateItem table/" + update.tableName()),
                        Optional.ofNullable(item.delete()).map(delete -> "DeleteItem table/" + delete.tableName()),
                        Optional.ofNullable(item.conditionCheck())
                                .map(check -> "ConditionCheckItem table/" + check.tableName()))
                .flatMap(Optional::stream)
                .map(action -> "dynamodb:" + action);
    }
}
