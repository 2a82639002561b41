package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ArrayCodecsTest {

    private static <A> void stores(Codec<A> codec, A array, AttributeValue stored) {
        assertThat(write(codec, array)).isEqualTo(stored);
        assertThat(read(codec, stored)).isEqualTo(array);
    }

    @Test
    void primitivesAreLists() {
        stores(IntArrayCodec.INSTANCE, new int[] {3, -1, 3}, l(n("3"), n("-1"), n("3")));
        stores(LongArrayCodec.INSTANCE, new long[] {Long.MAX_VALUE}, l(n("9223372036854775807")));
        stores(ShortArrayCodec.INSTANCE, new short[] {7}, l(n("7")));
        stores(DoubleArrayCodec.INSTANCE, new double[] {0.1, -2}, l(n("0.1"), n("-2.0")));
        stores(FloatArrayCodec.INSTANCE, new float[] {0.1f}, l(n("0.1")));
        stores(BooleanArrayCodec.INSTANCE, new boolean[] {true, false}, l(bool(true), bool(false)));
    }

    @Test
    void emptyArraysAreStored() {
        stores(IntArrayCodec.INSTANCE, new int[0], l());
        stores(ArrayCodec.of(StringCodec.INSTANCE, new String[0]), new String[0], l());
        assertThat(item(IntArrayCodec.INSTANCE, new int[0])).containsExactly(Map.entry("a", l()));
    }

    @Test
    void longArraysGrow() {
        int[] numbers = IntStream.range(0, 1000).toArray();
        assertThat(read(IntArrayCodec.INSTANCE, write(IntArrayCodec.INSTANCE, numbers)))
                .isEqualTo(numbers);
    }

    @Test
    void objectsMayBeNull() {
        stores(ArrayCodec.of(StringCodec.INSTANCE, new String[0]), new String[] {"x", null}, l(s("x"), NULL));
        stores(ArrayCodec.of(LongCodec.INSTANCE, new Long[0]), new Long[] {null, 1L}, l(NULL, n("1")));
    }

    @Test
    void arraysNest() {
        stores(ArrayCodec.of(IntArrayCodec.INSTANCE, new int[0][]), new int[][] {{1}, {}}, l(l(n("1")), l()));
        Codec<String[]> inner = ArrayCodec.of(StringCodec.INSTANCE, new String[0]);
        stores(ArrayCodec.of(inner, new String[0][]), new String[][] {{"x"}, null}, l(l(s("x")), NULL));
    }

    @Test
    void setsAreReadAsArrays() {
        assertThat(read(IntArrayCodec.INSTANCE, ns("2", "1"))).containsExactly(2, 1);
    }

    @Test
    void wrongElementsAreNamed() {
        assertThat(readError(IntArrayCodec.INSTANCE, l(n("1"), NULL))).isEqualTo("a[1]: expected N, found NULL");
        assertThat(readError(IntArrayCodec.INSTANCE, l(n("0.5"))))
                .isEqualTo("a[0]: expected an int, found a value of type N that is none");
        assertThat(readError(ArrayCodec.of(IntArrayCodec.INSTANCE, new int[0][]), l(l(), l(n("1"), s("x")))))
                .isEqualTo("a[1][1]: expected N, found S");
        assertThat(writeError(DoubleArrayCodec.INSTANCE, new double[] {1, Double.NaN}))
                .isEqualTo("a[1]: expected a finite number");
    }
}
