package io.dynawright.processor.read;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Construction.Argument;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.declare.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A constructor beside the members that it should take. A parameter goes with the member that has its name; the types
 * must be the same, so that the call in generated code means this constructor and no other.
 *
 * @param owner the simple name of the class
 * @param isCallable whether generated code can call it
 * @param ignored the names of the members that are not stored
 * @param place where the constructor comes in the order of the source
 */
record ConstructorFit(
        String owner,
        ExecutableElement constructor,
        boolean isCallable,
        List<Given> attributes,
        List<String> ignored,
        long place) {

    /** The constructor as messages show it. */
    String signature() {
        return owner
                + constructor.getParameters().stream()
                        .map(parameter -> shortName(typeOf(parameter)) + " " + parameter.getSimpleName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty()
                ? declared.simpleName()
                : type.toString();
    }

    boolean isEmpty() {
        return constructor.getParameters().isEmpty();
    }

    private ElementSpot spot() {
        return new Member(constructor, place).spot();
    }

    /** The call, or what keeps it from working. */
    Construction construct() {
        List<ConstructionFault> faults = faults();
        return faults.isEmpty()
                ? new Construction.Constructor(
                        constructor.getParameters().stream().map(this::argument).toList())
                : new Construction.Refused(faults);
    }

    boolean fits() {
        return faults().isEmpty();
    }

    /** How many of its parameters are attributes by name. */
    int matches() {
        return (int) constructor.getParameters().stream()
                .filter(parameter -> attribute(parameter).isPresent())
                .count();
    }

    private List<ConstructionFault> faults() {
        List<ConstructionFault> faults = new ArrayList<>();
        if (!isCallable) {
            faults.add(new ConstructionFault.Uncallable(signature(), spot()));
        }
        for (VariableElement parameter : constructor.getParameters()) {
            fault(parameter).ifPresent(faults::add);
        }
        if (faults.stream().noneMatch(ConstructionFault.NoAttribute.class::isInstance)) {
            addLost(faults);
        }
        return faults;
    }

    /** A parameter with a wrong name says enough: it may be meant for one of these. */
    private void addLost(List<ConstructionFault> faults) {
        for (Given attribute : attributes) {
            if (constructor.getParameters().stream()
                    .noneMatch(parameter -> attribute(parameter).equals(Optional.of(attribute)))) {
                faults.add(new ConstructionFault.NoParameter(
                        attribute.name(), attribute.type(), signature(), attribute.spot()));
            }
        }
    }

    private Optional<ConstructionFault> fault(VariableElement parameter) {
        ElementSpot spot = new Member(parameter, place).spot();
        String name = parameter.getSimpleName().toString();
        Optional<Given> attribute = attribute(parameter);
        if (attribute.isEmpty()) {
            return ignored.contains(name)
                    ? Optional.empty()
                    : Optional.of(new ConstructionFault.NoAttribute(
                            name, attributes.stream().map(Given::name).toList(), spot));
        }
        JavaType expected = attribute.get().type();
        return typeOf(parameter).equals(expected)
                ? Optional.empty()
                : Optional.of(new ConstructionFault.OtherType(name, typeOf(parameter), expected, spot));
    }

    private Argument argument(VariableElement parameter) {
        return attribute(parameter).isPresent()
                ? new Argument.OfAttribute(parameter.getSimpleName().toString())
                : new Argument.OfIgnored(typeOf(parameter));
    }

    private Optional<Given> attribute(VariableElement parameter) {
        return attributes.stream()
                .filter(attribute -> parameter.getSimpleName().contentEquals(attribute.name()))
                .findFirst();
    }

    private JavaType typeOf(VariableElement parameter) {
        return TypeReader.read(parameter.asType(), "constructor", spot());
    }
}
