package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecFactory;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Storing.Reason;
import io.dynawright.processor.declare.Storing.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds out how a type is stored: by a codec of the catalogue, or as an enum, a document, or an array; and if it is
 * generic, by a codec that is made from those of its arguments.
 */
record StoringReader(
        Elements elements, CodecCatalogue codecs, Form.Format format, Visible visible, Neighbours neighbours) {

    private static final JavaType OBJECT = JavaType.Declared.of("java.lang", "Object");
    private static final JavaType.Declared ARRAY_CODEC = JavaType.Declared.of(CodecKinds.PACKAGE, "ArrayCodec");

    /** How an attribute of this type is stored that says so much of itself. */
    Storing read(JavaType type, Form.As as) {
        Storing storing = read(type, new Form(as, format));
        return storing instanceof Storing.By by && !isIn(as, type, by.codec())
                ? new Refused(Reason.NOT_IN_FORM, type)
                : storing;
    }

    private boolean isIn(Form.As as, JavaType type, CodecRef codec) {
        return switch (as) {
            case DEFAULT -> true;
            case SET -> codec.storedAs().isSet();
            default -> hasEpochs(type);
        };
    }

    /** Whether another form than the default one makes a difference. */
    private boolean hasEpochs(JavaType type) {
        return !read(type, new Form(Form.As.EPOCH_SECONDS, format))
                .equals(read(type, new Form(Form.As.DEFAULT, format)));
    }

    private Storing read(JavaType type, Form form) {
        Optional<CodecRef> codec = codecs.find(type, form);
        if (codec.isPresent()) {
            return new Storing.By(codec.get());
        }
        if (type instanceof JavaType.Array array) {
            return readArray(array, form);
        }
        if (type instanceof JavaType.Declared declared) {
            return readDeclared(declared, form);
        }
        return new Refused(type instanceof JavaType.Other ? Reason.NO_FIXED_TYPE : Reason.UNSUPPORTED, type);
    }

    private Storing readArray(JavaType.Array array, Form form) {
        if (!(array.component() instanceof JavaType.Declared component)) {
            return new Refused(Reason.UNSUPPORTED, array);
        }
        if (!component.arguments().isEmpty()) {
            return new Refused(Reason.GENERIC_ARRAY, component);
        }
        Storing element = read(component, form);
        return element instanceof Storing.By by
                ? new Storing.By(new CodecRef.ArrayOf(ARRAY_CODEC, by.codec(), component))
                : element;
    }

    private Storing readDeclared(JavaType.Declared type, Form form) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (type.equals(OBJECT)) {
            return new Refused(Reason.UNTYPED, type);
        }
        if (element == null) {
            return new Refused(Reason.UNSUPPORTED, type);
        }
        Optional<TypeElement> hidden = visible.hiddenPartOf(element);
        if (hidden.isPresent()) {
            return new Refused(Reason.HIDDEN, TypeReader.declared(hidden.get()));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new Storing.By(EnumReader.read(element, form));
        }
        if (!element.getTypeParameters().isEmpty() && type.arguments().isEmpty()) {
            return new Refused(Reason.RAW, type);
        }
        if (new Member(element, 0).annotation(Ours.DOCUMENT).isPresent()) {
            return readDocument(element, type);
        }
        return type.arguments().isEmpty() ? new Refused(Reason.UNSUPPORTED, type) : readGeneric(type, form);
    }

    private Storing readDocument(TypeElement element, JavaType.Declared type) {
        JavaType.Declared codec = Names.documentCodec(type);
        boolean isGenerated = neighbours.isSource(element) || elements.getTypeElement(codec.qualifiedName()) != null;
        return isGenerated ? new Storing.By(new CodecRef.Document(codec)) : new Refused(Reason.NO_CODEC, type);
    }

    /** The first factory, of those that serve the type, that takes the codecs of its arguments. */
    private Storing readGeneric(JavaType.Declared type, Form form) {
        Optional<Storing> refused = Optional.empty();
        for (CodecFactory factory : codecs.factories()) {
            Optional<Map<String, JavaType>> arguments = factory.match(type);
            if (arguments.isPresent()) {
                Map<String, CodecRef> parts = new LinkedHashMap<>();
                refused = readArguments(arguments.get(), form, parts).or(() -> Optional.of(unsupported(type)));
                Optional<CodecRef> made = factory.make(type, parts);
                if (made.isPresent()) {
                    return new Storing.By(made.get());
                }
            }
        }
        return refused.orElseGet(() -> unsupported(type));
    }

    private static Storing unsupported(JavaType type) {
        return new Refused(Reason.UNSUPPORTED, type);
    }

    /** The codecs of the arguments, by type parameter; and why the first that has none is refused. */
    private Optional<Storing> readArguments(Map<String, JavaType> arguments, Form form, Map<String, CodecRef> parts) {
        for (Map.Entry<String, JavaType> argument : arguments.entrySet()) {
            Storing storing = read(argument.getValue(), form);
            if (!(storing instanceof Storing.By by)) {
                return Optional.of(storing);
            }
            parts.put(argument.getKey(), by.codec());
        }
        return Optional.empty();
    }
}
