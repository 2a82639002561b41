package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Refusable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One action of one run of a transaction. Its request is made once, so that all tries of the run send the same.
 *
 * @param action the operation
 * @param subject what it is about
 * @param item its part of the request
 * @param place the item that it is about
 * @param size the bytes that it takes at least
 * @param refusal what the operation alone would make of a condition that did not hold
 * @param current reads the item that was there
 * @param written what it results in, once it was written
 */
record PreparedAction<T extends @Nullable Object>(
        Refusable<T> action,
        Subject<?> subject,
        TransactWriteItem item,
        ItemKey place,
        long size,
        RefusalMeaning refusal,
        Function<Map<String, AttributeValue>, Optional<T>> current,
        Supplier<Object> written) {

    /** What an operation makes of a condition that did not hold. */
    @FunctionalInterface
    interface RefusalMeaning {

        /**
         * The exception.
         *
         * @param current the item that was there; empty if there was none
         */
        DynawrightException of(Map<String, AttributeValue> current, DynamoDbException cause);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "PreparedAction";
    }
}
