import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Point}, to write conditions with:
 * {@code it -> it.x().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PointAttributes INSTANCE = new PointAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PointAttributes() {
    }

    /**
     * Attribute {@code x}, from {@link Point#x()}.
     *
     * @return its path
     */
    public NumberPath<Integer> x() {
        return NumberPath.of("x", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code y}, from {@link Point#y()}.
     *
     * @return its path
     */
    public NumberPath<Integer> y() {
        return NumberPath.of("y", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code colour}, from {@link Point#colour()}.
     *
     * @return its path
     */
    public TextPath<Colour> colour() {
        return TextPath.of("colour", PointSchema.COLOUR);
    }
}
