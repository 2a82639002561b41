package io.dynawright.processor.publish.page.html;

import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of a section as elements. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static Stream<Tag> of(Block block) {
        if (block instanceof Block.Prose prose) {
            return Stream.of(prose.text().split("\n\n+")).map(HtmlBlocks::prose);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(line(Tag.of("p").with("class", "note"), paragraph.line()));
        }
        if (block instanceof Block.Warning warning) {
            return Stream.of(line(Tag.of("p").with("class", "warning").with("role", "note"), warning.line()));
        }
        return Stream.of(block instanceof Block.Facts facts ? facts(facts) : grid((Block.Grid) block));
    }

    private static Tag prose(String paragraph) {
        Tag tag = Tag.of("p").with("class", "prose");
        String separator = "";
        for (String line : paragraph.lines().toList()) {
            tag.text(separator + line);
            separator = "\n";
        }
        return tag;
    }

    private static Tag facts(Block.Facts facts) {
        Tag list = Tag.of("dl").with("class", "facts").with("aria-label", facts.title());
        for (Block.Fact fact : facts.facts()) {
            Tag lines = Tag.of("dd");
            fact.lines().forEach(each -> lines.add(line(Tag.of("span").with("class", "line"), each)));
            list.add(Tag.of("div").add(Tag.of("dt").text(fact.label()), lines));
        }
        return list;
    }

    /** The roles are said besides: where the screen is narrow, rows are shown as cards. */
    private static Tag grid(Block.Grid grid) {
        Tag head = Tag.of("tr").with("role", "row");
        grid.columns()
                .forEach(column -> head.add(Tag.of("th")
                        .with("role", "columnheader")
                        .with("scope", "col")
                        .text(column)));
        Tag body = Tag.of("tbody").with("role", "rowgroup");
        grid.rows().forEach(row -> body.add(row(grid, row)));
        return Tag.of("table")
                .with("role", "table")
                .with("class", "grid " + kind(grid))
                .add(
                        Tag.of("caption").with("class", caption(grid)).text(grid.caption()),
                        Tag.of("thead").with("role", "rowgroup").add(head),
                        body);
    }

    /** Where a heading stands above that says as much, the caption is for those who do not see it. */
    private static String caption(Block.Grid grid) {
        return grid.kind() == Block.Kind.STACK ? "shown" : "quiet";
    }

    private static String kind(Block.Grid grid) {
        return grid.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Tag row(Block.Grid grid, Block.Row row) {
        Tag tag = Tag.of("tr").with("role", "row");
        if (!row.anchor().isEmpty()) {
            tag.with("id", row.anchor());
        }
        tag.with("data-kind", kind(grid)).with("data-terms", terms(row.terms()));
        for (int i = 0; i < row.cells().size(); i++) {
            Tag cell = i == 0
                    ? Tag.of("th").with("role", "rowheader").with("scope", "row")
                    : Tag.of("td")
                            .with("role", "cell")
                            .with("data-label", grid.columns().get(i));
            row.cells().get(i).forEach(each -> cell.add(line(Tag.of("span").with("class", "line"), each)));
            tag.add(cell);
        }
        return tag;
    }

    /** What is looked through: each term once, on lines of their own so that no word spans two. */
    static String terms(List<String> terms) {
        return String.join(
                "\n",
                terms.stream()
                        .map(term -> term.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }

    /** The element with the pieces of a line in it. */
    static Tag line(Tag tag, Line line) {
        for (Inline piece : line.pieces()) {
            if (piece instanceof Inline.Code) {
                tag.add(Tag.of("code").text(piece.text()));
            } else if (piece instanceof Inline.Link link) {
                tag.add(Tag.of("a").with("href", "#" + link.anchor()).text(link.text()));
            } else if (piece instanceof Inline.Mark mark) {
                tag.add(Tag.of("span")
                        .with("class", "mark " + mark.tone().name().toLowerCase(Locale.ROOT))
                        .text(mark.text()));
            } else {
                tag.text(piece.text());
            }
        }
        return tag;
    }
}
