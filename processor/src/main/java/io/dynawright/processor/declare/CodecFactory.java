package io.dynawright.processor.declare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A static method {@code of} of the runtime that makes the codec of a generic type from the codecs of its arguments.
 *
 * @param codec the class that has it
 * @param served the type that it serves, with the method's type parameters as arguments
 */
public record CodecFactory(
        JavaType.Declared codec, JavaType served, List<Parameter> parameters, StoredType storedAs, Absence absence) {

    /** The more a parameter takes, the less specific it is. */
    public static final Comparator<CodecFactory> MOST_SPECIFIC_FIRST = Comparator.comparingInt(
            factory -> factory.parameters.stream().mapToInt(Parameter::breadth).sum());

    public CodecFactory {
        parameters = List.copyOf(parameters);
    }

    /**
     * A codec that the method takes.
     *
     * @param variable the type parameter that the codec is of
     */
    public record Parameter(String variable, Accepted accepted) {

        boolean takes(CodecRef argument) {
            return accepted instanceof Accepted.StoredAs storedAs
                    ? storedAs.types().contains(argument.storedAs())
                    : argument instanceof CodecRef.EnumOf;
        }

        /** Whether it takes every single value, and nothing else. */
        boolean wantsScalar() {
            Set<StoredType> scalars = Arrays.stream(StoredType.values())
                    .filter(StoredType::isScalar)
                    .collect(Collectors.toSet());
            return accepted instanceof Accepted.StoredAs storedAs
                    && storedAs.types().equals(scalars);
        }

        int breadth() {
            return accepted instanceof Accepted.StoredAs storedAs
                    ? storedAs.types().size()
                    : 0;
        }
    }

    /** What a parameter accepts. */
    public sealed interface Accepted {

        /** Any codec of values that are stored so. */
        record StoredAs(Set<StoredType> types) implements Accepted {}

        /** The codec of an enum. */
        record Enums() implements Accepted {}
    }

    /** The types that the type parameters stand for if this one is served; empty if it is not. */
    public Optional<Map<String, JavaType>> match(JavaType type) {
        Map<String, JavaType> bound = new LinkedHashMap<>();
        return unify(served, type, bound) ? Optional.of(bound) : Optional.empty();
    }

    private boolean unify(JavaType pattern, JavaType type, Map<String, JavaType> bound) {
        if (pattern instanceof JavaType.Other variable) {
            JavaType known = bound.putIfAbsent(variable.text(), type);
            return known == null || known.equals(type);
        }
        if (!(pattern instanceof JavaType.Declared expected) || !(type instanceof JavaType.Declared actual)) {
            return pattern.equals(type);
        }
        boolean fits = expected.isSameClass(actual)
                && expected.arguments().size() == actual.arguments().size();
        for (int i = 0; fits && i < expected.arguments().size(); i++) {
            fits = unify(expected.arguments().get(i), actual.arguments().get(i), bound);
        }
        return fits;
    }

    /** The type parameter that must be a single value, as the key of a map must, and is not one with these. */
    public Optional<String> notScalar(Map<String, CodecRef> arguments) {
        for (Parameter parameter : parameters) {
            CodecRef argument = arguments.get(parameter.variable());
            if (parameter.wantsScalar()
                    && argument != null
                    && !argument.storedAs().isScalar()) {
                return Optional.of(parameter.variable());
            }
        }
        return Optional.empty();
    }

    /** The codec made from these, given by type parameter; empty if the method does not take one of them. */
    public Optional<CodecRef> make(JavaType type, Map<String, CodecRef> arguments) {
        List<CodecRef> parts = new ArrayList<>();
        for (Parameter parameter : parameters) {
            CodecRef argument = arguments.get(parameter.variable());
            if (argument == null || !parameter.takes(argument)) {
                return Optional.empty();
            }
            parts.add(argument);
        }
        return Optional.of(new CodecRef.Composite(codec, parts, type, storedAs, absence));
    }
}
