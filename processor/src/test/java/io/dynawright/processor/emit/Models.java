package io.dynawright.processor.emit;

import io.dynawright.processor.declare.Absence;
import io.dynawright.processor.declare.AsyncRepository;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Naming;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Presence;
import io.dynawright.processor.model.PrimaryKey;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.TableSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small models, made by hand. */
final class Models {

    static final JavaType.Declared STRING = JavaType.Declared.of("java.lang", "String");

    private static final JavaType.Declared ORDER = JavaType.Declared.of("com.acme", "Order");

    static final CodecRef STRING_CODEC = new CodecRef.Constant(codec("StringCodec"), StoredType.TEXT, Absence.NULL);
    static final CodecRef INT_CODEC = new CodecRef.Primitive(codec("IntegerCodec"), StoredType.NUMBER);

    private static final CodecRef LONG_CODEC = new CodecRef.Primitive(codec("LongCodec"), StoredType.NUMBER);

    private Models() {}

    static JavaType.Declared codec(String name) {
        return JavaType.Declared.of("io.dynawright.codec", name);
    }

    static Attribute text(String name) {
        return attribute(name, STRING, STRING_CODEC);
    }

    static Attribute number(String name) {
        return attribute(name, new JavaType.Primitive("int"), INT_CODEC);
    }

    static Attribute enumerated(String name, JavaType.Declared type) {
        return attribute(
                name,
                type,
                new CodecRef.EnumOf(type, new EnumTexts.Names(List.of("OPEN")), Optional.empty(), List.of()));
    }

    /** An attribute that counts the writes of its item. */
    static Attribute version(String name) {
        Attribute counter = attribute(name, new JavaType.Primitive("long"), LONG_CODEC);
        return new Attribute(
                name,
                name,
                counter.pathAccessor(),
                counter.type(),
                counter.codec(),
                name,
                counter.presence(),
                counter.owner(),
                Optional.of(new LifecycleMark.Version()),
                Disclosure.SHOWN,
                List.of());
    }

    private static Attribute attribute(String name, JavaType type, CodecRef codec) {
        return new Attribute(
                name,
                name,
                Names.pathAccessor(name),
                type,
                codec,
                name,
                new Presence.Lenient(),
                ORDER,
                Optional.empty(),
                Disclosure.SHOWN,
                List.of());
    }

    /** The table of {@code com.acme.Order}, keyed by the first attribute. */
    static TableModel table(Attribute... attributes) {
        return table(Optional.empty(), attributes);
    }

    /** The same, keyed by the first and the second attribute. */
    static TableModel sorted(Attribute... attributes) {
        return table(Optional.of(attributes[1]), attributes);
    }

    private static TableModel table(Optional<Attribute> sort, Attribute... attributes) {
        List<Construction.Argument> arguments = Arrays.stream(attributes)
                .<Construction.Argument>map(a -> new Construction.Argument.OfAttribute(a.javaName()))
                .toList();
        return new TableModel(
                new Shape(ORDER, List.of(attributes), new Construction.Constructor(arguments)),
                Visibility.PUBLIC,
                Names.of(ORDER, Naming.usual(AsyncRepository.GENERATED)),
                "orders",
                new PrimaryKey(attributes[0], sort),
                List.of(),
                TableSettings.USUAL,
                Optional.empty(),
                new Surroundings(Set.of(), Set.of()));
    }
}
