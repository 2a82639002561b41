package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import com.acme.nestedpaths.parts.MeasureCodec;
import com.acme.nestedpaths.parts.MeasureDocumentUpdate;
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
import io.dynawright.expression.Path;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Tree}: {@code u -> u.size().set(...)}. The attributes
 * of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TreeUpdate extends UpdateBuilder<Tree, TreeUpdate, TreeAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    TreeUpdate(TreeKey key) {
        super(TreeSchema.INSTANCE, key, TreeAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param tree the item, which has its key
     */
    TreeUpdate(Tree tree) {
        this(TreeSchema.INSTANCE.key(EntityKey.requiredItem("trees", tree)));
    }

    /**
     * Attribute {@code size}, from {@link Tree#size()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TreeUpdate> size() {
        return ValueUpdate.of("size", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code remove}, from {@link Tree#remove()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TreeUpdate> remove() {
        return ValueUpdate.of("remove", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code root}, from {@link Tree#root()}.
     *
     * @return what can be done to it
     */
    public Tree_NodeDocumentUpdate<TreeUpdate> root() {
        return new Tree_NodeDocumentUpdate<>(Path.of("root"), this);
    }

    /**
     * Attribute {@code height}, from {@link Tree#height()}.
     *
     * @return what can be done to it
     */
    public MeasureDocumentUpdate<TreeUpdate> height() {
        return new MeasureDocumentUpdate<>(Path.of("height"), this);
    }

    /**
     * Attribute {@code roots}, from {@link Tree#roots()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Tree.Node>, Tree.Node, Tree_NodeDocumentUpdate<TreeUpdate>, TreeUpdate> roots() {
        return ListUpdate.of("roots", ListCodec.of(Tree_NodeCodec.INSTANCE),
                Tree_NodeCodec.INSTANCE, path -> new Tree_NodeDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code named}, from {@link Tree#named()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, List<Tree.Node>>, String, ListUpdate<List<Tree.Node>, Tree.Node, Tree_NodeDocumentUpdate<TreeUpdate>, TreeUpdate>, TreeUpdate> named() {
        return MapUpdate.of("named",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Tree_NodeCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListUpdate.of(path,
                ListCodec.of(Tree_NodeCodec.INSTANCE), Tree_NodeCodec.INSTANCE,
                path2 -> new Tree_NodeDocumentUpdate<>(path2, this), this), this);
    }

    /**
     * Attribute {@code grid}, from {@link Tree#grid()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<List<String>>, List<String>, ListUpdate<List<String>, String, ValueUpdate<String, TreeUpdate>, TreeUpdate>, TreeUpdate> grid() {
        return ListUpdate.of("grid", TreeSchema.STRING_LIST_LIST, TreeSchema.STRING_LIST,
                path -> ListUpdate.of(path, TreeSchema.STRING_LIST, StringCodec.INSTANCE,
                path2 -> ValueUpdate.of(path2, StringCodec.INSTANCE, this), this), this);
    }

    /**
     * Attribute {@code hours}, from {@link Tree#hours()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<DayOfWeek, Set<Integer>>, DayOfWeek, SetUpdate<Set<Integer>, Integer, TreeUpdate>, TreeUpdate> hours() {
        return MapUpdate.of("hours", TreeSchema.DAY_OF_WEEK_INTEGER_SET_MAP, TreeSchema.DAY_OF_WEEK,
                path -> SetUpdate.of(path, TreeSchema.INTEGER_SET, IntegerCodec.INSTANCE, this),
                this);
    }

    /**
     * Attribute {@code notes}, from {@link Tree#notes()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Optional<String>>, Optional<String>, ValueUpdate<String, TreeUpdate>, TreeUpdate> notes() {
        return ListUpdate.of("notes", TreeSchema.STRING_OPTIONAL_LIST, TreeSchema.STRING_OPTIONAL,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code days}, from {@link Tree#days()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<DayOfWeek>, DayOfWeek, TreeUpdate> days() {
        return SetUpdate.of("days", TreeSchema.DAY_OF_WEEK_SET, TreeSchema.DAY_OF_WEEK, this);
    }

    /**
     * Attribute {@code measures}, from {@link Tree#measures()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Set<Measure>, Measure, MeasureDocumentUpdate<TreeUpdate>, TreeUpdate> measures() {
        return ListUpdate.of("measures", SetCodec.of(MeasureCodec.INSTANCE), MeasureCodec.INSTANCE,
                path -> new MeasureDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code array}, from {@link Tree#array()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Measure[], Measure, MeasureDocumentUpdate<TreeUpdate>, TreeUpdate> array() {
        return ListUpdate.of("array", ArrayCodec.of(MeasureCodec.INSTANCE, new Measure[0]),
                MeasureCodec.INSTANCE, path -> new MeasureDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code counts}, from {@link Tree#counts()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<int[], Integer, NumberUpdate<Integer, TreeUpdate>, TreeUpdate> counts() {
        return ListUpdate.of("counts", IntArrayCodec.INSTANCE, IntegerCodec.INSTANCE,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code bytes}, from {@link Tree#bytes()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], TreeUpdate> bytes() {
        return ValueUpdate.of("bytes", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code age}, from {@link Tree#age()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, TreeUpdate> age() {
        return NumberUpdate.of("age", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code alive}, from {@link Tree#alive()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, TreeUpdate> alive() {
        return ValueUpdate.of("alive", BooleanCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code json}, from {@link Tree#json()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<String, String>, TreeUpdate> json() {
        return ValueUpdate.of("json", TreeSchema.STRING_STRING_MAP_JSON, this);
    }

    /**
     * Attribute {@code anything}, from {@link Tree#anything()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Object, TreeUpdate> anything() {
        return ValueUpdate.of("anything", DynamicCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code things}, from {@link Tree#things()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, Object>, String, ValueUpdate<Object, TreeUpdate>, TreeUpdate> things() {
        return MapUpdate.of("things", TreeSchema.STRING_OBJECT_MAP, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, DynamicCodec.INSTANCE, this), this);
    }
}
