import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Codecs;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.TextCodec;

@Table("orders")
@Codecs({Order.Generic.class, Order.Base.class})
public record Order(
        @PartitionKey String orderId,
        @Attribute(codec = Given.class) String note,
        @Attribute(codec = Inner.class) String text,
        @Attribute(codec = Throwing.class) String other,
        @Attribute(codec = OfHidden.class) String last) {

    static class Base implements TextCodec<String> {

        static final Object INSTANCE = "not a codec";

        private Base() {}

        @Override
        public String read(ItemReader in) {
            return in.readString();
        }

        @Override
        public void write(String value, ItemWriter out) {
            out.writeString(value);
        }
    }

    static final class Generic<T> extends Base {}

    abstract static class Given extends Base {}

    final class Inner extends Base {}

    static final class Throwing extends Base {
        Throwing() throws Exception {}
    }

    private record Secret() {}

    abstract static class OfHidden implements TextCodec<Secret> {}
}
