package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Tree.Node} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Tree_NodePath extends DocumentPath<Tree.Node> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Tree_NodePath(Path path) {
        super(path, Tree_NodeCodec.INSTANCE);
    }

    /**
     * Attribute {@code exists}, from {@link Tree.Node#exists()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> exists_() {
        return BooleanPath.of(under("exists"), BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code notExists}, from {@link Tree.Node#notExists()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> notExists_() {
        return BooleanPath.of(under("notExists"), BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code s}, from {@link Tree.Node#size()}.
     *
     * @return its path
     */
    public NumberPath<Integer> size_() {
        return NumberPath.of(under("s"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code remove}, from {@link Tree.Node#remove()}.
     *
     * @return its path
     */
    public TextPath<String> remove_() {
        return TextPath.of(under("remove"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code it}, from {@link Tree.Node#it()}.
     *
     * @return its path
     */
    public TextPath<String> it() {
        return TextPath.of(under("it"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code children}, from {@link Tree.Node#children()}.
     *
     * @return its path
     */
    public ListPath<List<Tree.Node>, Tree.Node, Tree_NodePath> children() {
        return ListPath.of(under("children"), ListCodec.of(Tree_NodeCodec.INSTANCE),
                Tree_NodeCodec.INSTANCE, Tree_NodePath::new);
    }

    /**
     * Attribute {@code named}, from {@link Tree.Node#named()}.
     *
     * @return its path
     */
    public MapPath<Map<String, Tree.Node>, String, Tree_NodePath> named() {
        return MapPath.of(under("named"),
                MapCodec.of(StringCodec.INSTANCE, Tree_NodeCodec.INSTANCE), StringCodec.INSTANCE,
                Tree_NodePath::new);
    }

    /**
     * Attribute {@code value}, from {@link com.acme.nestedpaths.parts.Measure#value()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> weightValue() {
        return NumberPath.of(under("value"), BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code unit}, from {@link com.acme.nestedpaths.parts.Measure#unit()}.
     *
     * @return its path
     */
    public TextPath<Measure.Unit> weightUnit() {
        return TextPath.of(under("unit"), Tree_NodeCodec.UNIT);
    }
}
