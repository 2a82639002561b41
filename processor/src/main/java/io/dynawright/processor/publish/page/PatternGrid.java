package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.RepositoryModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Inline.Tone;
import io.dynawright.processor.publish.page.content.Line;
import io.dynawright.processor.publish.page.pattern.AccessPattern;
import io.dynawright.processor.publish.page.pattern.AccessPatterns;
import io.dynawright.processor.publish.page.pattern.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The access patterns of a table, and what each becomes. */
final class PatternGrid {

    private static final List<String> COLUMNS = List.of("Call", "Request", "Consistency and cost");

    private static final String OLDER =
            "An update demands besides that the item has today's form, and brings an older one" + " to it first.";

    private PatternGrid() {}

    static List<Block> of(ModuleModel module, TableModel table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(intro(table)));
        if (table.evolves()) {
            blocks.add(new Block.Paragraph(Line.text(OLDER)));
        }
        module.repositories(table).forEach(own -> blocks.add(new Block.Paragraph(offered(own))));
        List<Block.Row> rows =
                AccessPatterns.of(table).stream().map(PatternGrid::row).toList();
        blocks.add(new Block.Grid(
                Block.Kind.METHOD,
                "Calls of " + table.names().repository().simpleName() + " and their requests",
                COLUMNS,
                rows));
        return blocks;
    }

    /** What an interface of the user's has of them. */
    private static Line offered(RepositoryModel own) {
        List<Inline> methods = own.methods().stream()
                .map(RepositoryMethod::name)
                .distinct()
                .map(name -> (Inline) new Inline.Code(name))
                .toList();
        return Line.joined(", ", methods)
                .after(new Inline.Code(own.type().simpleName()), new Inline.Text(" offers "))
                .then(new Inline.Text("."));
    }

    private static Line intro(TableModel table) {
        return Line.of(
                new Inline.Text("Methods of "),
                new Inline.Code(table.names().repository().simpleName()),
                new Inline.Text("; those of "),
                new Inline.Code(table.names().operations().simpleName()),
                new Inline.Text(
                        " make the same operations as values, for batches and transactions. A key can also be given as"
                                + " one value, a "),
                new Inline.Code(table.names().key().simpleName()),
                new Inline.Text("."));
    }

    private static Block.Row row(AccessPattern pattern) {
        return new Block.Row(
                "",
                List.of(pattern.method(), pattern.request().operation()),
                List.of(
                        List.of(Line.code(pattern.call()), Line.text(pattern.effect() + ".")),
                        request(pattern.request()),
                        List.of(Line.text(pattern.consistency() + "."), Line.text(pattern.cost() + "."))));
    }

    private static List<Line> request(Request request) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(new Inline.Mark(Tone.KEY, request.operation()))
                .then(request.index()
                        .map(index -> new Inline[] {new Inline.Text(" of index "), new Inline.Code(index)})
                        .orElseGet(() -> new Inline[] {new Inline.Text(" of the table")})));
        request.expressions()
                .forEach(expression -> lines.add(
                        Line.of(new Inline.Text(expression.kind().title() + " "), new Inline.Code(expression.text()))));
        List<Inline> meanings = new ArrayList<>();
        addMeanings(request.names(), meanings);
        addMeanings(request.values(), meanings);
        if (!meanings.isEmpty()) {
            lines.add(new Line(meanings));
        }
        return lines;
    }

    private static void addMeanings(Map<String, String> placeholders, List<Inline> meanings) {
        placeholders.forEach((placeholder, meaning) -> {
            if (!meanings.isEmpty()) {
                meanings.add(new Inline.Text(" · "));
            }
            meanings.add(new Inline.Code(placeholder));
            meanings.add(new Inline.Text(" " + meaning));
        });
    }
}
