package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.problem.MigrationProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** What the enhanced client's annotations say beyond what Dynawright can do is not passed over in silence. */
final class EnhancedMarkRule implements Rule {

    @Override
    public void check(Declaration declaration, Consumer<Problem> problems) {
        if (declaration.entity().wording() != Wording.ENHANCED) {
            return;
        }
        for (ForeignMark mark : declaration.entity().foreign()) {
            if (ForeignAnnotations.isEnhanced(mark)) {
                problems.accept(
                        MigrationProblems.converterProviders(mark.spot(), mark.shortName(), declaration.name()));
            }
        }
        for (AttributeDeclaration attribute : declaration.attributes()) {
            attribute.foreign().stream()
                    .filter(ForeignAnnotations::isEnhanced)
                    .map(mark -> MigrationProblems.unheededMark(mark.spot(), mark.shortName(), attribute.javaName()))
                    .forEach(problems);
        }
    }
}
