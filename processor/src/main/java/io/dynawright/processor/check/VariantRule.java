package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.VariantProblems;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What is read can be told apart: each class has a text of its own, in an attribute of its own. */
final class VariantRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        type.variants().ifPresent(variants -> check(type, variants, problems));
    }

    private static void check(Declaration type, VariantsDeclaration variants, Consumer<Problem> problems) {
        Written<String> discriminator = variants.discriminator().orElseThrow();
        if (discriminator.value().isEmpty()) {
            problems.accept(VariantProblems.emptyDiscriminator(discriminator.spot(), "@Discriminator", type.name()));
        }
        Map<String, String> owners = new HashMap<>();
        for (VariantDeclaration variant : variants.variants()) {
            checkValue(variant, owners, problems);
            variant.attributes().stream()
                    .filter(attribute -> attribute.storedName().value().equals(discriminator.value()))
                    .forEach(attribute -> problems.accept(clash(attribute, variant)));
        }
    }

    private static void checkValue(VariantDeclaration variant, Map<String, String> owners, Consumer<Problem> problems) {
        Written<String> value = variant.value();
        if (value.value().isEmpty()) {
            problems.accept(VariantProblems.emptyDiscriminator(value.spot(), "@DiscriminatorValue", variant.name()));
            return;
        }
        String owner = owners.putIfAbsent(value.value(), variant.entity().type().qualifiedName());
        if (owner != null) {
            problems.accept(VariantProblems.sameDiscriminatorValue(
                    value.spot(), variant.entity().type().qualifiedName(), value.value(), owner));
        }
    }

    private static Problem clash(AttributeDeclaration attribute, VariantDeclaration variant) {
        return VariantProblems.discriminatorIsAttribute(
                attribute.storedName().spot(),
                attribute.javaName(),
                variant.name(),
                attribute.storedName().value());
    }
}
