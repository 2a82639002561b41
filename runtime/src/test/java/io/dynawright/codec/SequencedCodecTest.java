package io.dynawright.codec;

import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.bs;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** With types that Java 17 knows, in the places of those for which it is made. */
class SequencedCodecTest {

    private static <T> void stores(Codec<T> codec, T value, AttributeValue stored) {
        assertThat(write(codec, value)).isEqualTo(stored);
        assertThat(read(codec, stored)).isEqualTo(value);
    }

    @Test
    void listsAndMapsAreReadAsOneTypeAndWrittenAsAnother() {
        Codec<List<String>> list = SequencedCodec.<List<String>>between(
                ArrayListCodec.of(StringCodec.INSTANCE), CollectionCodec.of(StringCodec.INSTANCE));
        stores(list, new LinkedList<>(List.of("x")), l(s("x")));
        Codec<Map<String, Long>> map = SequencedCodec.<Map<String, Long>>between(
                LinkedHashMapCodec.of(StringCodec.INSTANCE, LongCodec.INSTANCE),
                MapCodec.of(StringCodec.INSTANCE, LongCodec.INSTANCE));
        stores(map, new TreeMap<>(Map.of("x", 1L)), m("x", n("1")));
        assertThat(read(map, m())).isInstanceOf(LinkedHashMap.class);
        assertThat(list.absent()).isNull();
    }

    @Test
    void setsKeepTheirKindAndTheirValueForAbsence() {
        TextSetCodec<Set<String>> texts = SequencedCodec.<Set<String>>between(
                LinkedHashSetCodec.of(StringCodec.INSTANCE), SetCodec.of(StringCodec.INSTANCE));
        NumberSetCodec<Set<Long>> numbers = SequencedCodec.<Set<Long>>between(
                LinkedHashSetCodec.of(LongCodec.INSTANCE), SetCodec.of(LongCodec.INSTANCE));
        BinarySetCodec<Set<Version>> binary = SequencedCodec.<Set<Version>>between(
                LinkedHashSetCodec.of(Version.BINARY), SetCodec.of(Version.BINARY));
        ElementSetCodec<Set<Boolean>> elements = SequencedCodec.<Set<Boolean>>between(
                LinkedHashSetCodec.of(BooleanCodec.INSTANCE), SetCodec.of(BooleanCodec.INSTANCE));
        stores(texts, Set.of("x"), ss("x"));
        stores(numbers, Set.of(1L), ns("1"));
        stores(binary, Set.of(new Version("x")), bs("x"));
        stores(elements, Set.of(true), l(bool(true)));
        assertThat(item(texts, Set.of())).isEmpty();
        assertThat(texts.absent()).isEmpty();
        assertThat(texts.absent()).isInstanceOf(LinkedHashSet.class);
    }
}
