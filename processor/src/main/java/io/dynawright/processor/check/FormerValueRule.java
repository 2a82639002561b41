package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a class of a sealed type was stored under before is stored for no other. */
final class FormerValueRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        List<VariantDeclaration> variants =
                type.variants().map(declared -> declared.variants()).orElse(List.of());
        Map<String, String> owners = new HashMap<>();
        variants.forEach(variant -> owners.put(variant.value().value(), nameOf(variant) + " is today"));
        for (VariantDeclaration variant : variants) {
            for (Written<String> former : variant.formerValues()) {
                check(variant, former, owners, problems);
            }
        }
    }

    private static void check(
            VariantDeclaration variant,
            Written<String> former,
            Map<String, String> owners,
            Consumer<Problem> problems) {
        if (former.value().isBlank()) {
            problems.accept(FormerNameProblems.empty(former.spot(), variant.name()));
            return;
        }
        String owner = owners.putIfAbsent(former.value(), nameOf(variant) + " was, too");
        if (owner != null) {
            problems.accept(FormerNameProblems.valueTaken(former.spot(), nameOf(variant), former.value(), owner));
        }
    }

    private static String nameOf(VariantDeclaration variant) {
        return variant.entity().type().qualifiedName();
    }
}
