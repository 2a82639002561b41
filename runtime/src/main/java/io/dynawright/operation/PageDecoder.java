package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.wire.RawItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the items of a page, up to the last that is wanted.
 *
 * @param content what the page brings
 * @param wanted how many items are read at most
 * @param undecodable who takes items that cannot be read; without one they are an error
 */
record PageDecoder<T>(
        Subject<?> subject,
        Reading.Fetched<T> reading,
        PageContent content,
        long wanted,
        Optional<Consumer<ConversionException>> undecodable) {

    ItemPage<T> decode(PagePlan.RawPage page, OperationContext context) {
        List<T> entities = new ArrayList<>(page.items().size());
        int read = 0;
        while (read < page.items().size() && entities.size() < wanted) {
            decode(page.items().get(read), context, entities);
            read++;
        }
        return new ItemPage<>(
                Collections.unmodifiableList(entities),
                content == PageContent.COUNT ? page.count() : entities.size(),
                page.scannedCount(),
                page.consumedCapacity(),
                lastKey(page, read));
    }

    /** These items, but for those that the handler took. */
    List<T> decode(List<RawItem> items, OperationContext context) {
        List<T> entities = new ArrayList<>(items.size());
        items.forEach(item -> decode(item, context, entities));
        return Collections.unmodifiableList(entities);
    }

    private void decode(RawItem item, OperationContext context, List<T> entities) {
        try {
            entities.add(reading.decoder().decode(item, context));
        } catch (ConversionException e) {
            undecodable.orElseThrow(() -> e).accept(e);
        }
    }

    /** Where more items came than were wanted, what follows begins with the rest of them. */
    private Map<String, AttributeValue> lastKey(PagePlan.RawPage page, int read) {
        if (content != PageContent.RESUMABLE_ITEMS || read == page.items().size()) {
            return page.lastKey();
        }
        Map<String, AttributeValue> key =
                new HashMap<>(page.items().get(read - 1).values());
        key.keySet().retainAll(subject.position());
        return Collections.unmodifiableMap(key);
    }
}
