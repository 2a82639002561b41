package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecFactory;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Storing.Reason;
import io.dynawright.processor.declare.Storing.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds the codec of a type: in the catalogue, or as that of an enum, a document, or an array; and if the type is
 * generic, one that is made from those of its arguments.
 *
 * @param ofObjects the codec of {@code Object}, if that was asked for
 * @param user the attribute that needs it
 */
record CodecFinder(StoringReader known, Form form, Optional<CodecRef> ofObjects, ElementSpot user) {

    static final JavaType OBJECT = JavaType.Declared.of("java.lang", "Object");

    private static final JavaType.Declared ARRAY_CODEC = JavaType.Declared.of(CodecKinds.PACKAGE, "ArrayCodec");

    /** How deep DynamoDB lets lists and maps be nested. */
    private static final int MAX_DEPTH = 32;

    Storing find(JavaType type) {
        Storing storing = findAnyDepth(type);
        return storing instanceof Storing.By by && by.codec().depth() > MAX_DEPTH
                ? new Refused(Reason.TOO_DEEP, type)
                : storing;
    }

    private Storing findAnyDepth(JavaType type) {
        Optional<CodecRef> codec = type.equals(OBJECT)
                ? ofObjects.or(() -> known.codecs().custom().find(OBJECT))
                : known.codecs().find(type, form);
        if (codec.isPresent()) {
            return new Storing.By(codec.get());
        }
        if (type instanceof JavaType.Array array) {
            return findForArray(array);
        }
        if (type instanceof JavaType.Declared declared) {
            return findForClass(declared);
        }
        return new Refused(type instanceof JavaType.Other ? Reason.NO_FIXED_TYPE : Reason.UNSUPPORTED, type);
    }

    private Storing findForArray(JavaType.Array array) {
        if (!(array.component() instanceof JavaType.Declared component)) {
            return new Refused(Reason.UNSUPPORTED, array);
        }
        if (!component.arguments().isEmpty()) {
            return new Refused(Reason.GENERIC_ARRAY, component);
        }
        Storing element = findAnyDepth(component);
        return element instanceof Storing.By by
                ? new Storing.By(new CodecRef.ArrayOf(ARRAY_CODEC, by.codec(), component))
                : element;
    }

    private Storing findForClass(JavaType.Declared type) {
        TypeElement element = known.elements().getTypeElement(type.qualifiedName());
        if (type.equals(OBJECT)) {
            return new Refused(Reason.UNTYPED, type);
        }
        if (element == null) {
            return new Refused(Reason.UNSUPPORTED, type);
        }
        Optional<TypeElement> hidden = known.visible().hiddenPartOf(element);
        if (hidden.isPresent()) {
            return new Refused(Reason.HIDDEN, TypeReader.declared(hidden.get()));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new EnumReader(element, user).read(form);
        }
        if (!element.getTypeParameters().isEmpty() && type.arguments().isEmpty()) {
            return new Refused(Reason.RAW, type);
        }
        List<Role> roles = known.vocabulary().describe(element).roles();
        if (roles.contains(Role.DOCUMENT) || (known.role() == Role.VIEW && roles.contains(Role.VIEW))) {
            return findForDocument(element, type);
        }
        if (roles.contains(Role.VIEW)) {
            return new Refused(Reason.VIEW, type);
        }
        return type.arguments().isEmpty() ? new Refused(Reason.UNSUPPORTED, type) : findForGeneric(type);
    }

    private Storing findForDocument(TypeElement element, JavaType.Declared type) {
        JavaType.Declared codec = Names.ofDocument(type).codec();
        boolean isGenerated =
                known.neighbours().isSource(element) || known.elements().getTypeElement(codec.qualifiedName()) != null;
        return isGenerated ? new Storing.By(new CodecRef.Document(codec)) : new Refused(Reason.NO_CODEC, type);
    }

    private Storing findForGeneric(JavaType.Declared type) {
        return SequencedTypes.of(type)
                .map(between -> findBetween(type, between))
                .orElseGet(() -> make(type));
    }

    /** A type that has no codec of its own, but lies between two that have. */
    private Storing findBetween(JavaType.Declared type, SequencedTypes between) {
        Storing reading = make(between.subtype());
        return reading instanceof Storing.By reader
                        && reader.codec() instanceof CodecRef.Composite subtype
                        && make(between.supertype()) instanceof Storing.By writer
                        && writer.codec() instanceof CodecRef.Composite supertype
                ? new Storing.By(new CodecRef.Between(SequencedTypes.CODEC, type, subtype, supertype))
                : reading;
    }

    /** The first factory, of those that serve the type, that takes the codecs of its arguments. */
    private Storing make(JavaType.Declared type) {
        Storing refused = new Refused(Reason.UNSUPPORTED, type);
        Map<JavaType, Storing> found = new LinkedHashMap<>();
        for (CodecFactory factory : known.codecs().factories()) {
            Map<String, CodecRef> parts = new LinkedHashMap<>();
            Map<String, JavaType> arguments = factory.match(type).orElse(Map.of());
            for (Map.Entry<String, JavaType> argument : arguments.entrySet()) {
                Storing part = found.computeIfAbsent(argument.getValue(), this::findAnyDepth);
                if (!(part instanceof Storing.By by)) {
                    return part;
                }
                parts.put(argument.getKey(), by.codec());
            }
            Optional<CodecRef> made = factory.make(type, parts);
            if (made.isPresent()) {
                return new Storing.By(made.get());
            }
            refused = factory.notScalar(parts)
                    .flatMap(key -> Optional.ofNullable(arguments.get(key)))
                    .<Storing>map(key -> new Refused(Reason.MAP_KEY, key))
                    .orElse(refused);
        }
        return refused;
    }
}
