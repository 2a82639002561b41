package io.dynawright.processor.read;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Construction.BuilderSource;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A class that makes objects of another one.
 *
 * @param source how generated code gets one, if it can
 * @param accessors chooses among the builder's methods
 */
record BuilderType(TypeElement element, Optional<BuilderSource> source, AccessorPicker accessors) {

    String name() {
        return String.join(".", TypeReader.declared(element).simpleNames());
    }

    /** Whether it has a {@code build()} that gives an object of the class. */
    boolean builds(TypeElement product) {
        return methods()
                .filter(method -> method.name().equals("build") && PropertyFinder.isGetter(method))
                .anyMatch(method -> accessors.isCallable((ExecutableElement) method.element())
                        && accessors.types().isAssignable(accessors.returnType(method), product.asType()));
    }

    /** Whether one of its methods is meant for an attribute with this name. */
    boolean mentions(String attribute) {
        return !setters(attribute).isEmpty();
    }

    /** The construction, or what keeps it from working. */
    Construction construct(TypeElement product, List<Given> attributes, Spot spot) {
        List<ConstructionFault> faults = new ArrayList<>();
        if (source.isEmpty()) {
            faults.add(new ConstructionFault.NoSource(name(), spot));
        }
        if (!builds(product)) {
            faults.add(new ConstructionFault.NoBuild(name(), spot));
        }
        List<Construction.Setter> setters = new ArrayList<>();
        for (Given attribute : attributes) {
            setter(attribute)
                    .ifPresentOrElse(
                            method -> setters.add(new Construction.Setter(attribute.name(), method)),
                            () -> faults.add(noMethod(attribute)));
        }
        return faults.isEmpty()
                ? new Construction.Builder(source.orElseThrow(), setters)
                : new Construction.Refused(faults);
    }

    private ConstructionFault noMethod(Given attribute) {
        List<Member> candidates = setters(attribute.name());
        return new ConstructionFault.NoMethod(
                name(), attribute.name(), attribute.type(), accessors.rejected(candidates, "(…)"), attribute.spot());
    }

    private Optional<String> setter(Given attribute) {
        return names(attribute.name())
                .map(name -> new Property(name, List.of(), List.of(), setters(Stream.of(name))))
                .flatMap(property -> accessors.setter(property, attribute.mirror()).stream())
                .map(Member::name)
                .findFirst();
    }

    private List<Member> setters(String attribute) {
        return setters(names(attribute));
    }

    private List<Member> setters(Stream<String> names) {
        List<String> wanted = names.toList();
        return methods()
                .filter(method -> wanted.contains(method.name()) && takesOne(method))
                .toList();
    }

    private static Stream<String> names(String attribute) {
        String capitalized = PropertyNames.capitalize(attribute);
        return Stream.of(attribute, "set" + capitalized, "with" + capitalized);
    }

    private static boolean takesOne(Member member) {
        return member.element() instanceof ExecutableElement method
                && method.getParameters().size() == 1
                && method.getTypeParameters().isEmpty();
    }

    private Stream<Member> methods() {
        return ClassChain.membersOf(element).stream()
                .filter(member -> member.element().getKind() == ElementKind.METHOD)
                .filter(member -> !member.element().getModifiers().contains(Modifier.STATIC));
    }
}
