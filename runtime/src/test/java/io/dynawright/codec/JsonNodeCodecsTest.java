package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.b;
import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.bs;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonNodeCodecsTest {

    private static final String JSON =
            "{\"s\":\"x\",\"n\":7,\"b\":true,\"none\":null,\"list\":[1,[],{\"deep\":[null]}],\"empty\":{}}";
    private static final AttributeValue STORED = m(
            "s",
            s("x"),
            "n",
            n("7"),
            "b",
            bool(true),
            "none",
            NULL,
            "list",
            l(n("1"), l(), m("deep", l(NULL))),
            "empty",
            m());

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void treesAreStoredInDynamoDbsOwnTypes() {
        assertThat(write(JsonNodeCodec.INSTANCE, json(JSON))).isEqualTo(STORED);
        assertThat(read(JsonNodeCodec.INSTANCE, STORED)).isEqualTo(json(JSON));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(read(JsonNodeCodec.INSTANCE, n("2147483647"))).isEqualTo(new IntNode(Integer.MAX_VALUE));
        assertThat(read(JsonNodeCodec.INSTANCE, n("-2147483649"))).isEqualTo(new LongNode(-2147483649L));
        assertThat(read(JsonNodeCodec.INSTANCE, n("9223372036854775808")))
                .isEqualTo(new BigIntegerNode(new BigInteger("9223372036854775808")));
        assertThat(read(JsonNodeCodec.INSTANCE, n("0.1000000000000000000000000001")))
                .isEqualTo(new DecimalNode(new BigDecimal("0.1000000000000000000000000001")));
        assertThat(write(JsonNodeCodec.INSTANCE, new FloatNode(0.1f))).isEqualTo(n("0.1"));
        assertThat(write(JsonNodeCodec.INSTANCE, new DoubleNode(0.1))).isEqualTo(n("0.1"));
        assertThat(writeError(JsonNodeCodec.INSTANCE, new DoubleNode(Double.NaN)))
                .isEqualTo("a: expected a finite number");
        assertThat(readError(JsonNodeCodec.INSTANCE, l(n("x")))).startsWith("a[0]: expected a number");
    }

    @Test
    void setsAreArraysAndBinaryIsBinary() {
        assertThat(read(JsonNodeCodec.INSTANCE, ss("b", "a"))).isEqualTo(json("[\"b\",\"a\"]"));
        assertThat(read(JsonNodeCodec.INSTANCE, ns("2"))).isEqualTo(json("[2]"));
        BinaryNode binary = BinaryNode.valueOf("x".getBytes(StandardCharsets.UTF_8));
        assertThat(read(JsonNodeCodec.INSTANCE, bs("x")).get(0)).isEqualTo(binary);
        assertThat(read(JsonNodeCodec.INSTANCE, b("x"))).isEqualTo(binary);
        assertThat(write(JsonNodeCodec.INSTANCE, binary)).isEqualTo(b("x"));
    }

    @Test
    void nullNodesStandForAbsence() {
        assertThat(item(JsonNodeCodec.INSTANCE, NullNode.getInstance())).isEmpty();
        assertThat(item(JsonNodeCodec.INSTANCE, MissingNode.getInstance())).isEmpty();
        assertThat(JsonNodeCodec.INSTANCE.absent()).isEqualTo(NullNode.getInstance());
        assertThat(read(ListCodec.of(JsonNodeCodec.INSTANCE), l(NULL))).containsExactly(NullNode.getInstance());
        assertThat(item(SdkJsonNodeCodec.INSTANCE, SdkJsonNodeCodec.INSTANCE.absent()))
                .isEmpty();
    }

    @Test
    void nodesThatAreNoJsonAreRefused() {
        assertThat(writeError(JsonNodeCodec.INSTANCE, new POJONode("secret"))).isEqualTo("a: expected a node of JSON");
    }

    @Test
    void treesOfTheSdkAreStoredAlike() {
        software.amazon.awssdk.protocols.jsoncore.JsonNode tree =
                software.amazon.awssdk.protocols.jsoncore.JsonNode.parser().parse(JSON);
        assertThat(write(SdkJsonNodeCodec.INSTANCE, tree)).isEqualTo(STORED);
        assertThat(read(SdkJsonNodeCodec.INSTANCE, STORED)).isEqualTo(tree);
        assertThat(read(SdkJsonNodeCodec.INSTANCE, l(b("x"), n("1E+100"))).text())
                .isNull();
        assertThat(read(SdkJsonNodeCodec.INSTANCE, b("x")).asString()).isEqualTo("eA==");
    }
}
