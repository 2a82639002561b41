package io.dynawright.processor.read;

import io.dynawright.processor.declare.Construction.BuilderSource;
import io.dynawright.processor.declare.Written;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the builder of a class. */
record BuilderFinder(TypeElement product, AccessorPicker accessors) {

    /**
     * The class that an annotation names as the builder.
     *
     * @throws MissingTypeException if it does not exist
     */
    Optional<BuilderType> written(Written<TypeMirror> builder) {
        Member entity = new Member(product, 0);
        TypeReader.read(builder.value(), "builder", entity.spot());
        return builder.value() instanceof DeclaredType type
                ? Optional.of(builder(type, source(type)))
                : Optional.empty();
    }

    /**
     * What the static method {@code builder()} of the class gives.
     *
     * @throws MissingTypeException if it does not exist
     */
    Optional<BuilderType> own() {
        return methodOf(product).flatMap(method -> {
            TypeMirror result = method.getReturnType();
            TypeReader.read(result, "builder", new Member(method, 1).spot());
            return result instanceof DeclaredType type
                    ? Optional.of(builder(type, Optional.of(staticMethod(product))))
                    : Optional.empty();
        });
    }

    private BuilderType builder(DeclaredType type, Optional<BuilderSource> source) {
        TypeElement element = (TypeElement) type.asElement();
        boolean isVisible = accessors.visible().hiddenPartOf(element).isEmpty();
        return new BuilderType(element, source.filter(found -> isVisible), accessors.of(type));
    }

    /** The method of the class, else of the class around the builder, else the builder's constructor. */
    private Optional<BuilderSource> source(DeclaredType builder) {
        TypeElement element = (TypeElement) builder.asElement();
        Stream<TypeElement> owners = element.getEnclosingElement() instanceof TypeElement around
                ? Stream.of(product, around)
                : Stream.of(product);
        return owners.filter(owner -> methodOf(owner)
                        .filter(method -> accessors.types().isAssignable(method.getReturnType(), builder))
                        .isPresent())
                .findFirst()
                .map(BuilderFinder::staticMethod)
                .or(() -> newObject(element));
    }

    private static BuilderSource staticMethod(TypeElement owner) {
        return new BuilderSource.StaticMethod(TypeReader.declared(owner));
    }

    private Optional<BuilderSource> newObject(TypeElement builder) {
        boolean isMade = !builder.getModifiers().contains(Modifier.ABSTRACT)
                && builder.getTypeParameters().isEmpty()
                && (!builder.getNestingKind().isNested()
                        || builder.getModifiers().contains(Modifier.STATIC))
                && ElementFilter.constructorsIn(builder.getEnclosedElements()).stream()
                        .anyMatch(constructor ->
                                constructor.getParameters().isEmpty() && accessors.isCallable(constructor));
        return isMade ? Optional.of(new BuilderSource.NewObject(TypeReader.declared(builder))) : Optional.empty();
    }

    private Optional<ExecutableElement> methodOf(TypeElement owner) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("builder"))
                .filter(method -> method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getReturnType().getKind() != TypeKind.VOID
                        && accessors.isCallable(method))
                .findFirst();
    }
}
