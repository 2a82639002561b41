package io.dynawright.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * The AWS SDK's own {@link JsonNode}, stored and read as {@link JsonNodeCodec} says, but that it has no binary: what is
 * stored as binary is read as a string of Base64.
 */
public final class SdkJsonNodeCodec implements EmptyWhenAbsent<JsonNode> {

    /** The codec. */
    public static final SdkJsonNodeCodec INSTANCE = new SdkJsonNodeCodec();

    private SdkJsonNodeCodec() {}

    /** The SDK makes nodes from text only, unless one takes the classes that it keeps to itself. */
    @Override
    public JsonNode read(ItemReader in) {
        return JsonNode.parser().parse(JsonNodeCodec.INSTANCE.read(in).toString());
    }

    @Override
    public void write(JsonNode value, ItemWriter out) {
        if (value.isString()) {
            StringCodec.INSTANCE.write(value.asString(), out);
        } else if (value.isNumber()) {
            out.writeNumber(new BigDecimal(value.asNumber()));
        } else if (value.isBoolean()) {
            out.writeBoolean(value.asBoolean());
        } else if (value.isNull()) {
            out.writeNull();
        } else if (value.isArray()) {
            writeArray(value.asArray(), out);
        } else if (value.isObject()) {
            writeObject(value.asObject(), out);
        } else {
            throw out.unwritable("a node of JSON");
        }
    }

    private void writeArray(List<JsonNode> array, ItemWriter out) {
        out.beginList();
        for (JsonNode each : array) {
            out.nullable(each, this);
        }
        out.endList();
    }

    private void writeObject(Map<String, JsonNode> object, ItemWriter out) {
        out.beginMap();
        for (Map.Entry<String, JsonNode> field : object.entrySet()) {
            out.name(field.getKey());
            out.nullable(field.getValue(), this);
        }
        out.endMap();
    }

    @Override
    public JsonNode absent() {
        return JsonNode.parser().parse("null");
    }

    @Override
    public boolean isAbsent(JsonNode value) {
        return value.isNull();
    }
}
