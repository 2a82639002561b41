package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;

/** An entity that is changed in place, and that has no version. */
public final class Cart {

    public String id;
    public long count;
    public String note;

    public static Cart of(String id, long count, String note) {
        Cart cart = new Cart();
        cart.id = id;
        cart.count = count;
        cart.note = note;
        return cart;
    }

    public static final class Schema extends EntitySchema<Cart> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Cart.class, "carts");
        }

        @Override
        public Cart read(ItemReader in) {
            Cart cart = new Cart();
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> cart.id = StringCodec.INSTANCE.read(in);
                    case "count" -> cart.count = LongCodec.INSTANCE.readPrimitive(in);
                    case "note" -> cart.note = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return cart;
        }

        @Override
        public void write(Cart cart, ItemWriter out) {
            out.attribute("id", cart.id, StringCodec.INSTANCE);
            out.name("count");
            LongCodec.INSTANCE.writePrimitive(cart.count, out);
            out.attribute("note", cart.note, StringCodec.INSTANCE);
        }

        @Override
        public Key key(Cart cart) {
            return new Key(EntityKey.required("carts", "id", cart.id));
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("carts")
                    .attribute("id", AttributeType.S)
                    .attribute("count", AttributeType.N)
                    .attribute("note", AttributeType.S)
                    .key("id")
                    .build();
        }
    }

    public record Key(String id) implements EntityKey<Cart> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("id", id, StringCodec.INSTANCE);
        }
    }
}
