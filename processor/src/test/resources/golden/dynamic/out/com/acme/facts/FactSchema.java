package com.acme.facts;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.Codec;
import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.ElementSetCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Fact} as an item of table {@code facts}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("facts", FactSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactSchema extends EntitySchema<Fact> {
    /**
     * The one instance; it is immutable.
     */
    public static final FactSchema INSTANCE = new FactSchema();

    /**
     * Stores {@code Map<String, Object>}.
     */
    static final StructureCodec<Map<String, Object>> STRING_OBJECT_MAP = MapCodec.of(StringCodec.INSTANCE, DynamicCodec.INSTANCE);

    /**
     * Stores {@code List<Map<String, Object>>}.
     */
    static final SequenceCodec<List<Map<String, Object>>> STRING_OBJECT_MAP_LIST = ListCodec.of(STRING_OBJECT_MAP);

    /**
     * Stores {@code Set<Object>}.
     */
    static final ElementSetCodec<Set<Object>> OBJECT_SET = SetCodec.of(DynamicCodec.INSTANCE);

    /**
     * Stores {@code Optional<Object>}.
     */
    static final Codec<Optional<Object>> OBJECT_OPTIONAL = OptionalCodec.of(DynamicCodec.INSTANCE);

    /**
     * Stores {@code Object[]}.
     */
    static final SequenceCodec<Object[]> OBJECT_ARRAY = ArrayCodec.of(DynamicCodec.INSTANCE, new Object[0]);

    /**
     * There is {@link #INSTANCE}.
     */
    private FactSchema() {
        super(RuntimeApi.LEVEL_1, Fact.class, "facts");
    }

    @Override
    public Fact read(ItemReader in) {
        String factId = null;
        Object value = null;
        Map<String, Object> details = null;
        List<Map<String, Object>> history = null;
        Set<Object> marks = OBJECT_SET.absent();
        Optional<Object> last = OBJECT_OPTIONAL.absent();
        Object[] array = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "factId" -> factId = StringCodec.INSTANCE.read(in);
                case "value" -> value = DynamicCodec.INSTANCE.read(in);
                case "details" -> details = STRING_OBJECT_MAP.read(in);
                case "history" -> history = STRING_OBJECT_MAP_LIST.read(in);
                case "marks" -> marks = OBJECT_SET.read(in);
                case "last" -> last = OBJECT_OPTIONAL.read(in);
                case "array" -> array = OBJECT_ARRAY.read(in);
                default -> in.skip();
            }
        }
        return new Fact(factId, value, details, history, marks, last, array);
    }

    @Override
    public void write(Fact fact, ItemWriter out) {
        out.attribute("factId", fact.factId(), StringCodec.INSTANCE);
        out.attribute("value", fact.value(), DynamicCodec.INSTANCE);
        out.attribute("details", fact.details(), STRING_OBJECT_MAP);
        out.attribute("history", fact.history(), STRING_OBJECT_MAP_LIST);
        out.attribute("marks", fact.marks(), OBJECT_SET);
        out.attribute("last", fact.last(), OBJECT_OPTIONAL);
        out.attribute("array", fact.array(), OBJECT_ARRAY);
    }

    @Override
    public FactKey key(Fact fact) {
        return FactKey.of(fact.factId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("facts")
                .attribute("factId", AttributeType.S)
                .attribute("value")
                .attribute("details", AttributeType.M)
                .attribute("history", AttributeType.L)
                .attribute("marks", AttributeType.L)
                .attribute("last")
                .attribute("array", AttributeType.L)
                .key("factId")
                .build();
    }
}
