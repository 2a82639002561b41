package io.dynawright;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.PageScope;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Pages of so many items as are wanted, whatever the pages that DynamoDB sends, and whoever makes the requests.
 *
 * @param keys seal the cursors
 * @param scope where the cursors mean something
 * @param size how many items a page has
 */
record Paging<T>(PagedOperation<T> operation, CursorKeys keys, PageScope scope, int size) {

    /** Pages of this size, which must be at least 1. */
    static <T> Paging<T> of(CursorContext cursors, PagedOperation<T> operation, int size) {
        if (size < 1) {
            throw new InvalidRequestException(
                    "The size of a page must be at least 1, and is " + size, operation.target());
        }
        CursorKeys keys = cursors.cursorKeys(operation.target());
        return new Paging<>(operation, keys, operation.scope(cursors.context()), size);
    }

    /** The first page. */
    GatheredPage<T> first() {
        return page(PageStart.first(operation.limit()));
    }

    /** The page that the cursor leads to. */
    GatheredPage<T> after(@Nullable String cursor) {
        PageStart start = Position.decode(keys.open(cursor, scope.digest(), operation.target()));
        boolean isWithin = scope.covers(Objects.requireNonNull(start.exclusiveKey(), "a cursor holds a key"));
        return isWithin ? page(start) : page(new PageStart(start.exclusiveKey(), 0));
    }

    private GatheredPage<T> page(PageStart start) {
        return new GatheredPage<>(this, start);
    }

    /** What leads to the page after this key, with so many items still wanted in all. */
    Optional<String> cursor(Map<String, AttributeValue> key, long stillWanted) {
        return Optional.of(keys.seal(Position.encode(key, stillWanted), scope.digest()));
    }
}
