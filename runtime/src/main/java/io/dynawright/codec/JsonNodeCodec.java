package io.dynawright.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * Jackson's {@link JsonNode} in DynamoDB's own types: objects as maps, arrays as lists, binary nodes as binary. JSON's
 * null stands for absence: an attribute is then not written, and an absent one is read as null node; inside of objects
 * and arrays it is NULL.
 *
 * <p>Sets are read as arrays. Whole numbers are read as int, long or big integer nodes, others as decimal nodes, so that
 * no digit is lost.
 */
public final class JsonNodeCodec implements EmptyWhenAbsent<JsonNode> {

    /** The codec. */
    public static final JsonNodeCodec INSTANCE = new JsonNodeCodec();

    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    private JsonNodeCodec() {}

    @Override
    public JsonNode read(ItemReader in) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (in.type()) {
            case S -> nodes.textNode(in.readString());
            case N -> number(Numbers.decimal(in), nodes);
            case B -> nodes.binaryNode(in.readBinary());
            case BOOL -> nodes.booleanNode(in.readBoolean());
            case NULL -> nodes.nullNode();
            case SS, NS, BS, L -> readArray(in, nodes.arrayNode());
            case M -> readObject(in, nodes.objectNode());
        };
    }

    private static JsonNode number(BigDecimal number, JsonNodeFactory nodes) {
        if (number.scale() != 0) {
            return nodes.numberNode(number);
        }
        BigInteger whole = number.unscaledValue();
        if (whole.bitLength() > LONG_BITS) {
            return nodes.numberNode(whole);
        }
        return whole.bitLength() > INT_BITS ? nodes.numberNode(whole.longValue()) : nodes.numberNode(whole.intValue());
    }

    private ArrayNode readArray(ItemReader in, ArrayNode array) {
        in.beginList();
        while (in.nextElement()) {
            array.add(read(in));
        }
        return array;
    }

    private ObjectNode readObject(ItemReader in, ObjectNode object) {
        in.beginMap();
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            object.set(name, read(in));
        }
        return object;
    }

    @Override
    public void write(JsonNode value, ItemWriter out) {
        switch (value.getNodeType()) {
            case STRING -> StringCodec.INSTANCE.write(value.textValue(), out);
            case NUMBER -> writeNumber(value, out);
            case BINARY -> out.writeBinary(bytes(value, out));
            case BOOLEAN -> out.writeBoolean(value.booleanValue());
            case NULL, MISSING -> out.writeNull();
            case ARRAY -> writeArray(value, out);
            case OBJECT -> writeObject(value, out);
            case POJO -> throw out.unwritable("a node of JSON");
        }
    }

    /** The text of a float node is exact, which its decimal value is not. */
    private static void writeNumber(JsonNode number, ItemWriter out) {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(number.asText());
        } catch (NumberFormatException e) {
            throw out.unwritable("a finite number");
        }
        out.writeNumber(decimal);
    }

    private static byte[] bytes(JsonNode binary, ItemWriter out) {
        try {
            return binary.binaryValue();
        } catch (IOException e) {
            throw out.unwritable("a node of JSON");
        }
    }

    private void writeArray(JsonNode array, ItemWriter out) {
        out.beginList();
        for (JsonNode each : array) {
            out.nullable(each, this);
        }
        out.endList();
    }

    private void writeObject(JsonNode object, ItemWriter out) {
        out.beginMap();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            out.name(field.getKey());
            out.nullable(field.getValue(), this);
        }
        out.endMap();
    }

    @Override
    public JsonNode absent() {
        return JsonNodeFactory.instance.nullNode();
    }

    @Override
    public boolean isAbsent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
