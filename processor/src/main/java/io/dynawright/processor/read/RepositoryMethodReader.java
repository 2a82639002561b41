package io.dynawright.processor.read;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.JavaType.Wildcard;
import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.declare.RepositoryMethod.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Reads methods of repositories, and of interfaces over them, as their callers see them.
 *
 * @param owner the class or interface of which they are members, maybe inherited ones
 */
record RepositoryMethodReader(Types types, DeclaredType owner, ElementSpot spot) {

    /**
     * The method.
     *
     * @throws MissingTypeException if a type in it does not exist
     */
    RepositoryMethod read(ExecutableElement method) {
        ExecutableType type = (ExecutableType) types.asMemberOf(owner, method);
        String use = "method \"" + method.getSimpleName() + "\"";
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            String name = method.getParameters().get(i).getSimpleName().toString();
            parameters.add(new Parameter(name, read(type.getParameterTypes().get(i), use)));
        }
        return new RepositoryMethod(
                method.getSimpleName().toString(),
                method.getTypeParameters().stream()
                        .map(parameter -> typeParameter(parameter, use))
                        .toList(),
                parameters,
                read(type.getReturnType(), use));
    }

    private String typeParameter(TypeParameterElement parameter, String use) {
        String bounds = parameter.getBounds().stream()
                .map(bound -> read(bound, use).toString())
                .filter(bound -> !bound.equals("Object"))
                .collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** Unlike the types of attributes, these may have wildcards. */
    private JavaType read(TypeMirror type, String use) {
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return new Wildcard(Wildcard.Bound.EXTENDS, read(wildcard.getExtendsBound(), use));
        }
        if (type instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
            return new Wildcard(Wildcard.Bound.SUPER, read(wildcard.getSuperBound(), use));
        }
        if (type instanceof ArrayType array) {
            return new JavaType.Array(read(array.getComponentType(), use));
        }
        if (type instanceof TypeVariable variable) {
            return new JavaType.Other(variable.asElement().getSimpleName().toString());
        }
        JavaType known = TypeReader.read(type, use, spot);
        return known instanceof JavaType.Declared declared
                ? declared.with(((DeclaredType) type)
                        .getTypeArguments().stream()
                                .map(argument -> read(argument, use))
                                .toList())
                : known;
    }
}
