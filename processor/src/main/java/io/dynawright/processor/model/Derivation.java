package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import java.util.List;

/** How the value of a derived attribute comes about. */
public sealed interface Derivation {

    /** The Java names of the attributes that it is made of, as far as that is known. */
    List<String> sources();

    /** A method of the object gives it. */
    record ByGetter(List<String> sources) implements Derivation {
        public ByGetter {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A static method makes it.
     *
     * @param owner the class that has the method
     * @param arguments the attributes that the method takes
     */
    record ByFunction(JavaType.Declared owner, String method, List<Attribute> arguments) implements Derivation {
        public ByFunction {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<String> sources() {
            return arguments.stream().map(Attribute::javaName).toList();
        }
    }
}
