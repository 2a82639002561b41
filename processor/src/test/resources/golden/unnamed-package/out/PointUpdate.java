import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Point}: {@code u -> u.colour().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointUpdate extends UpdateBuilder<Point, PointUpdate, PointAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PointUpdate(PointKey key) {
        super(PointSchema.INSTANCE, key, PointAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param point the item, which has its key
     */
    PointUpdate(Point point) {
        this(PointSchema.INSTANCE.key(EntityKey.requiredItem("points", point)));
    }

    /**
     * Attribute {@code colour}, from {@link Point#colour()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Colour, PointUpdate> colour() {
        return ValueUpdate.of("colour", PointSchema.COLOUR, this);
    }
}
