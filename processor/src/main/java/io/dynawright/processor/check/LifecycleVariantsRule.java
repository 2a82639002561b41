package io.dynawright.processor.check;

import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The classes of a sealed type have the same attributes of which Dynawright takes care. */
final class LifecycleVariantsRule implements TableRule {

    private static final Spot NOWHERE = () -> 0;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.variants().ifPresent(variants -> check(variants, problems));
    }

    private static void check(VariantsDeclaration variants, Consumer<Problem> problems) {
        for (Map.Entry<Cared, VariantDeclaration> each : allCared(variants).entrySet()) {
            Cared cared = each.getKey();
            variants.variants().stream()
                    .filter(variant -> !cared(variant).contains(cared))
                    .forEach(variant -> problems.accept(LifecycleProblems.variantWithout(
                            variant.entity().spot(),
                            variant.name(),
                            cared.mark().text(),
                            cared.storedName(),
                            each.getValue().name())));
        }
    }

    /** An attribute, by its name in DynamoDB, and how Dynawright takes care of it. */
    private record Cared(String storedName, LifecycleMark mark) {}

    /** All of them, each with the first class that has it: what others write differently is wrong there. */
    private static Map<Cared, VariantDeclaration> allCared(VariantsDeclaration variants) {
        Map<Cared, VariantDeclaration> cared = new LinkedHashMap<>();
        Set<List<String>> known = new HashSet<>();
        for (VariantDeclaration variant : variants.variants()) {
            cared(variant).stream()
                    .filter(each ->
                            known.add(List.of(each.storedName(), each.mark().annotation())))
                    .forEach(each -> cared.put(each, variant));
        }
        return cared;
    }

    /** Those of one class; where they are written makes no difference. Of what is encrypted, there is a rule of its own. */
    private static List<Cared> cared(VariantDeclaration variant) {
        return variant.attributes().stream()
                .flatMap(attribute -> attribute.lifecycleMark().stream()
                        .filter(mark -> !(mark instanceof LifecycleMark.Encrypted))
                        .map(mark -> new Cared(attribute.storedName().value(), mark.at(NOWHERE))))
                .toList();
    }
}
