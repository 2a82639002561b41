package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeFactoryTest {

    static Stream<AttributeFactory> factories() {
        return Stream.of(new DirectAttributeFactory(), new BuilderAttributeFactory());
    }

    @Test
    void theSdkOfTheBuildHasTheFactoriesThatAllocateOnce() {
        assertThat(AttributeFactory.INSTANCE).isInstanceOf(DirectAttributeFactory.class);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void valuesAreThoseOfTheBuilder(AttributeFactory factory) {
        SdkBytes bytes = SdkBytes.fromUtf8String("b");
        assertThat(List.of(
                        factory.s(""),
                        factory.n("1"),
                        factory.b(bytes),
                        factory.bool(false),
                        factory.nul(),
                        factory.ss(List.of("a", "b")),
                        factory.ns(List.of("1")),
                        factory.bs(List.of(bytes)),
                        factory.l(List.of()),
                        factory.m(Map.of())))
                .containsExactly(
                        AttributeValue.builder().s("").build(),
                        AttributeValue.builder().n("1").build(),
                        AttributeValue.builder().b(bytes).build(),
                        AttributeValue.builder().bool(false).build(),
                        AttributeValue.builder().nul(true).build(),
                        AttributeValue.builder().ss("a", "b").build(),
                        AttributeValue.builder().ns("1").build(),
                        AttributeValue.builder().bs(bytes).build(),
                        AttributeValue.builder().l(List.of()).build(),
                        AttributeValue.builder().m(Map.of()).build());
    }

    @ParameterizedTest
    @MethodSource("factories")
    void whatWasGivenIsCopiedInItsOrder(AttributeFactory factory) {
        AttributeValue one = factory.n("1");
        List<AttributeValue> elements = new ArrayList<>(List.of(one, one));
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        entries.put("z", one);
        entries.put("a", one);
        List<String> texts = new ArrayList<>(List.of("z", "a"));

        AttributeValue list = factory.l(elements);
        AttributeValue map = factory.m(entries);
        AttributeValue set = factory.ss(texts);
        elements.clear();
        entries.clear();
        texts.clear();

        assertThat(list.l()).containsExactly(one, one);
        assertThat(map.m()).containsExactly(Map.entry("z", one), Map.entry("a", one));
        assertThat(set.ss()).containsExactly("z", "a");
    }
}
