package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionalCodecsTest {

    private static final TextCodec<Optional<String>> TEXT = OptionalCodec.of(StringCodec.INSTANCE);

    @Test
    void emptyAndNullAreNoAttribute() {
        assertThat(item(TEXT, Optional.empty())).isEmpty();
        assertThat(item(TEXT, null)).isEmpty();
        assertThat(TEXT.absent()).isEmpty();
        assertThat(item(TEXT, Optional.of(""))).containsExactly(Map.entry("a", s("")));
    }

    @Test
    void emptyIsNullInLists() {
        Codec<List<Optional<String>>> codec = ListCodec.of(TEXT);
        List<Optional<String>> value = List.of(Optional.of("x"), Optional.empty());
        assertThat(write(codec, value)).isEqualTo(l(s("x"), NULL));
        assertThat(read(codec, l(s("x"), NULL))).isEqualTo(value);
    }

    @Test
    void anOptionalOfNothingIsEmpty() {
        Codec<Optional<Set<String>>> set = OptionalCodec.of(SetCodec.of(StringCodec.INSTANCE));
        assertThat(item(set, Optional.of(Set.of()))).isEmpty();
        assertThat(write(set, Optional.of(Set.of("x")))).isEqualTo(ss("x"));
        Codec<Optional<Optional<String>>> twice = OptionalCodec.of(TEXT);
        assertThat(item(twice, Optional.of(Optional.empty()))).isEmpty();
        assertThat(read(twice, s("x"))).contains(Optional.of("x"));
    }

    @Test
    void primitivesAreNumbers() {
        assertThat(write(OptionalIntCodec.INSTANCE, OptionalInt.of(0))).isEqualTo(n("0"));
        assertThat(read(OptionalIntCodec.INSTANCE, n("7"))).hasValue(7);
        assertThat(write(OptionalLongCodec.INSTANCE, OptionalLong.of(-1))).isEqualTo(n("-1"));
        assertThat(read(OptionalLongCodec.INSTANCE, n("7"))).hasValue(7);
        assertThat(write(OptionalDoubleCodec.INSTANCE, OptionalDouble.of(0.5))).isEqualTo(n("0.5"));
        assertThat(read(OptionalDoubleCodec.INSTANCE, n("0.5"))).hasValue(0.5);
        assertThat(item(OptionalIntCodec.INSTANCE, OptionalInt.empty())).isEmpty();
        assertThat(item(OptionalLongCodec.INSTANCE, OptionalLong.empty())).isEmpty();
        assertThat(item(OptionalDoubleCodec.INSTANCE, OptionalDouble.empty())).isEmpty();
        assertThat(OptionalIntCodec.INSTANCE.absent()).isEmpty();
        assertThat(OptionalLongCodec.INSTANCE.absent()).isEmpty();
        assertThat(OptionalDoubleCodec.INSTANCE.absent()).isEmpty();
        assertThat(readError(OptionalIntCodec.INSTANCE, s("7"))).isEqualTo("a: expected N, found S");
    }
}
