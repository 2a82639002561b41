package io.dynawright.processor.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method of a repository, or of an interface over one, as its callers see it.
 *
 * @param typeParameters as they are written: {@code R}, or {@code R extends Number}
 */
public record RepositoryMethod(
        String name, List<String> typeParameters, List<RepositoryMethod.Parameter> parameters, JavaType result) {

    /** Copies the lists. */
    public RepositoryMethod {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
    }

    /** A parameter of it. */
    public record Parameter(String name, JavaType type) {}

    /** Whether the one can be called for the other: names of parameters aside, all is the same. */
    public boolean isSameAs(RepositoryMethod other) {
        return name.equals(other.name)
                && typeParameters.size() == other.typeParameters.size()
                && types().equals(other.types());
    }

    /** Whether the two differ in their results at most. */
    public boolean hasParametersOf(RepositoryMethod other) {
        List<JavaType> own = types();
        return own.subList(0, parameters.size()).equals(other.types().subList(0, other.parameters.size()));
    }

    /** The types of the parameters, and then the result; a type parameter counts by its place. */
    private List<JavaType> types() {
        Map<String, JavaType> places = new HashMap<>();
        typeParameters.forEach(name -> places.put(name, new JavaType.Other("#" + places.size())));
        return Stream.concat(parameters.stream().map(Parameter::type), Stream.of(result))
                .map(type -> placed(type, places))
                .toList();
    }

    private static JavaType placed(JavaType type, Map<String, JavaType> places) {
        if (type instanceof JavaType.Declared declared) {
            return declared.with(declared.arguments().stream()
                    .map(argument -> placed(argument, places))
                    .toList());
        }
        if (type instanceof JavaType.Array array) {
            return new JavaType.Array(placed(array.component(), places));
        }
        if (type instanceof JavaType.Wildcard wildcard) {
            return new JavaType.Wildcard(wildcard.bound(), placed(wildcard.type(), places));
        }
        return places.getOrDefault(type.toString(), type);
    }

    /** How the user would write it, with the simple names of types. */
    @Override
    public String toString() {
        String variables = typeParameters.isEmpty() ? "" : "<" + String.join(", ", typeParameters) + "> ";
        return parameters.stream()
                .map(parameter -> simple(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", variables + simple(result) + " " + name + "(", ")"));
    }

    private static String simple(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            String name = String.join(".", declared.simpleNames());
            return declared.arguments().isEmpty()
                    ? name
                    : declared.arguments().stream()
                            .map(RepositoryMethod::simple)
                            .collect(Collectors.joining(", ", name + "<", ">"));
        }
        if (type instanceof JavaType.Array array) {
            return simple(array.component()) + "[]";
        }
        return type instanceof JavaType.Wildcard wildcard
                ? "? " + wildcard.bound().keyword() + " " + simple(wildcard.type())
                : type.toString();
    }
}
