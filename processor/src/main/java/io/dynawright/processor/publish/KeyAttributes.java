package io.dynawright.processor.publish;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** The attributes that DynamoDB has to be told of when a table is made: those of its keys. */
public final class KeyAttributes {

    private KeyAttributes() {}

    /** Those of the table's key, then those of its indexes' keys, each once. */
    public static List<Attribute> of(TableModel table) {
        return Stream.concat(
                        table.key().attributes().stream(),
                        table.indexes().stream().flatMap(index -> index.key().attributes().stream()))
                .distinct()
                .toList();
    }

    /** DynamoDB's name of the type that an attribute is stored as. */
    public static String type(Attribute attribute) {
        return attribute.operand().codec().storedAs().descriptor();
    }
}
