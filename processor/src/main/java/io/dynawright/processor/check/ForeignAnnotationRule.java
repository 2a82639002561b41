package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Other libraries' annotations on attributes: where ours is meant, and where there is none of ours. */
final class ForeignAnnotationRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            for (ForeignMark mark : attribute.foreign()) {
                if (ForeignAnnotations.isKnown(mark) && !isHeeded(table, mark)) {
                    check(table, attribute, mark).ifPresent(problems);
                }
            }
        }
    }

    /** Whether {@link EnhancedMarkRule} looks at it. */
    private static boolean isHeeded(TableDeclaration table, ForeignMark mark) {
        return table.entity().wording() == Wording.ENHANCED && ForeignAnnotations.isEnhanced(mark);
    }

    private static Optional<Problem> check(TableDeclaration table, AttributeDeclaration attribute, ForeignMark mark) {
        String library = ForeignAnnotations.library(mark);
        Optional<ForeignAnnotations.Meaning> meaning = ForeignAnnotations.meaning(mark);
        if (meaning.isEmpty()) {
            return Optional.of(AttributeProblems.foreignWithoutEffect(
                    mark.spot(), mark.shortName(), library, attribute.javaName(), ForeignAnnotations.advice(mark)));
        }
        return says(table, attribute, meaning.get())
                ? Optional.empty()
                : Optional.of(AttributeProblems.foreignAnnotation(
                        mark.spot(),
                        mark.shortName(),
                        library,
                        attribute.javaName(),
                        meaning.get().ours()));
    }

    /** Whether our own annotations say the same, so that the class serves both libraries. */
    private static boolean says(
            TableDeclaration table, AttributeDeclaration attribute, ForeignAnnotations.Meaning meaning) {
        return switch (meaning) {
            case PARTITION_KEY, SORT_KEY -> !attribute.keys().isEmpty();
            case ATTRIBUTE -> !attribute.names().isEmpty();
            case INDEX -> table.indexes().stream().anyMatch(index -> names(index, attribute));
            case VERSION, CREATED_AT, UPDATED_AT, AUTO_ID ->
                !attribute.lifecycle().isEmpty();
            case IGNORE -> false;
        };
    }

    private static boolean names(IndexDeclaration index, AttributeDeclaration attribute) {
        return index.namedAttributes().stream().anyMatch(name -> name.value().equals(attribute.javaName()));
    }
}
