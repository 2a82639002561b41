package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.EncryptionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** No key is encrypted, and what one class of a sealed type encrypts is encrypted in all. */
final class EncryptedKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .forEach(attribute -> attribute.encrypted().ifPresent(spot -> {
                    for (Written<KeyRole> key : attribute.keys()) {
                        problems.accept(EncryptionProblems.tableKey(
                                spot, attribute.javaName(), key.value().annotation()));
                    }
                }));
        for (IndexDeclaration index : table.indexes()) {
            index.namedAttributes().stream()
                    .filter(name -> isEncrypted(table, name.value()))
                    .forEach(name ->
                            problems.accept(EncryptionProblems.indexKey(name.spot(), index.label(), name.value())));
        }
        table.variants()
                .ifPresent(variants -> variants.variants().forEach(variant -> checkOthers(table, variant, problems)));
    }

    private static boolean isEncrypted(TableDeclaration table, String javaName) {
        return table.classes().stream()
                .flatMap(each -> each.attribute(javaName).stream())
                .anyMatch(attribute -> attribute.encrypted().isPresent());
    }

    private static void checkOthers(TableDeclaration table, VariantDeclaration variant, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : variant.attributes()) {
            if (attribute.encrypted().isEmpty()) {
                encryptedElsewhere(table, attribute)
                        .ifPresent(other -> problems.accept(EncryptionProblems.encryptedInPart(
                                attribute.spot(), attribute.storedName().value(), variant.name(), other)));
            }
        }
    }

    /** The name of a class that encrypts what is stored under the same name. */
    private static Optional<String> encryptedElsewhere(TableDeclaration table, AttributeDeclaration attribute) {
        String stored = attribute.storedName().value();
        return table.classes().stream()
                .filter(other -> other.attributes().stream()
                        .anyMatch(each -> each.storedName().value().equals(stored)
                                && each.encrypted().isPresent()))
                .map(other -> other.name())
                .findFirst();
    }
}
