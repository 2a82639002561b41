package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LimitProblems;
import io.dynawright.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Stored names are within DynamoDB's limits, which are narrower for what is part of a key. */
final class NameLengthRule implements TableRule {

    private static final int LONGEST = 65_535;
    private static final int LONGEST_OF_KEY = 255;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            Written<String> name = attribute.storedName();
            int bytes = name.value().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                problems.accept(LimitProblems.longAttributeName(name.spot(), attribute.javaName(), bytes, LONGEST));
            } else if (bytes > LONGEST_OF_KEY && isPartOfKey(table, attribute)) {
                problems.accept(LimitProblems.longKeyName(name.spot(), attribute.javaName(), bytes, LONGEST_OF_KEY));
            }
        }
    }

    private static boolean isPartOfKey(TableDeclaration table, AttributeDeclaration attribute) {
        return !attribute.keys().isEmpty()
                || table.indexes().stream()
                        .flatMap(index -> index.namedAttributes().stream())
                        .anyMatch(name -> name.value().equals(attribute.javaName()));
    }
}
