import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Point} as an item of table {@code points}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("points", PointSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointSchema extends EntitySchema<Point> {
    /**
     * The one instance; it is immutable.
     */
    public static final PointSchema INSTANCE = new PointSchema();

    /**
     * Stores {@code Colour} by the names of its constants.
     */
    static final EnumCodec<Colour> COLOUR = EnumCodec.of(Colour.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private PointSchema() {
        super(RuntimeApi.LEVEL_1, Point.class, "points");
    }

    @Override
    public Point read(ItemReader in) {
        int x = 0;
        int y = 0;
        Colour colour = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "x" -> x = IntegerCodec.INSTANCE.readPrimitive(in);
                case "y" -> y = IntegerCodec.INSTANCE.readPrimitive(in);
                case "colour" -> colour = COLOUR.read(in);
                default -> in.skip();
            }
        }
        return new Point(x, y, colour);
    }

    @Override
    public void write(Point point, ItemWriter out) {
        out.name("x");
        IntegerCodec.INSTANCE.writePrimitive(point.x(), out);
        out.name("y");
        IntegerCodec.INSTANCE.writePrimitive(point.y(), out);
        out.attribute("colour", point.colour(), COLOUR);
    }

    @Override
    public PointKey key(Point point) {
        return PointKey.of(point.x(), point.y());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("points")
                .attribute("x", AttributeType.N)
                .attribute("y", AttributeType.N)
                .attribute("colour", AttributeType.S)
                .key("x", "y")
                .globalIndex("point", "y")
                .globalIndex("colour", "colour")
                .build();
    }
}
