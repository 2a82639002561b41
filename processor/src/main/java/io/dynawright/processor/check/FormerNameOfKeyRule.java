package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.function.Consumer;

/** What DynamoDB itself looks for in an item is called by today's name. */
final class FormerNameOfKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (Declaration type : table.classes()) {
            for (AttributeDeclaration attribute : type.attributes()) {
                attribute.formerNames().stream()
                        .findFirst()
                        .ifPresent(former -> check(table, attribute, former.spot(), problems));
                checkConstants(attribute, problems);
            }
        }
    }

    private static void check(
            TableDeclaration table, AttributeDeclaration attribute, Spot spot, Consumer<Problem> problems) {
        String name = attribute.javaName();
        if (!attribute.keys().isEmpty()) {
            problems.accept(ofKey(spot, name, "the table"));
        }
        for (IndexDeclaration index : table.indexes()) {
            if (names(index.namedAttributes(), name)) {
                problems.accept(ofKey(spot, name, index.label()));
            } else if (names(index.projection().include(), name)) {
                problems.accept(FormerNameProblems.projectedByNewName(spot, index.label(), name));
            }
        }
    }

    private static Problem ofKey(Spot spot, String name, String key) {
        return FormerNameProblems.ofKey(spot, name, key, "has a @FormerName");
    }

    /** What is read under a former text and written again would be a second item. An index finds it after that. */
    private static void checkConstants(AttributeDeclaration attribute, Consumer<Problem> problems) {
        boolean hasFormerTexts = attribute
                .codec()
                .filter(codec ->
                        codec instanceof CodecRef.EnumOf of && !of.former().isEmpty())
                .isPresent();
        if (hasFormerTexts && !attribute.keys().isEmpty()) {
            problems.accept(FormerNameProblems.ofKey(
                    attribute.spot(), attribute.javaName(), "the table", "constants of its type have a @FormerName"));
        }
    }

    private static boolean names(List<Written<String>> names, String attribute) {
        return names.stream().anyMatch(name -> name.value().equals(attribute));
    }
}
