package com.acme.clashes;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Dynawright} as an item of table {@code clashes}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("clashes", DynawrightSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightSchema extends EntitySchema<Dynawright> {
    /**
     * The one instance; it is immutable.
     */
    public static final DynawrightSchema INSTANCE = new DynawrightSchema();

    /**
     * Stores {@code Options} by the names of its constants.
     */
    static final EnumCodec<Dynawright.Options> OPTIONS = EnumCodec.of(Dynawright.Options.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private DynawrightSchema() {
        super(RuntimeApi.LEVEL_1, Dynawright.class, "clashes");
    }

    @Override
    public Dynawright read(ItemReader in) {
        String options = null;
        String changes = null;
        String dynawright = null;
        String key = null;
        String item = null;
        String limit = null;
        String filter = null;
        String update = null;
        String name = null;
        String attribute = null;
        String in_ = null;
        String out = null;
        String other = null;
        String that = null;
        String ascending = null;
        String descending = null;
        String consistent = null;
        String onlyIf = null;
        String schema = null;
        String condition = null;
        String actions = null;
        String state = null;
        String self = null;
        String equals = null;
        String yield = null;
        String record = null;
        String var = null;
        String StringCodec_ = null;
        Dynawright.Options OPTIONS_ = null;
        for (String attribute_ = in.nextAttribute(); attribute_ != null; attribute_ = in.nextAttribute()) {
            switch (attribute_) {
                case "options" -> options = StringCodec.INSTANCE.read(in);
                case "changes" -> changes = StringCodec.INSTANCE.read(in);
                case "dynawright" -> dynawright = StringCodec.INSTANCE.read(in);
                case "key" -> key = StringCodec.INSTANCE.read(in);
                case "item" -> item = StringCodec.INSTANCE.read(in);
                case "limit" -> limit = StringCodec.INSTANCE.read(in);
                case "filter" -> filter = StringCodec.INSTANCE.read(in);
                case "update" -> update = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                case "attribute" -> attribute = StringCodec.INSTANCE.read(in);
                case "in" -> in_ = StringCodec.INSTANCE.read(in);
                case "out" -> out = StringCodec.INSTANCE.read(in);
                case "other" -> other = StringCodec.INSTANCE.read(in);
                case "that" -> that = StringCodec.INSTANCE.read(in);
                case "ascending" -> ascending = StringCodec.INSTANCE.read(in);
                case "descending" -> descending = StringCodec.INSTANCE.read(in);
                case "consistent" -> consistent = StringCodec.INSTANCE.read(in);
                case "onlyIf" -> onlyIf = StringCodec.INSTANCE.read(in);
                case "schema" -> schema = StringCodec.INSTANCE.read(in);
                case "condition" -> condition = StringCodec.INSTANCE.read(in);
                case "actions" -> actions = StringCodec.INSTANCE.read(in);
                case "state" -> state = StringCodec.INSTANCE.read(in);
                case "self" -> self = StringCodec.INSTANCE.read(in);
                case "equals" -> equals = StringCodec.INSTANCE.read(in);
                case "yield" -> yield = StringCodec.INSTANCE.read(in);
                case "record" -> record = StringCodec.INSTANCE.read(in);
                case "var" -> var = StringCodec.INSTANCE.read(in);
                case "StringCodec" -> StringCodec_ = StringCodec.INSTANCE.read(in);
                case "OPTIONS" -> OPTIONS_ = OPTIONS.read(in);
                default -> in.skip();
            }
        }
        return new Dynawright(options, changes, dynawright, key, item, limit, filter, update, name,
                attribute, in_, out, other, that, ascending, descending, consistent, onlyIf, schema,
                condition, actions, state, self, equals, yield, record, var, StringCodec_,
                OPTIONS_);
    }

    @Override
    public void write(Dynawright dynawright, ItemWriter out) {
        out.attribute("options", dynawright.options(), StringCodec.INSTANCE);
        out.attribute("changes", dynawright.changes(), StringCodec.INSTANCE);
        out.attribute("dynawright", dynawright.dynawright(), StringCodec.INSTANCE);
        out.attribute("key", dynawright.key(), StringCodec.INSTANCE);
        out.attribute("item", dynawright.item(), StringCodec.INSTANCE);
        out.attribute("limit", dynawright.limit(), StringCodec.INSTANCE);
        out.attribute("filter", dynawright.filter(), StringCodec.INSTANCE);
        out.attribute("update", dynawright.update(), StringCodec.INSTANCE);
        out.attribute("name", dynawright.name(), StringCodec.INSTANCE);
        out.attribute("attribute", dynawright.attribute(), StringCodec.INSTANCE);
        out.attribute("in", dynawright.in(), StringCodec.INSTANCE);
        out.attribute("out", dynawright.out(), StringCodec.INSTANCE);
        out.attribute("other", dynawright.other(), StringCodec.INSTANCE);
        out.attribute("that", dynawright.that(), StringCodec.INSTANCE);
        out.attribute("ascending", dynawright.ascending(), StringCodec.INSTANCE);
        out.attribute("descending", dynawright.descending(), StringCodec.INSTANCE);
        out.attribute("consistent", dynawright.consistent(), StringCodec.INSTANCE);
        out.attribute("onlyIf", dynawright.onlyIf(), StringCodec.INSTANCE);
        out.attribute("schema", dynawright.schema(), StringCodec.INSTANCE);
        out.attribute("condition", dynawright.condition(), StringCodec.INSTANCE);
        out.attribute("actions", dynawright.actions(), StringCodec.INSTANCE);
        out.attribute("state", dynawright.state(), StringCodec.INSTANCE);
        out.attribute("self", dynawright.self(), StringCodec.INSTANCE);
        out.attribute("equals", dynawright.equals(), StringCodec.INSTANCE);
        out.attribute("yield", dynawright.yield(), StringCodec.INSTANCE);
        out.attribute("record", dynawright.record(), StringCodec.INSTANCE);
        out.attribute("var", dynawright.var(), StringCodec.INSTANCE);
        out.attribute("StringCodec", dynawright.StringCodec(), StringCodec.INSTANCE);
        out.attribute("OPTIONS", dynawright.OPTIONS(), OPTIONS);
    }

    @Override
    public DynawrightKey key(Dynawright dynawright) {
        return DynawrightKey.of(dynawright.options(), dynawright.changes());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("clashes")
                .attribute("options", AttributeType.S)
                .attribute("changes", AttributeType.S)
                .attribute("dynawright", AttributeType.S)
                .attribute("key", AttributeType.S)
                .attribute("item", AttributeType.S)
                .attribute("limit", AttributeType.S)
                .attribute("filter", AttributeType.S)
                .attribute("update", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("attribute", AttributeType.S)
                .attribute("in", AttributeType.S)
                .attribute("out", AttributeType.S)
                .attribute("other", AttributeType.S)
                .attribute("that", AttributeType.S)
                .attribute("ascending", AttributeType.S)
                .attribute("descending", AttributeType.S)
                .attribute("consistent", AttributeType.S)
                .attribute("onlyIf", AttributeType.S)
                .attribute("schema", AttributeType.S)
                .attribute("condition", AttributeType.S)
                .attribute("actions", AttributeType.S)
                .attribute("state", AttributeType.S)
                .attribute("self", AttributeType.S)
                .attribute("equals", AttributeType.S)
                .attribute("yield", AttributeType.S)
                .attribute("record", AttributeType.S)
                .attribute("var", AttributeType.S)
                .attribute("StringCodec", AttributeType.S)
                .attribute("OPTIONS", AttributeType.S)
                .key("options", "changes")
                .globalIndex("find", "dynawright")
                .globalIndex("filter", "other", "descending")
                .globalIndex("class", "that", "filter")
                .globalIndex("dynawright", "name")
                .globalIndex("2nd-query-options", "StringCodec")
                .localIndex("ascending", "ascending")
                .build();
    }
}
