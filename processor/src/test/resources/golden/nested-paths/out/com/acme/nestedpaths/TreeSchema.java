package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import com.acme.nestedpaths.parts.MeasureCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.JsonCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.NumberSetCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.OptionalIntCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tree} as an item of table {@code trees}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("trees", TreeSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TreeSchema extends EntitySchema<Tree> {
    /**
     * The one instance; it is immutable.
     */
    public static final TreeSchema INSTANCE = new TreeSchema();

    /**
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code List<List<String>>}.
     */
    static final SequenceCodec<List<List<String>>> STRING_LIST_LIST = ListCodec.of(STRING_LIST);

    /**
     * Stores {@code DayOfWeek} by the names of its constants.
     */
    static final EnumCodec<DayOfWeek> DAY_OF_WEEK = EnumCodec.of(DayOfWeek.values());

    /**
     * Stores {@code Set<Integer>}.
     */
    static final NumberSetCodec<Set<Integer>> INTEGER_SET = SetCodec.of(IntegerCodec.INSTANCE);

    /**
     * Stores {@code Map<DayOfWeek, Set<Integer>>}.
     */
    static final StructureCodec<Map<DayOfWeek, Set<Integer>>> DAY_OF_WEEK_INTEGER_SET_MAP = MapCodec.of(DAY_OF_WEEK, INTEGER_SET);

    /**
     * Stores {@code Optional<String>}.
     */
    static final TextCodec<Optional<String>> STRING_OPTIONAL = OptionalCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code List<Optional<String>>}.
     */
    static final SequenceCodec<List<Optional<String>>> STRING_OPTIONAL_LIST = ListCodec.of(STRING_OPTIONAL);

    /**
     * Stores {@code Set<DayOfWeek>}.
     */
    static final TextSetCodec<Set<DayOfWeek>> DAY_OF_WEEK_SET = SetCodec.of(DAY_OF_WEEK);

    /**
     * Stores {@code Map<String, String>} as JSON.
     */
    static final TextCodec<Map<String, String>> STRING_STRING_MAP_JSON = JsonCodec.of(stringStringMapJson());

    /**
     * Stores {@code Map<String, Object>}.
     */
    static final StructureCodec<Map<String, Object>> STRING_OBJECT_MAP = MapCodec.of(StringCodec.INSTANCE, DynamicCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private TreeSchema() {
        super(RuntimeApi.LEVEL_1, Tree.class, "trees");
    }

    @Override
    public Tree read(ItemReader in) {
        String it = null;
        String size = null;
        String remove = null;
        Tree.Node root = null;
        Optional<Measure> height = OptionalCodec.of(MeasureCodec.INSTANCE).absent();
        List<Tree.Node> roots = null;
        Map<String, List<Tree.Node>> named = null;
        List<List<String>> grid = null;
        Map<DayOfWeek, Set<Integer>> hours = null;
        List<Optional<String>> notes = null;
        Set<DayOfWeek> days = DAY_OF_WEEK_SET.absent();
        Set<Measure> measures = SetCodec.of(MeasureCodec.INSTANCE).absent();
        Measure[] array = null;
        int[] counts = null;
        byte[] bytes = null;
        OptionalInt age = OptionalIntCodec.INSTANCE.absent();
        boolean alive = false;
        Map<String, String> json = null;
        Object anything = null;
        Map<String, Object> things = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "it" -> it = StringCodec.INSTANCE.read(in);
                case "size" -> size = StringCodec.INSTANCE.read(in);
                case "remove" -> remove = StringCodec.INSTANCE.read(in);
                case "root" -> root = Tree_NodeCodec.INSTANCE.read(in);
                case "height" -> height = OptionalCodec.of(MeasureCodec.INSTANCE).read(in);
                case "roots" -> roots = ListCodec.of(Tree_NodeCodec.INSTANCE).read(in);
                case "named" -> named = MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Tree_NodeCodec.INSTANCE)).read(in);
                case "grid" -> grid = STRING_LIST_LIST.read(in);
                case "hours" -> hours = DAY_OF_WEEK_INTEGER_SET_MAP.read(in);
                case "notes" -> notes = STRING_OPTIONAL_LIST.read(in);
                case "days" -> days = DAY_OF_WEEK_SET.read(in);
                case "measures" -> measures = SetCodec.of(MeasureCodec.INSTANCE).read(in);
                case "array" -> array = ArrayCodec.of(MeasureCodec.INSTANCE, new Measure[0]).read(in);
                case "counts" -> counts = IntArrayCodec.INSTANCE.read(in);
                case "bytes" -> bytes = ByteArrayCodec.INSTANCE.read(in);
                case "age" -> age = OptionalIntCodec.INSTANCE.read(in);
                case "alive" -> alive = BooleanCodec.INSTANCE.readPrimitive(in);
                case "json" -> json = STRING_STRING_MAP_JSON.read(in);
                case "anything" -> anything = DynamicCodec.INSTANCE.read(in);
                case "things" -> things = STRING_OBJECT_MAP.read(in);
                default -> in.skip();
            }
        }
        return new Tree(it, size, remove, root, height, roots, named, grid, hours, notes, days,
                measures, array, counts, bytes, age, alive, json, anything, things);
    }

    @Override
    public void write(Tree tree, ItemWriter out) {
        out.attribute("it", tree.it(), StringCodec.INSTANCE);
        out.attribute("size", tree.size(), StringCodec.INSTANCE);
        out.attribute("remove", tree.remove(), StringCodec.INSTANCE);
        out.attribute("root", tree.root(), Tree_NodeCodec.INSTANCE);
        out.attribute("height", tree.height(), OptionalCodec.of(MeasureCodec.INSTANCE));
        out.attribute("roots", tree.roots(), ListCodec.of(Tree_NodeCodec.INSTANCE));
        out.attribute("named", tree.named(), MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Tree_NodeCodec.INSTANCE)));
        out.attribute("grid", tree.grid(), STRING_LIST_LIST);
        out.attribute("hours", tree.hours(), DAY_OF_WEEK_INTEGER_SET_MAP);
        out.attribute("notes", tree.notes(), STRING_OPTIONAL_LIST);
        out.attribute("days", tree.days(), DAY_OF_WEEK_SET);
        out.attribute("measures", tree.measures(), SetCodec.of(MeasureCodec.INSTANCE));
        out.attribute("array", tree.array(), ArrayCodec.of(MeasureCodec.INSTANCE, new Measure[0]));
        out.attribute("counts", tree.counts(), IntArrayCodec.INSTANCE);
        out.attribute("bytes", tree.bytes(), ByteArrayCodec.INSTANCE);
        out.attribute("age", tree.age(), OptionalIntCodec.INSTANCE);
        out.name("alive");
        BooleanCodec.INSTANCE.writePrimitive(tree.alive(), out);
        out.attribute("json", tree.json(), STRING_STRING_MAP_JSON);
        out.attribute("anything", tree.anything(), DynamicCodec.INSTANCE);
        out.attribute("things", tree.things(), STRING_OBJECT_MAP);
    }

    @Override
    public TreeKey key(Tree tree) {
        return TreeKey.of(tree.it());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("trees")
                .attribute("it", AttributeType.S)
                .attribute("size", AttributeType.S)
                .attribute("remove", AttributeType.S)
                .attribute("root", AttributeType.M)
                .attribute("height", AttributeType.M)
                .attribute("roots", AttributeType.L)
                .attribute("named", AttributeType.M)
                .attribute("grid", AttributeType.L)
                .attribute("hours", AttributeType.M)
                .attribute("notes", AttributeType.L)
                .attribute("days", AttributeType.SS)
                .attribute("measures", AttributeType.L)
                .attribute("array", AttributeType.L)
                .attribute("counts", AttributeType.L)
                .attribute("bytes", AttributeType.B)
                .attribute("age", AttributeType.N)
                .attribute("alive", AttributeType.BOOL)
                .attribute("json", AttributeType.S)
                .attribute("anything")
                .attribute("things", AttributeType.M)
                .key("it")
                .build();
    }

    /**
     * Says the type of {@link #STRING_STRING_MAP_JSON} to Jackson.
     *
     * @return the type
     */
    private static TypeReference<Map<String, String>> stringStringMapJson() {
        return new TypeReference<Map<String, String>>() {};
    }
}
