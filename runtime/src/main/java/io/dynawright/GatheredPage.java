package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A page that grows by the pages that DynamoDB sends. */
final class GatheredPage<T> {

    private final Paging<T> paging;
    private final PageStart start;
    private final List<T> items = new ArrayList<>();
    private Map<String, AttributeValue> lastKey = Map.of();

    GatheredPage(Paging<T> paging, PageStart start) {
        this.paging = paging;
        this.start = start;
    }

    /** The requests that bring it. */
    Traversal<T> traversal() {
        long wanted = Math.min(paging.size(), start.stillWanted());
        return Traversal.ofPage(paging.operation(), new PageStart(start.exclusiveKey(), wanted));
    }

    /** The next page that DynamoDB has sent. */
    void add(ItemPage<T> page) {
        items.addAll(page.items());
        lastKey = page.lastKey();
    }

    /** The page, when there is nothing to be added. */
    Page<T> page() {
        long stillWanted = start.stillWanted() - items.size();
        return new Page<>(
                items, lastKey.isEmpty() || stillWanted == 0 ? Optional.empty() : paging.cursor(lastKey, stillWanted));
    }
}
