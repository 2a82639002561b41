package io.dynawright.processor.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import io.dynawright.processor.declare.JavaType;
import java.util.List;

/** The model's types as JavaPoet names them: the one place that knows both. */
public final class TypeNames {

    private static final List<TypeName> PRIMITIVES = List.of(
            TypeName.BOOLEAN,
            TypeName.BYTE,
            TypeName.CHAR,
            TypeName.DOUBLE,
            TypeName.FLOAT,
            TypeName.INT,
            TypeName.LONG,
            TypeName.SHORT);

    private TypeNames() {}

    /** The type as written. */
    public static TypeName of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive(primitive.keyword());
        }
        if (type instanceof JavaType.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof JavaType.Declared declared) {
            TypeName[] arguments =
                    declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
            ClassName raw = className(declared);
            return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
        }
        if (type instanceof JavaType.Wildcard wildcard) {
            TypeName bound = of(wildcard.type());
            return wildcard.bound() == JavaType.Wildcard.Bound.EXTENDS
                    ? WildcardTypeName.subtypeOf(bound)
                    : WildcardTypeName.supertypeOf(bound);
        }
        // A type variable or a wildcard, which JavaPoet prints as it stands.
        return TypeVariableName.get(type.toString());
    }

    /** An array of this type. */
    static TypeName arrayOf(TypeName component) {
        return ArrayTypeName.of(component);
    }

    /** The type as a type argument: primitives boxed. */
    public static TypeName boxed(JavaType type) {
        return of(type).box();
    }

    /** The class without its type arguments. */
    public static ClassName className(JavaType.Declared type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static TypeName primitive(String keyword) {
        return PRIMITIVES.stream()
                .filter(type -> type.toString().equals(keyword))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a primitive type: " + keyword));
    }
}
