package io.dynawright.processor.check;

import io.dynawright.processor.declare.DiscriminatorUse;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.VariantProblems;
import java.util.List;
import java.util.stream.Stream;

/** The annotations of sealed types stand where they mean something. */
public final class DiscriminatorUseRule {

    private DiscriminatorUseRule() {}

    /** The problems with the class. */
    public static List<Problem> check(DiscriminatorUse type) {
        Stream<Problem> ofDiscriminator = type.discriminator().stream()
                .filter(spot -> !type.isSealed() || !type.isStored())
                .map(spot -> VariantProblems.discriminatorWithoutEffect(
                        spot,
                        type.name(),
                        type.isSealed()
                                ? "has neither @Table nor @Document"
                                : "is neither a sealed interface nor a sealed abstract class"));
        Stream<Problem> ofValue = type.value().stream()
                .filter(spot -> type.isSealed() || !type.isVariant())
                .map(spot -> VariantProblems.discriminatorValueWithoutEffect(
                        spot,
                        type.name(),
                        type.isSealed()
                                ? "is sealed: the classes that it permits are stored, each under a text of its own"
                                : "no sealed type with @Discriminator permits"));
        return Stream.concat(ofDiscriminator, ofValue).toList();
    }
}
