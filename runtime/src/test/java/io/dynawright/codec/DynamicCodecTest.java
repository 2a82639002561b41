package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.b;
import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.bs;
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

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamicCodecTest {

    private static final Codec<Object> CODEC = DynamicCodec.INSTANCE;

    private static void stores(Object value, AttributeValue stored, Object read) {
        assertThat(write(CODEC, value)).isEqualTo(stored);
        assertThat(read(CODEC, stored)).isEqualTo(read);
    }

    @Test
    void singleValuesAreStoredByTheirClass() {
        stores("x", s("x"), "x");
        stores('x', s("x"), "x");
        stores(true, bool(true), true);
        stores((byte) 1, n("1"), new BigDecimal("1"));
        stores((short) 1, n("1"), new BigDecimal("1"));
        stores(1, n("1"), new BigDecimal("1"));
        stores(1L, n("1"), new BigDecimal("1"));
        stores(0.1f, n("0.1"), new BigDecimal("0.1"));
        stores(0.1, n("0.1"), new BigDecimal("0.1"));
        stores(BigInteger.TWO, n("2"), new BigDecimal("2"));
        stores(new BigDecimal("1.50"), n("1.50"), new BigDecimal("1.50"));
        byte[] bytes = {'x'};
        stores(bytes, b("x"), bytes);
        stores(SdkBytes.fromByteArray(bytes), b("x"), bytes);
    }

    @Test
    void aBufferIsStoredFromItsPositionAndKeepsIt() {
        ByteBuffer buffer =
                ByteBuffer.wrap(new byte[] {'a', 'x', 'b'}).position(1).limit(2);
        stores(buffer, b("x"), new byte[] {'x'});
        assertThat(buffer.position()).isEqualTo(1);
    }

    @Test
    void setsOfOneKindAreSets() {
        stores(new LinkedHashSet<>(List.of("b", "a")), ss("b", "a"), Set.of("a", "b"));
        stores(new LinkedHashSet<>(List.of(1, 2.5)), ns("1", "2.5"), Set.of(BigDecimal.ONE, new BigDecimal("2.5")));
        assertThat(write(CODEC, Set.of(new byte[] {'x'}))).isEqualTo(bs("x"));
        assertThat((Set<?>) read(CODEC, bs("x"))).singleElement().isEqualTo(new byte[] {'x'});
    }

    @Test
    void emptyAndMixedSetsAreLists() {
        stores(Set.of(), l(), List.of());
        stores(new LinkedHashSet<>(List.of("x", true)), l(s("x"), bool(true)), List.of("x", true));
        stores(new LinkedHashSet<>(Arrays.asList("x", null)), l(s("x"), NULL), Arrays.asList("x", null));
        stores(Set.of(Set.of("x")), l(ss("x")), List.of(Set.of("x")));
    }

    @Test
    void collectionsAndMapsNest() {
        Map<String, Object> map = new HashMap<>();
        map.put("none", null);
        Object value = Arrays.asList(null, List.of(), map, Map.of("x", List.of("y", true)));
        stores(value, l(NULL, l(), m("none", NULL), m("x", l(s("y"), bool(true)))), value);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasReadCanBeChanged() {
        Map<String, Object> map = (Map<String, Object>) read(CODEC, m("x", l()));
        map.put("y", 1);
        ((List<Object>) map.get("x")).add("z");
        assertThat(map).isEqualTo(Map.of("y", 1, "x", List.of("z")));
    }

    @Test
    void otherClassesAreRefusedWithThePathAndTheAllowedOnes() {
        for (Object refused : List.of(
                Instant.EPOCH,
                new UUID(0, 0),
                TimeUnit.DAYS,
                Optional.of(1),
                new AtomicInteger(),
                new int[0],
                new Object())) {
            assertThat(writeError(CODEC, List.of(1, Map.of("x", refused))))
                    .startsWith(
                            "a[1].x: expected a String, Character, Boolean, number, byte[], ByteBuffer or SdkBytes");
        }
        assertThat(writeError(CODEC, List.of(Map.of(1, "x")))).isEqualTo("a[0]: expected a map with strings as keys");
        assertThat(writeError(CODEC, Collections.singletonMap(null, 1))).startsWith("a: expected a map with strings");
        assertThat(writeError(CODEC, Map.of("x", Double.NaN))).isEqualTo("a.x: expected a finite number");
        assertThat(writeError(CODEC, Map.of("x", Set.of(1, 1L))))
                .isEqualTo("a.x: expected a set whose elements are stored differently");
    }

    @Test
    void whatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThat(writeError(CODEC, list)).endsWith("expected at most 32 levels of lists and maps");
    }

    @Test
    void malformedNumbersAreRefusedWithTheirPath() {
        assertThat(readError(CODEC, m("x", l(n("secret")))))
                .isEqualTo("a.x[0]: expected a number, found a value of type N that is none");
    }
}
