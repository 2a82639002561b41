package io.dynawright.cipher;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.JsonText;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value as the bytes that are encrypted: those of the DynamoDB JSON of an item that has nothing else. */
final class PlainValue {

    private static final String NAME = "v";

    private PlainValue() {}

    static byte[] encode(AttributeValue value) {
        return JsonText.write(out -> {
                    out.name(NAME);
                    AttributeValueCodec.INSTANCE.write(value, out);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    static AttributeValue decode(byte[] bytes) {
        try (JsonText text = JsonText.of(new String(bytes, StandardCharsets.UTF_8))) {
            ItemReader in = text.item();
            in.nextEntry();
            return AttributeValueCodec.INSTANCE.read(in);
        }
    }
}
