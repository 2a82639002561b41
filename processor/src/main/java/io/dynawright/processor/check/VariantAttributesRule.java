package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.VariantProblems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All classes of a table have its key, and an attribute that several have is of one type. */
final class VariantAttributesRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.variants().ifPresent(variants -> {
            checkTypes(variants, problems);
            for (KeyRole role : KeyRole.values()) {
                table.keyed(role).stream()
                        .findFirst()
                        .ifPresent(key -> variants.variants().stream()
                                .filter(variant -> !has(variant, key, role))
                                .forEach(variant -> problems.accept(KeyProblems.variantWithoutKey(
                                        variant.entity().spot(),
                                        variant.name(),
                                        role.annotation(),
                                        key.storedName().value()))));
            }
        });
    }

    /** A class with another key is told of that: the table then has two. */
    private static boolean has(VariantDeclaration variant, AttributeDeclaration key, KeyRole role) {
        return variant.attributes().stream()
                .anyMatch(attribute -> attribute.key(role).isPresent()
                        || attribute
                                .storedName()
                                .value()
                                .equals(key.storedName().value()));
    }

    private static void checkTypes(VariantsDeclaration variants, Consumer<Problem> problems) {
        Map<String, Owned> owners = new HashMap<>();
        for (VariantDeclaration variant : variants.variants()) {
            for (AttributeDeclaration attribute : variant.attributes()) {
                Optional.ofNullable(owners.putIfAbsent(attribute.storedName().value(), new Owned(attribute, variant)))
                        .filter(owner -> !owner.isStoredAs(attribute))
                        .ifPresent(owner -> problems.accept(VariantProblems.differentTypes(
                                attribute.spot(),
                                attribute.storedName().value(),
                                variant.name(),
                                attribute.type().toString(),
                                owner.variant().name(),
                                owner.attribute().type().toString())));
            }
        }
    }

    /** An attribute and the class that has it. */
    private record Owned(AttributeDeclaration attribute, VariantDeclaration variant) {

        boolean isStoredAs(AttributeDeclaration other) {
            return attribute.type().equals(other.type()) && attribute.codec().equals(other.codec());
        }
    }
}
