package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A former name says of one attribute what it was called, whichever class of a sealed type an item is of. */
final class FormerNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        Map<String, Owner> owners = today(table);
        for (Declaration type : table.classes()) {
            for (AttributeDeclaration attribute : type.attributes()) {
                check(attribute, owners, problems);
            }
        }
    }

    /**
     * What has a name.
     *
     * @param storedName what it is called today
     * @param text what messages call it
     */
    private record Owner(String storedName, String text) {

        static Owner of(AttributeDeclaration attribute) {
            return new Owner(attribute.storedName().value(), "\"" + attribute.javaName() + "\"");
        }
    }

    /** The names that mean something today. */
    private static Map<String, Owner> today(TableDeclaration table) {
        Map<String, Owner> owners = new HashMap<>();
        table.evolution().version().ifPresent(version -> {
            String name = version.attribute().value();
            owners.put(name, new Owner(name, "what holds the schema version"));
        });
        table.variants()
                .flatMap(VariantsDeclaration::discriminator)
                .map(Written::value)
                .ifPresent(name -> owners.put(name, new Owner(name, "what tells the classes apart")));
        table.attributes()
                .forEach(attribute -> owners.put(attribute.storedName().value(), Owner.of(attribute)));
        return owners;
    }

    private static void check(AttributeDeclaration attribute, Map<String, Owner> owners, Consumer<Problem> problems) {
        Owner self = Owner.of(attribute);
        Set<String> own = new HashSet<>();
        for (Written<String> former : attribute.formerNames()) {
            if (former.value().isBlank()) {
                problems.accept(FormerNameProblems.empty(former.spot(), self.text()));
            } else {
                takenBy(self, former.value(), owners, own)
                        .map(owner ->
                                FormerNameProblems.taken(former.spot(), attribute.javaName(), former.value(), owner))
                        .ifPresent(problems);
            }
        }
    }

    private static Optional<String> takenBy(Owner self, String former, Map<String, Owner> owners, Set<String> own) {
        if (former.equals(self.storedName()) || !own.add(former)) {
            return Optional.of("the same attribute already");
        }
        return Optional.ofNullable(owners.putIfAbsent(former, self))
                .filter(owner -> !owner.storedName().equals(self.storedName()))
                .map(Owner::text);
    }
}
