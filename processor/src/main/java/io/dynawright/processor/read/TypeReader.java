package io.dynawright.processor.read;

import io.dynawright.processor.declare.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Turns javac's types into ours, without their annotations. */
final class TypeReader {

    private TypeReader() {}

    /**
     * The type as messages and generated code name it.
     *
     * @param use what needs the type, for the message that says that it is missing
     * @throws MissingTypeException if it, or a type that it is made of, does not exist
     */
    static JavaType read(TypeMirror type, String use, ElementSpot spot) {
        if (type.getKind() == TypeKind.ERROR) {
            throw MissingTypeException.of(nameOf(type), use, spot);
        }
        if (type.getKind().isPrimitive()) {
            return new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
        }
        if (type instanceof ArrayType array) {
            return new JavaType.Array(read(array.getComponentType(), use, spot));
        }
        if (type instanceof DeclaredType declared) {
            List<JavaType> arguments = new ArrayList<>();
            for (TypeMirror argument : declared.getTypeArguments()) {
                arguments.add(read(argument, use, spot));
            }
            JavaType.Declared name = declared((TypeElement) declared.asElement());
            return new JavaType.Declared(name.packageName(), name.simpleNames(), arguments);
        }
        if (type instanceof WildcardType wildcard) {
            return new JavaType.Other(wildcard(wildcard, use, spot));
        }
        return new JavaType.Other(type.toString());
    }

    private static String wildcard(WildcardType type, String use, ElementSpot spot) {
        if (type.getExtendsBound() != null) {
            return "? extends " + read(type.getExtendsBound(), use, spot);
        }
        return type.getSuperBound() == null ? "?" : "? super " + read(type.getSuperBound(), use, spot);
    }

    /** The class without type arguments. */
    static JavaType.Declared declared(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element enclosing = type;
        while (enclosing instanceof TypeElement) {
            names.addFirst(enclosing.getSimpleName().toString());
            enclosing = enclosing.getEnclosingElement();
        }
        String packageName = enclosing instanceof PackageElement found
                ? found.getQualifiedName().toString()
                : "";
        return new JavaType.Declared(packageName, List.copyOf(names), List.of());
    }

    private static String nameOf(TypeMirror missing) {
        return missing instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : missing.toString();
    }
}
