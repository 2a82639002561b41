package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** An index's line in a table's definition, as short as it can be said. */
record IndexDefinition(TableModel table, Index index) {

    CodeBlock line() {
        IndexKey key = index.key();
        if (index instanceof Index.Local) {
            return CodeBlock.of("\n.localIndex($S, $L$L)", index.name(), names(key.sort()), localProjection());
        }
        CodeBlock capacity = capacity();
        return isSimple(key) && capacity.isEmpty()
                ? CodeBlock.of("\n.globalIndex($S, $L)", index.name(), names(key.attributes()))
                : CodeBlock.of(
                        "\n.globalIndex($S, $L, $L, $L$L)",
                        index.name(),
                        list(key.partition()),
                        list(key.sort()),
                        projection(),
                        capacity);
    }

    private boolean isSimple(IndexKey key) {
        return key.partition().size() == 1 && key.sort().size() < 2 && index.projection() instanceof Projected.All;
    }

    /** One more argument, in a line of its own; empty if nothing is said. */
    private CodeBlock capacity() {
        return index instanceof Index.Global global && !global.capacity().equals(Capacity.ON_DEMAND)
                ? CodeBlock.of(",\n        $L", SettingsDefinition.capacity(global.capacity()))
                : CodeBlock.of("");
    }

    private CodeBlock localProjection() {
        return index.projection() instanceof Projected.All ? CodeBlock.of("") : CodeBlock.of(", $L", projection());
    }

    private CodeBlock projection() {
        if (!(index.projection() instanceof Projected.Some some)) {
            return CodeBlock.of("new $T.All()", RuntimeTypes.INDEX_PROJECTION);
        }
        List<String> included = table.included(some, index);
        return included.isEmpty()
                ? CodeBlock.of("new $T.KeysOnly()", RuntimeTypes.INDEX_PROJECTION)
                : CodeBlock.of("new $T.Include($T.of($L))", RuntimeTypes.INDEX_PROJECTION, List.class, texts(included));
    }

    private static CodeBlock list(List<Attribute> attributes) {
        return CodeBlock.of("$T.of($L)", List.class, names(attributes));
    }

    /** The attributes' names in DynamoDB. */
    static CodeBlock names(List<Attribute> attributes) {
        return texts(attributes.stream().map(Attribute::storedName).toList());
    }

    /** Texts as arguments. */
    static CodeBlock texts(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }
}
