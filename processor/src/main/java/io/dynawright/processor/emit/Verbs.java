package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What generated views of attributes give: paths, or what can be done to the attributes in an update; and the
 * expressions that make them. What lies under a value, and under that, is of the same family.
 *
 * @param goesOn the update that goes on, if there is one
 */
record Verbs(Family family, Optional<GoesOn> goesOn, CodecExpressions codecs) {

    /** The update that goes on: its type, and the expression that gives it. */
    record GoesOn(TypeName type, CodeBlock update) {}

    /**
     * Where a value stands.
     *
     * @param path the expression that gives its path
     * @param argument what the runtime's factories take for that, which is shorter for an attribute of the item
     */
    record Place(CodeBlock path, CodeBlock argument) {

        static Place attribute(String name) {
            return new Place(CodeBlock.of("$T.of($S)", RuntimeTypes.PATH, name), CodeBlock.of("$S", name));
        }

        static Place under(String name) {
            return of(CodeBlock.of("under($S)", name));
        }

        private static Place of(CodeBlock path) {
            return new Place(path, path);
        }
    }

    static Verbs ofPaths(CodecExpressions codecs) {
        return new Verbs(Family.PATHS, Optional.empty(), codecs);
    }

    static Verbs ofUpdates(TypeName type, CodeBlock update, CodecExpressions codecs) {
        return new Verbs(Family.UPDATES, Optional.of(new GoesOn(type, update)), codecs);
    }

    /** The type for an attribute. */
    TypeName type(Attribute attribute) {
        if (!attribute.is(LifecycleMark.Encrypted.class)) {
            return type(attribute.operand());
        }
        return goesOn.isPresent()
                ? type(RuntimeTypes.ENCRYPTED_UPDATE, boxed(attribute.operand()))
                : RuntimeTypes.ENCRYPTED_PATH;
    }

    /** The expression for an attribute, which stands in this place. */
    CodeBlock at(Place place, Attribute attribute) {
        if (!attribute.is(LifecycleMark.Encrypted.class)) {
            return at(place, attribute.operand());
        }
        return goesOn.isPresent()
                ? make(
                        RuntimeTypes.ENCRYPTED_UPDATE,
                        place,
                        codecs.codec(attribute.operand().codec()))
                : make(RuntimeTypes.ENCRYPTED_PATH, place);
    }

    /** The type for such a value. */
    TypeName type(Operand value) {
        TypeName of = TypeNames.boxed(value.type());
        Content content = Content.of(value);
        if (content instanceof Content.Document document) {
            return type(family.document(document.names()));
        }
        if (content instanceof Content.SetOf set) {
            return type(family.set(), of, boxed(set.element()));
        }
        if (content instanceof Content.ListOf list) {
            return type(family.list(), of, boxed(list.element()), type(inner(list.element())));
        }
        return content instanceof Content.MapOf map
                ? type(family.map(), of, boxed(map.key()), type(inner(map.value())))
                : type(family.single(((Content.Single) content).type()), of);
    }

    private static TypeName boxed(Operand value) {
        return TypeNames.boxed(value.type());
    }

    private TypeName type(ClassName name, TypeName... arguments) {
        TypeName[] all = Stream.concat(Stream.of(arguments), goesOn.stream().map(GoesOn::type))
                .toArray(TypeName[]::new);
        return all.length == 0 ? name : ParameterizedTypeName.get(name, all);
    }

    /** Conditions and changes are about the value of an {@code Optional}, wherever it stands. */
    private static Operand inner(Operand value) {
        return Operand.of(value.type(), value.codec());
    }

    /** The expression for such a value in this place. */
    CodeBlock at(Place place, Operand value) {
        return at(place, value, 1);
    }

    private CodeBlock at(Place place, Operand value, int depth) {
        CodecRef codec = value.codec();
        Content content = Content.of(value);
        if (content instanceof Content.Document document) {
            String form = goesOn.isPresent() ? "new $T<>($L)" : "new $T($L)";
            return CodeBlock.of(form, family.document(document.names()), arguments(place.path()));
        }
        if (content instanceof Content.SetOf set) {
            return make(
                    family.set(),
                    place,
                    codecs.codec(codec),
                    codecs.codec(set.element().codec()));
        }
        if (content instanceof Content.ListOf list) {
            CodeBlock element = codecs.codec(list.element().codec());
            return make(family.list(), place, codecs.codec(codec), element, factory(inner(list.element()), depth));
        }
        if (content instanceof Content.MapOf map) {
            CodeBlock key = codecs.codec(map.key().codec());
            return make(family.map(), place, codecs.codec(codec), key, factory(inner(map.value()), depth));
        }
        return make(family.single(((Content.Single) content).type()), place, codecs.codec(codec));
    }

    private CodeBlock make(ClassName type, Place place, CodeBlock... others) {
        CodeBlock[] all =
                Stream.concat(Stream.of(place.argument()), Stream.of(others)).toArray(CodeBlock[]::new);
        return CodeBlock.of("$T.of($L)", type, arguments(all));
    }

    private CodeBlock arguments(CodeBlock... own) {
        List<CodeBlock> all = new ArrayList<>(List.of(own));
        goesOn.map(GoesOn::update).ifPresent(all::add);
        return Values.arguments(all);
    }

    /** What gives the verbs of an element, or of an entry, at its path. */
    private CodeBlock factory(Operand value, int depth) {
        if (Content.of(value) instanceof Content.Document document && goesOn.isEmpty()) {
            return CodeBlock.of("$T::new", family.document(document.names()));
        }
        String path = depth == 1 ? "path" : "path" + depth;
        return CodeBlock.of("$L -> $L", path, at(Place.of(CodeBlock.of("$L", path)), value, depth + 1));
    }
}
