package io.dynawright;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageScope;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads pages of so many items as are wanted, whatever the pages that DynamoDB sends. */
final class PageReader<T> {

    private final Connection connection;
    private final PagedOperation<T> operation;
    private final CursorKeys keys;
    private final PageScope scope;
    private final int size;

    private PageReader(Connection connection, PagedOperation<T> operation, CursorKeys keys, PageScope scope, int size) {
        this.connection = connection;
        this.operation = operation;
        this.keys = keys;
        this.scope = scope;
        this.size = size;
    }

    /** A reader of pages of this size. */
    static <T> PageReader<T> of(Connection connection, PagedOperation<T> operation, int size) {
        if (size < 1) {
            throw new InvalidRequestException(
                    "The size of a page must be at least 1, and is " + size, operation.target());
        }
        CursorKeys keys = connection.cursorKeys(operation.target());
        PageScope scope = operation.scope(connection.executor().context());
        return new PageReader<>(connection, operation, keys, scope, size);
    }

    Page<T> first() {
        return read(PageStart.first(operation.limit()));
    }

    Page<T> after(@Nullable String cursor) {
        PageStart start = Position.decode(keys.open(cursor, scope.digest(), operation.target()));
        boolean isWithin = scope.covers(Objects.requireNonNull(start.exclusiveKey(), "a cursor holds a key"));
        return isWithin ? read(start) : new Page<>(List.of(), Optional.empty());
    }

    private Page<T> read(PageStart start) {
        PageStart atMost = new PageStart(start.exclusiveKey(), Math.min(size, start.stillWanted()));
        PageIterator<T> pages = new PageIterator<>(connection, operation, PagedOperation::resumablePage, atMost);
        List<T> items = new ArrayList<>();
        Map<String, AttributeValue> lastKey = Map.of();
        for (int request = 0; request < operation.maxRequests() && pages.hasNext(); request++) {
            ItemPage<T> page = pages.next();
            items.addAll(page.items());
            lastKey = page.lastKey();
        }
        long stillWanted = start.stillWanted() - items.size();
        return new Page<>(
                items, lastKey.isEmpty() || stillWanted == 0 ? Optional.empty() : cursor(lastKey, stillWanted));
    }

    private Optional<String> cursor(Map<String, AttributeValue> key, long stillWanted) {
        return Optional.of(keys.seal(Position.encode(key, stillWanted), scope.digest()));
    }
}
