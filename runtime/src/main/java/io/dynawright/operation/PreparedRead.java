package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Refusable;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/**
 * One read of one run of a transaction.
 *
 * @param request with which it would be run alone
 */
record PreparedRead<R>(GetItemOperation<R> read, GetItemRequest request, OperationContext context) {

    static <R> PreparedRead<R> of(GetItemOperation<R> read, OperationContext context) {
        return new PreparedRead<>(read, read.toRequest(context), context);
    }

    ItemKey place() {
        return ItemKey.of(request.tableName(), request.key());
    }

    /** Reads of a transaction are always strongly consistent. */
    TransactGetItem item() {
        Map<String, String> names = request.expressionAttributeNames();
        Get get = Get.builder()
                .tableName(request.tableName())
                .key(request.key())
                .projectionExpression(request.projectionExpression())
                .expressionAttributeNames(names.isEmpty() ? null : names)
                .build();
        return TransactGetItem.builder().get(get).build();
    }

    /** What it comes to; an error of this read is none of the others. */
    TransactionReadResults.Answer answer(RawItem item) {
        GetItemResponse alone = GetItemResponse.builder().build();
        try {
            return new TransactionReadResults.Read(
                    read, read.decode(new Exchange<>(context, request, alone, AnsweredItems.of(item))));
        } catch (DynawrightException e) {
            return new TransactionReadResults.Failed(read, e);
        }
    }

    Refusable<?> action() {
        return (Refusable<?>) read;
    }

    /** Without values. */
    @Override
    public String toString() {
        return "PreparedRead";
    }
}
