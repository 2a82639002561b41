package io.dynawright.samples.benchmarks.contender;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How items become entities, and entities items. */
public interface Mapping<E> {
    E read(Map<String, AttributeValue> item);

    Map<String, AttributeValue> write(E entity);
}
