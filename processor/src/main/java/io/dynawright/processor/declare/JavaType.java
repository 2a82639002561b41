package io.dynawright.processor.declare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Java type as the user's code names it, free of javac. {@code toString()} is how messages write it. */
public sealed interface JavaType {

    /** The type as a type argument: the class that boxes a primitive one. */
    default JavaType boxed() {
        return this;
    }

    /** A primitive type, by its keyword. */
    record Primitive(String keyword) implements JavaType {
        @Override
        public JavaType boxed() {
            String box = switch (keyword) {
                case "int" -> "Integer";
                case "char" -> "Character";
                default -> keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1);
            };
            return Declared.of("java.lang", box);
        }

        @Override
        public String toString() {
            return keyword;
        }
    }

    /**
     * A class, interface, record or enum. The simple names run from the outermost class inwards; the package name is
     * empty for the unnamed package.
     */
    record Declared(String packageName, List<String> simpleNames, List<JavaType> arguments) implements JavaType {
        public Declared {
            simpleNames = List.copyOf(simpleNames);
            arguments = List.copyOf(arguments);
            if (simpleNames.isEmpty()) {
                throw new IllegalArgumentException("a class needs a name");
            }
        }

        /** A class without type arguments. */
        public static Declared of(String packageName, String... simpleNames) {
            return new Declared(packageName, List.of(simpleNames), List.of());
        }

        /** Whether the two differ in their type arguments at most. */
        public boolean isSameClass(Declared other) {
            return packageName.equals(other.packageName) && simpleNames.equals(other.simpleNames);
        }

        /** The same class without type arguments. */
        public Declared erased() {
            return new Declared(packageName, simpleNames, List.of());
        }

        /** The same class with these type arguments. */
        public Declared with(List<JavaType> others) {
            return new Declared(packageName, simpleNames, others);
        }

        public String simpleName() {
            return simpleNames.get(simpleNames.size() - 1);
        }

        public String qualifiedName() {
            String nested = String.join(".", simpleNames);
            return packageName.isEmpty() ? nested : packageName + "." + nested;
        }

        @Override
        public String toString() {
            String name = packageName.equals("java.lang") ? String.join(".", simpleNames) : qualifiedName();
            return arguments.isEmpty()
                    ? name
                    : arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", name + "<", ">"));
        }
    }

    /** An array. */
    record Array(JavaType component) implements JavaType {
        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /** A type argument that leaves open what it is exactly, in the signature of a method. */
    record Wildcard(Bound bound, JavaType type) implements JavaType {

        /** On which side it is bounded. */
        public enum Bound {
            EXTENDS("extends"),
            SUPER("super");

            private final String keyword;

            Bound(String keyword) {
                this.keyword = keyword;
            }

            /** As Java writes it. */
            public String keyword() {
                return keyword;
            }
        }

        @Override
        public String toString() {
            return "? " + bound.keyword() + " " + type;
        }
    }

    /** What no attribute can have but a user may write: a type variable, a wildcard. Known by its text alone. */
    record Other(String text) implements JavaType {
        @Override
        public String toString() {
            return text;
        }
    }
}
