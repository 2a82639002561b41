package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration.Unfit;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.VariantProblems;
import java.util.function.Consumer;

/** A sealed type says how its classes are told apart, and all of them can be stored. */
final class SealedTypeRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        type.variants().ifPresent(variants -> check(type, variants, problems));
    }

    private static void check(Declaration type, VariantsDeclaration variants, Consumer<Problem> problems) {
        Spot spot = type.entity().spot();
        String annotation = type.entity().role().annotation();
        if (variants.discriminator().isEmpty()) {
            problems.accept(VariantProblems.noDiscriminator(spot, annotation, type.name()));
        }
        if (variants.variants().isEmpty() && variants.unfit().isEmpty()) {
            problems.accept(VariantProblems.noVariants(spot, annotation, type.name()));
        }
        for (Unfit unfit : variants.unfit()) {
            problems.accept(VariantProblems.unfitVariant(
                    unfit.spot(), unfit.name(), type.name(), unfit.reason().text()));
        }
    }
}
