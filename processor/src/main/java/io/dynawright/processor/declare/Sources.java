package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/** What a derived attribute is made of. Names are those of members of the class that has the method. */
public sealed interface Sources {

    /** The same, shown at another place. */
    Sources at(Spot spot);

    /** It is not said: it may be anything. */
    record Unsaid() implements Sources {
        @Override
        public Sources at(Spot spot) {
            return this;
        }
    }

    /** The attributes that {@code from} names. */
    record Named(List<Written<String>> names) implements Sources {
        public Named {
            names = List.copyOf(names);
        }

        @Override
        public Sources at(Spot spot) {
            return new Named(names.stream()
                    .map(name -> new Written<>(name.value(), spot))
                    .toList());
        }
    }

    /** The parameters of a static method, which are called like attributes. */
    record Parameters(List<Parameter> parameters) implements Sources {
        public Parameters {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Sources at(Spot spot) {
            return new Parameters(parameters.stream()
                    .map(parameter -> new Parameter(parameter.name(), parameter.type(), spot))
                    .toList());
        }
    }

    /** One of them. */
    record Parameter(String name, JavaType type, Spot spot) {}
}
