package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tree.Node} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Tree_NodeCodec extends DocumentCodec<Tree.Node> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Tree_NodeCodec INSTANCE = new Tree_NodeCodec();

    /**
     * Stores {@code Unit} by the names of its constants.
     */
    static final EnumCodec<Measure.Unit> UNIT = EnumCodec.of(Measure.Unit.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private Tree_NodeCodec() {
    }

    @Override
    protected Tree.Node readAttributes(ItemReader in) {
        boolean exists = false;
        boolean notExists = false;
        int size = 0;
        String remove = null;
        String it = null;
        List<Tree.Node> children = null;
        Map<String, Tree.Node> named = null;
        Measure weight = null;
        boolean hasWeight = false;
        BigDecimal weightValue = null;
        Measure.Unit weightUnit = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "exists" -> exists = BooleanCodec.INSTANCE.readPrimitive(in);
                case "notExists" -> notExists = BooleanCodec.INSTANCE.readPrimitive(in);
                case "s" -> size = IntegerCodec.INSTANCE.readPrimitive(in);
                case "remove" -> remove = StringCodec.INSTANCE.read(in);
                case "it" -> it = StringCodec.INSTANCE.read(in);
                case "children" -> children = ListCodec.of(Tree_NodeCodec.INSTANCE).read(in);
                case "named" -> named = MapCodec.of(StringCodec.INSTANCE, Tree_NodeCodec.INSTANCE).read(in);
                case "value" -> {
                    hasWeight = true;
                    weightValue = BigDecimalCodec.INSTANCE.read(in);
                }
                case "unit" -> {
                    hasWeight = true;
                    weightUnit = UNIT.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasWeight) {
            weight = new Measure(weightValue, weightUnit);
        }
        return new Tree.Node(exists, notExists, size, remove, it, children, named, weight);
    }

    @Override
    protected void writeAttributes(Tree.Node node, ItemWriter out) {
        out.name("exists");
        BooleanCodec.INSTANCE.writePrimitive(node.exists(), out);
        out.name("notExists");
        BooleanCodec.INSTANCE.writePrimitive(node.notExists(), out);
        out.name("s");
        IntegerCodec.INSTANCE.writePrimitive(node.size(), out);
        out.attribute("remove", node.remove(), StringCodec.INSTANCE);
        out.attribute("it", node.it(), StringCodec.INSTANCE);
        out.attribute("children", node.children(), ListCodec.of(Tree_NodeCodec.INSTANCE));
        out.attribute("named", node.named(), MapCodec.of(StringCodec.INSTANCE, Tree_NodeCodec.INSTANCE));
        Measure weight = node.weight();
        if (weight != null) {
            out.attribute("value", weight.value(), BigDecimalCodec.INSTANCE);
            out.attribute("unit", weight.unit(), UNIT);
        }
    }
}
