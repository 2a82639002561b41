package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Tree.Node}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Tree_NodeDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Tree.Node, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public Tree_NodeDocumentUpdate(Path path, S update) {
        super(path, Tree_NodeCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code exists}, from {@link Tree.Node#exists()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, S> exists_() {
        return ValueUpdate.of(under("exists"), BooleanCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code notExists}, from {@link Tree.Node#notExists()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, S> notExists_() {
        return ValueUpdate.of(under("notExists"), BooleanCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code s}, from {@link Tree.Node#size()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> size_() {
        return NumberUpdate.of(under("s"), IntegerCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code remove}, from {@link Tree.Node#remove()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> remove_() {
        return ValueUpdate.of(under("remove"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code it}, from {@link Tree.Node#it()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> it() {
        return ValueUpdate.of(under("it"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code children}, from {@link Tree.Node#children()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Tree.Node>, Tree.Node, Tree_NodeDocumentUpdate<S>, S> children() {
        return ListUpdate.of(under("children"), ListCodec.of(Tree_NodeCodec.INSTANCE),
                Tree_NodeCodec.INSTANCE, path -> new Tree_NodeDocumentUpdate<>(path, update),
                update);
    }

    /**
     * Attribute {@code named}, from {@link Tree.Node#named()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, Tree.Node>, String, Tree_NodeDocumentUpdate<S>, S> named() {
        return MapUpdate.of(under("named"),
                MapCodec.of(StringCodec.INSTANCE, Tree_NodeCodec.INSTANCE), StringCodec.INSTANCE,
                path -> new Tree_NodeDocumentUpdate<>(path, update), update);
    }

    /**
     * Attribute {@code value}, from {@link com.acme.nestedpaths.parts.Measure#value()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, S> weightValue() {
        return NumberUpdate.of(under("value"), BigDecimalCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code unit}, from {@link com.acme.nestedpaths.parts.Measure#unit()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Measure.Unit, S> weightUnit() {
        return ValueUpdate.of(under("unit"), Tree_NodeCodec.UNIT, update);
    }
}
