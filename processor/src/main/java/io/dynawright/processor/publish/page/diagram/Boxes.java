package io.dynawright.processor.publish.page.diagram;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.DocumentModel;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.DocumentEntry;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.page.Anchors;
import io.dynawright.processor.publish.page.TypeTexts;
import java.util.List;
import java.util.stream.Stream;

/** The boxes of a table, each at the origin. */
record Boxes(ModuleModel module) {

    Unit unit(TableModel table) {
        return Unit.of(
                table(table),
                table.indexes().stream().map(index -> index(table, index)).toList(),
                documents(table).map(Boxes::document).toList());
    }

    private static Box table(TableModel table) {
        int others = table.attributes().size() - table.key().attributes().size();
        return new Box(
                Box.Kind.TABLE,
                Anchors.table(table),
                0,
                0,
                table.tableName(),
                table.entity().simpleName(),
                keys(IndexKey.of(table.key())),
                others == 0 ? "" : "+ " + others + (others == 1 ? " attribute" : " attributes"));
    }

    private static Box index(TableModel table, Index index) {
        String section = Anchors.table(table);
        return new Box(
                Box.Kind.INDEX,
                Anchors.within(section, "index", index.name()),
                0,
                0,
                index.name(),
                index instanceof Index.Global ? "global" : "local",
                keys(index.key()),
                held(table, index));
    }

    private static String held(TableModel table, Index index) {
        if (!(index.projection() instanceof Projected.Some some)) {
            return "whole items";
        }
        int more = table.included(some, index).size();
        return more == 0 ? "keys only" : "keys + " + more;
    }

    private static Box document(DocumentModel document) {
        return new Box(
                Box.Kind.DOCUMENT,
                Anchors.document(document),
                0,
                0,
                String.join(".", document.entity().simpleNames()),
                "document",
                List.of(),
                "");
    }

    private static List<Box.Key> keys(IndexKey key) {
        return Stream.concat(
                        key.partition().stream().map(attribute -> key("PK", attribute)),
                        key.sort().stream().map(attribute -> key("SK", attribute)))
                .toList();
    }

    private static Box.Key key(String role, Attribute attribute) {
        return new Box.Key(
                role,
                attribute.storedName(),
                attribute.operand().codec().storedAs().descriptor());
    }

    /** Those that the table's own attributes hold; what these hold in turn the page tells. */
    private Stream<DocumentModel> documents(TableModel table) {
        return table.attributes().stream()
                .flatMap(attribute -> TypeTexts.codecs(attribute.codec()))
                .filter(CodecRef.Document.class::isInstance)
                .map(codec -> ((CodecRef.Document) codec).codec())
                .distinct()
                .flatMap(codec -> module.document(codec).stream())
                .map(DocumentEntry::model);
    }
}
