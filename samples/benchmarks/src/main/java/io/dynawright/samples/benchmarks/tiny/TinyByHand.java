package io.dynawright.samples.benchmarks.tiny;

import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** TINY over the low-level client. */
public final class TinyByHand implements Handwritten<Tiny> {
    @Override
    public String table() {
        return "tiny";
    }

    @Override
    public Map<String, AttributeValue> key(ItemId id) {
        return Map.of("stringAttr", AttributeValue.fromS(id.partition()));
    }

    @Override
    public Map<String, AttributeValue> write(Tiny tiny) {
        return Map.of("stringAttr", AttributeValue.fromS(tiny.stringAttr()));
    }

    @Override
    public Tiny read(Map<String, AttributeValue> item) {
        return new Tiny(item.get("stringAttr").s());
    }
}
