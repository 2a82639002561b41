package io.dynawright.operation;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.TableDefinition;
import java.util.List;

/** A table with indexes of every kind, for the choice among them. */
final class Shipments {

    static final TableDefinition TABLE = TableDefinition.of("shipments")
            .attribute("sender", AttributeType.S)
            .attribute("number", AttributeType.S)
            .attribute("status", AttributeType.S)
            .attribute("placedAt", AttributeType.S)
            .attribute("total", AttributeType.N)
            .attribute("weight", AttributeType.N)
            .attribute("carrier", AttributeType.S)
            .attribute("city", AttributeType.S)
            .attribute("zip", AttributeType.S)
            .attribute("street", AttributeType.S)
            .attribute("note", AttributeType.S)
            .attribute("label", AttributeType.S)
            .attribute("lines", AttributeType.L)
            .key("sender", "number")
            .localIndex("by-total", "total")
            .localIndex("by-weight", "weight", new IndexProjection.Include(List.of("note")))
            .globalIndex("by-status", "status", "placedAt")
            .globalIndex("by-carrier", "carrier", "status")
            .globalIndex(
                    "by-place",
                    List.of("carrier", "city"),
                    List.of("zip", "street", "weight"),
                    new IndexProjection.All())
            .globalIndex("by-number", "number", "sender")
            .globalIndex("by-note", List.of("note"), List.of(), new IndexProjection.KeysOnly())
            .build();

    private Shipments() {}

    static TextPath<String> text(String attribute) {
        return TextPath.of(attribute, StringCodec.INSTANCE);
    }

    static NumberPath<Integer> number(String attribute) {
        return NumberPath.of(attribute, IntegerCodec.INSTANCE);
    }
}
