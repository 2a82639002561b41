package io.dynawright.processor.publish.page.markdown;

import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Line;
import io.dynawright.processor.publish.page.content.PageContent;
import io.dynawright.processor.publish.page.content.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page in GitHub's Markdown. */
public final class MarkdownPage {

    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    /** The text of the file. */
    public static String of(PageContent content) {
        MarkdownPage page = new MarkdownPage();
        page.paragraph("# " + Markdown.text(content.module()));
        page.paragraph("Data model: " + Markdown.line(content.summary()));
        content.overview().forEach(page::block);
        content.sections().forEach(page::section);
        return page.out.toString().stripTrailing() + "\n";
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private void section(Section section) {
        paragraph(Markdown.anchor(section.anchor()));
        paragraph("## " + section.kind().noun() + " " + Markdown.text(section.title()));
        paragraph(Markdown.line(section.subtitle()));
        section.intro().forEach(this::block);
        for (Section.Part part : section.parts()) {
            paragraph("### " + Markdown.text(part.title()));
            part.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Prose prose) {
            Stream.of(prose.text().split("\n\n+"))
                    .map(text -> text.lines().map(Markdown::text).collect(Collectors.joining("\\\n")))
                    .forEach(this::paragraph);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(Markdown.line(paragraph.line()));
        } else if (block instanceof Block.Warning warning) {
            paragraph("> [!WARNING]\n> " + Markdown.line(warning.line()));
        } else if (block instanceof Block.Facts facts) {
            table(
                    List.of("Property", "Value"),
                    facts.facts().stream()
                            .map(fact -> List.of(List.of(Line.text(fact.label())), fact.lines()))
                            .toList());
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        }
    }

    /** Rows are found by their anchors where a grid is one of many; stacks are linked to. */
    private void grid(Block.Grid grid) {
        if (grid.kind() == Block.Kind.STACK) {
            paragraph(Markdown.text(grid.caption()) + ".");
            paragraph(grid.rows().stream()
                    .map(row -> Markdown.anchor(row.anchor()))
                    .collect(Collectors.joining()));
        }
        table(grid.columns(), grid.rows().stream().map(Block.Row::cells).toList());
    }

    private void table(List<String> columns, List<List<List<Line>>> rows) {
        row(columns.stream().map(Markdown::text).toList());
        row(columns.stream().map(column -> "---").toList());
        rows.forEach(cells -> row(cells.stream().map(Markdown::cell).toList()));
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
