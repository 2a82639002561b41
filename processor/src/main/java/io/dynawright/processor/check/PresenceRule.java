package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Nullness;
import io.dynawright.processor.problem.PresenceProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.function.Consumer;

/** An attribute that is required can be absent neither by its nullness nor by its type. */
final class PresenceRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            Optional<Spot> required = attribute.presence().required();
            if (required.isPresent() && attribute.presence().nullness() == Nullness.NULLABLE) {
                problems.accept(PresenceProblems.requiredAndNullable(required.get(), attribute.javaName()));
            } else if (required.isPresent() && attribute.hasOwnAbsence()) {
                problems.accept(PresenceProblems.requiredAndOmitted(
                        required.get(), attribute.javaName(), attribute.type().toString()));
            }
        }
    }
}
