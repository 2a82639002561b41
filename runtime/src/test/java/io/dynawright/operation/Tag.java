package io.dynawright.operation;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.function.Function;

/** An entity of which an index is sorted into partitions by a text that may change. */
record Tag(String id, String label) {

    static final EntitySchema<Tag> SCHEMA = new EntitySchema<>(RuntimeApi.LEVEL_1, Tag.class, "tags") {

        @Override
        public Tag read(ItemReader in) {
            String id = null;
            String label = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = StringCodec.INSTANCE.read(in);
                    case "label" -> label = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Tag(id, label);
        }

        @Override
        public void write(Tag tag, ItemWriter out) {
            out.attribute("id", tag.id(), StringCodec.INSTANCE);
            out.attribute("label", tag.label(), StringCodec.INSTANCE);
        }

        @Override
        public EntityKey<Tag> key(Tag tag) {
            return out -> out.attribute("id", tag.id(), StringCodec.INSTANCE);
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("tags")
                    .attribute("id", AttributeType.S)
                    .attribute("label", AttributeType.S)
                    .key("id")
                    .globalIndex("by-label", "label")
                    .build();
        }
    };

    static final class Update extends UpdateBuilder<Tag, Update, Object> {

        private Update() {
            super(SCHEMA, SCHEMA.key(new Tag("1", null)), new Object());
        }

        ValueUpdate<String, Update> label() {
            return ValueUpdate.of("label", StringCodec.INSTANCE, this);
        }
    }

    static <R> WriteOperation<R> update(Function<Update, ? extends UpdateStage<Update, R>> changes) {
        return UpdateOperation.update(new Update(), changes);
    }
}
