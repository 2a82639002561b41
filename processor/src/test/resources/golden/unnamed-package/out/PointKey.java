import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Point}: {@code x} and {@code y} of table {@code points}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointKey implements EntityKey<Point> {
    /**
     * The partition key.
     */
    private final int x;

    /**
     * The sort key.
     */
    private final int y;

    /**
     * A key of checked values.
     *
     * @param x {@code x}
     * @param y {@code y}
     */
    private PointKey(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /**
     * The key with these values.
     *
     * @param x {@code x}
     * @param y {@code y}
     * @return the key
     */
    public static PointKey of(int x, int y) {
        return new PointKey(x, y);
    }

    /**
     * The partition key, from {@link Point#x()}.
     *
     * @return {@code x}
     */
    public int x() {
        return x;
    }

    /**
     * The sort key, from {@link Point#y()}.
     *
     * @return {@code y}
     */
    public int y() {
        return y;
    }

    @Override
    public void write(ItemWriter out) {
        out.name("x");
        IntegerCodec.INSTANCE.writePrimitive(x, out);
        out.name("y");
        IntegerCodec.INSTANCE.writePrimitive(y, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointKey that
                && x == that.x
                && y == that.y;
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }

    @Override
    public String toString() {
        return "PointKey[x=" + x + ", y=" + y + "]";
    }
}
