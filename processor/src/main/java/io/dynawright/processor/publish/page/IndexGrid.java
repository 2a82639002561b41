package io.dynawright.processor.publish.page;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The indexes of a table. */
final class IndexGrid {

    private static final List<String> COLUMNS = List.of("Index", "Partition key", "Sort key", "Holds", "Capacity");

    private IndexGrid() {}

    static Block of(TableModel table, String anchor) {
        List<Block.Row> rows =
                table.indexes().stream().map(index -> row(table, index, anchor)).toList();
        return new Block.Grid(Block.Kind.INDEX, "Indexes of " + table.tableName(), COLUMNS, rows);
    }

    private static Block.Row row(TableModel table, Index index, String anchor) {
        boolean isGlobal = index instanceof Index.Global;
        List<Line> capacity = index instanceof Index.Global global
                ? SettingsFacts.capacity(global.capacity())
                : List.of(Line.text("the table's"));
        return new Block.Row(
                Anchors.within(anchor, "index", index.name()),
                List.of(index.name(), index.queryMethod()),
                List.of(
                        List.of(Line.code(index.name()), Line.text(isGlobal ? "global" : "local")),
                        keys(index.key().partition()),
                        keys(index.key().sort()),
                        holds(table, index),
                        capacity));
    }

    /** The attributes of a key, with their types. */
    static List<Line> keys(List<Attribute> attributes) {
        return attributes.isEmpty()
                ? List.of(Line.text("–"))
                : attributes.stream().map(IndexGrid::key).toList();
    }

    private static Line key(Attribute attribute) {
        return Line.code(attribute.storedName())
                .then(new Inline.Text(
                        " " + TypeTexts.stored(attribute.operand().codec().storedAs())));
    }

    private static List<Line> holds(TableModel table, Index index) {
        List<Line> lines = new ArrayList<>();
        lines.add(projection(table, index));
        if (!table.key().attributes().containsAll(index.key().attributes()) && !isEverywhere(table, index.key())) {
            lines.add(Line.text("only items with "
                    + TypeTexts.listed(
                            own(table, index.key()).map(Attribute::storedName).toList())));
        }
        return lines;
    }

    /** Whether no item can be without the index's key. */
    private static boolean isEverywhere(TableModel table, IndexKey key) {
        return own(table, key).allMatch(attribute -> attribute.mustBeWritten());
    }

    private static Stream<Attribute> own(TableModel table, IndexKey key) {
        return key.attributes().stream()
                .filter(attribute -> !table.key().attributes().contains(attribute));
    }

    private static Line projection(TableModel table, Index index) {
        if (!(index.projection() instanceof Projected.Some some)) {
            return Line.text("whole items");
        }
        List<Inline> more = table.included(some, index).stream()
                .map(name -> (Inline) new Inline.Code(name))
                .toList();
        return more.isEmpty() ? Line.text("keys only") : Line.joined(", ", more).after(new Inline.Text("keys, "));
    }
}
