package io.dynawright.processor.publish.page.diagram;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.page.TypeTexts;
import java.util.List;
import java.util.stream.Collectors;

/** The picture in words, for who cannot see it. */
final class Description {

    private Description() {}

    static String of(ModuleModel module) {
        return module.stacks().stream().map(stack -> stack(module, stack)).collect(Collectors.joining(" "));
    }

    private static String stack(ModuleModel module, StackModel stack) {
        String after = stack.dependsOn().isEmpty() ? "" : ", deployed after " + TypeTexts.listed(stack.dependsOn());
        return "Stack " + stack.name() + after + ": "
                + module.tables(stack).stream()
                        .map(TableEntry::model)
                        .map(Description::table)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String table(TableModel table) {
        String indexes = table.indexes().stream()
                .map(index -> ", index " + index.name() + " by " + names(index.key()))
                .collect(Collectors.joining());
        return "table " + table.tableName() + " by " + names(IndexKey.of(table.key())) + indexes;
    }

    private static String names(IndexKey key) {
        List<String> names =
                key.attributes().stream().map(Attribute::storedName).toList();
        return TypeTexts.listed(names);
    }
}
