package io.dynawright.processor.publish.page;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import io.dynawright.processor.publish.page.content.PageContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page of a module says. */
final class ModelPage {

    private ModelPage() {}

    static PageContent of(ModuleModel module) {
        Sections sections = new Sections(module);
        return new PageContent(
                module.name(),
                summary(module),
                List.of(stacks(module)),
                module.tables().stream().map(sections::table).toList(),
                module.documents().stream().map(sections::document).toList());
    }

    private static Line summary(ModuleModel module) {
        int indexes = module.tables().stream()
                .mapToInt(entry -> entry.model().indexes().size())
                .sum();
        return Line.text(Stream.of(
                        counted(module.tables().size(), "table", "tables"),
                        counted(indexes, "index", "indexes"),
                        counted(module.documents().size(), "document", "documents"),
                        counted(module.stacks().size(), "stack", "stacks"))
                .collect(Collectors.joining(" · ")));
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static Block stacks(ModuleModel module) {
        List<Block.Row> rows = new ArrayList<>();
        for (StackModel stack : module.stacks()) {
            rows.add(new Block.Row(
                    Anchors.stack(stack.name()),
                    List.of(stack.name()),
                    List.of(
                            List.of(Line.text(stack.name())),
                            List.of(dependsOn(stack)),
                            module.tables(stack).stream().map(ModelPage::table).toList())));
        }
        return new Block.Grid(
                Block.Kind.STACK,
                "Stacks, in the order in which they are deployed",
                List.of("Stack", "Deployed after", "Tables"),
                rows);
    }

    private static Line dependsOn(StackModel stack) {
        return stack.dependsOn().isEmpty()
                ? Line.text("–")
                : Line.joined(
                        ", ",
                        stack.dependsOn().stream()
                                .map(name -> new Inline.Link(Anchors.stack(name), name))
                                .toList());
    }

    private static Line table(TableEntry entry) {
        Line link = Line.of(
                new Inline.Link(Anchors.table(entry.model()), entry.model().tableName()));
        String summary = entry.javadoc().summary();
        return summary.isEmpty() ? link : link.then(new Inline.Text(" – " + summary));
    }
}
