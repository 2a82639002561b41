package io.dynawright.processor.check;

import io.dynawright.processor.declare.EvolutionDeclaration.Version;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.EvolutionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** Versions count from one, and an item has room for its own. */
final class SchemaVersionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.evolution().version().ifPresent(version -> {
            checkNumbers(table, version, problems);
            checkAttribute(table, version.attribute(), problems);
        });
    }

    private static void checkNumbers(TableDeclaration table, Version version, Consumer<Problem> problems) {
        Written<Long> current = version.current();
        Written<Long> oldest = version.oldest();
        if (current.value() < 1) {
            problems.accept(unfit(table, current, "says that today's version is " + current.value()));
        }
        if (oldest.value() < 1) {
            problems.accept(unfit(table, oldest, "reads versions from " + oldest.value() + " on"));
        } else if (current.value() >= 1 && oldest.value() > current.value()) {
            problems.accept(unfit(
                    table, oldest, "reads versions from " + oldest.value() + " on, and today's is " + current.value()));
        }
    }

    private static Problem unfit(TableDeclaration table, Written<Long> version, String found) {
        return EvolutionProblems.unfitVersion(version.spot(), table.name(), found);
    }

    private static void checkAttribute(TableDeclaration table, Written<String> attribute, Consumer<Problem> problems) {
        if (attribute.value().isEmpty()) {
            problems.accept(EvolutionProblems.emptyVersionAttribute(attribute.spot(), table.name()));
            return;
        }
        table.attributes().stream()
                .filter(member -> member.storedName().value().equals(attribute.value()))
                .map(member -> "\"" + member.javaName() + "\"")
                .findFirst()
                .or(() -> table.variants()
                        .flatMap(VariantsDeclaration::discriminator)
                        .filter(discriminator -> discriminator.value().equals(attribute.value()))
                        .map(discriminator -> "what tells the classes apart"))
                .ifPresent(owner -> problems.accept(
                        EvolutionProblems.versionAttributeTaken(attribute.spot(), attribute.value(), owner)));
    }
}
