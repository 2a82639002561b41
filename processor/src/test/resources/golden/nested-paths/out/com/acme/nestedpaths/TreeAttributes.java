package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import com.acme.nestedpaths.parts.MeasureCodec;
import com.acme.nestedpaths.parts.MeasurePath;
import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Tree}, to write conditions with:
 * {@code it -> it.it_().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TreeAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final TreeAttributes INSTANCE = new TreeAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private TreeAttributes() {
    }

    /**
     * Attribute {@code it}, from {@link Tree#it()}.
     *
     * @return its path
     */
    public TextPath<String> it_() {
        return TextPath.of("it", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code size}, from {@link Tree#size()}.
     *
     * @return its path
     */
    public TextPath<String> size() {
        return TextPath.of("size", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code remove}, from {@link Tree#remove()}.
     *
     * @return its path
     */
    public TextPath<String> remove() {
        return TextPath.of("remove", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code root}, from {@link Tree#root()}.
     *
     * @return its path
     */
    public Tree_NodePath root() {
        return new Tree_NodePath(Path.of("root"));
    }

    /**
     * Attribute {@code height}, from {@link Tree#height()}.
     *
     * @return its path
     */
    public MeasurePath height() {
        return new MeasurePath(Path.of("height"));
    }

    /**
     * Attribute {@code roots}, from {@link Tree#roots()}.
     *
     * @return its path
     */
    public ListPath<List<Tree.Node>, Tree.Node, Tree_NodePath> roots() {
        return ListPath.of("roots", ListCodec.of(Tree_NodeCodec.INSTANCE), Tree_NodeCodec.INSTANCE,
                Tree_NodePath::new);
    }

    /**
     * Attribute {@code named}, from {@link Tree#named()}.
     *
     * @return its path
     */
    public MapPath<Map<String, List<Tree.Node>>, String, ListPath<List<Tree.Node>, Tree.Node, Tree_NodePath>> named() {
        return MapPath.of("named",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Tree_NodeCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListPath.of(path,
                ListCodec.of(Tree_NodeCodec.INSTANCE), Tree_NodeCodec.INSTANCE,
                Tree_NodePath::new));
    }

    /**
     * Attribute {@code grid}, from {@link Tree#grid()}.
     *
     * @return its path
     */
    public ListPath<List<List<String>>, List<String>, ListPath<List<String>, String, TextPath<String>>> grid() {
        return ListPath.of("grid", TreeSchema.STRING_LIST_LIST, TreeSchema.STRING_LIST,
                path -> ListPath.of(path, TreeSchema.STRING_LIST, StringCodec.INSTANCE,
                path2 -> TextPath.of(path2, StringCodec.INSTANCE)));
    }

    /**
     * Attribute {@code hours}, from {@link Tree#hours()}.
     *
     * @return its path
     */
    public MapPath<Map<DayOfWeek, Set<Integer>>, DayOfWeek, SetPath<Set<Integer>, Integer>> hours() {
        return MapPath.of("hours", TreeSchema.DAY_OF_WEEK_INTEGER_SET_MAP, TreeSchema.DAY_OF_WEEK,
                path -> SetPath.of(path, TreeSchema.INTEGER_SET, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code notes}, from {@link Tree#notes()}.
     *
     * @return its path
     */
    public ListPath<List<Optional<String>>, Optional<String>, TextPath<String>> notes() {
        return ListPath.of("notes", TreeSchema.STRING_OPTIONAL_LIST, TreeSchema.STRING_OPTIONAL,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code days}, from {@link Tree#days()}.
     *
     * @return its path
     */
    public SetPath<Set<DayOfWeek>, DayOfWeek> days() {
        return SetPath.of("days", TreeSchema.DAY_OF_WEEK_SET, TreeSchema.DAY_OF_WEEK);
    }

    /**
     * Attribute {@code measures}, from {@link Tree#measures()}.
     *
     * @return its path
     */
    public ListPath<Set<Measure>, Measure, MeasurePath> measures() {
        return ListPath.of("measures", SetCodec.of(MeasureCodec.INSTANCE), MeasureCodec.INSTANCE,
                MeasurePath::new);
    }

    /**
     * Attribute {@code array}, from {@link Tree#array()}.
     *
     * @return its path
     */
    public ListPath<Measure[], Measure, MeasurePath> array() {
        return ListPath.of("array", ArrayCodec.of(MeasureCodec.INSTANCE, new Measure[0]),
                MeasureCodec.INSTANCE, MeasurePath::new);
    }

    /**
     * Attribute {@code counts}, from {@link Tree#counts()}.
     *
     * @return its path
     */
    public ListPath<int[], Integer, NumberPath<Integer>> counts() {
        return ListPath.of("counts", IntArrayCodec.INSTANCE, IntegerCodec.INSTANCE,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code bytes}, from {@link Tree#bytes()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> bytes() {
        return BinaryPath.of("bytes", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code age}, from {@link Tree#age()}.
     *
     * @return its path
     */
    public NumberPath<Integer> age() {
        return NumberPath.of("age", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code alive}, from {@link Tree#alive()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> alive() {
        return BooleanPath.of("alive", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code json}, from {@link Tree#json()}.
     *
     * @return its path
     */
    public TextPath<Map<String, String>> json() {
        return TextPath.of("json", TreeSchema.STRING_STRING_MAP_JSON);
    }

    /**
     * Attribute {@code anything}, from {@link Tree#anything()}.
     *
     * @return its path
     */
    public ValuePath<Object> anything() {
        return ValuePath.of("anything", DynamicCodec.INSTANCE);
    }

    /**
     * Attribute {@code things}, from {@link Tree#things()}.
     *
     * @return its path
     */
    public MapPath<Map<String, Object>, String, ValuePath<Object>> things() {
        return MapPath.of("things", TreeSchema.STRING_OBJECT_MAP, StringCodec.INSTANCE,
                path -> ValuePath.of(path, DynamicCodec.INSTANCE));
    }
}
