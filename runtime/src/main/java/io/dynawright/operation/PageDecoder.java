package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the items of a page.
 *
 * @param content what the page brings
 * @param undecodable who takes items that cannot be read; without one they are an error
 */
record PageDecoder<T>(Reading<T> reading, PageContent content, Optional<Consumer<ConversionException>> undecodable) {

    ItemPage<T> decode(PagePlan.RawPage page) {
        List<T> entities = new ArrayList<>(page.items().size());
        for (Map<String, AttributeValue> item : page.items()) {
            decode(item, entities);
        }
        return new ItemPage<>(
                Collections.unmodifiableList(entities),
                content == PageContent.COUNT ? page.count() : entities.size(),
                page.lastKey());
    }

    private void decode(Map<String, AttributeValue> item, List<T> entities) {
        try {
            entities.add(reading.decode().apply(item));
        } catch (ConversionException e) {
            undecodable.orElseThrow(() -> e).accept(e);
        }
    }
}
