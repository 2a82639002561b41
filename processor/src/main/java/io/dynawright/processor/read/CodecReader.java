package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecFactory;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.CustomCodecs;
import io.dynawright.processor.declare.JavaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the codecs in the runtime that is on the user's class path. The classes are looked at and never loaded, so a
 * new attribute type is one new class in the runtime and nothing here.
 */
final class CodecReader {

    private final Elements elements;
    private final CodecKinds kinds;

    CodecReader(Elements elements, Types types) {
        this.elements = elements;
        this.kinds = new CodecKinds(types);
    }

    /** All codecs; none if there is no runtime. */
    CodecCatalogue read() {
        List<CodecCatalogue.Entry> entries = new ArrayList<>();
        List<CodecFactory> factories = new ArrayList<>();
        for (TypeElement type : codecClasses()) {
            if (hasInstance(type)) {
                addEntries(type, entries);
            }
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(CodecReader::isFactory)
                    .flatMap(method -> factory(type, method).stream())
                    .forEach(factories::add);
        }
        return new CodecCatalogue(entries, factories, CustomCodecs.NONE);
    }

    private List<TypeElement> codecClasses() {
        PackageElement codecs = elements.getPackageElement(CodecKinds.PACKAGE);
        return codecs == null
                ? List.of()
                : ElementFilter.typesIn(codecs.getEnclosedElements()).stream()
                        .filter(type -> type.getKind() == ElementKind.CLASS
                                && type.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.FINAL)))
                        .sorted(Comparator.comparing(
                                type -> type.getSimpleName().toString()))
                        .toList();
    }

    private static boolean hasInstance(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals("INSTANCE")
                        && field.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC)));
    }

    private static boolean isFactory(ExecutableElement method) {
        return method.getSimpleName().contentEquals("of")
                && method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                && !method.getParameters().isEmpty();
    }

    /** A codec of a type that is not on the class path is of no use to this compilation. */
    private void addEntries(TypeElement codec, List<CodecCatalogue.Entry> entries) {
        Optional<CodecKinds.Kind> found = kinds.of(codec.asType())
                .filter(kind -> kind.served().getKind() == TypeKind.DECLARED
                        || kind.served().getKind() == TypeKind.ARRAY);
        if (found.isEmpty()) {
            return;
        }
        CodecKinds.Kind kind = found.get();
        JavaType.Declared name = TypeReader.declared(codec);
        Optional<CodecCatalogue.Reserved> reserved = ServesReader.read(codec);
        JavaType served = read(kind.served(), codec);
        entries.add(new CodecCatalogue.Entry(
                served, new CodecRef.Constant(name, kind.storedAs(), kind.absence()), reserved));
        for (ExecutableElement method : ElementFilter.methodsIn(codec.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("readPrimitive")) {
                entries.add(new CodecCatalogue.Entry(
                        read(method.getReturnType(), codec), new CodecRef.Primitive(name, kind.storedAs()), reserved));
            }
        }
    }

    /** A method with any other parameters is not for us. */
    private Optional<CodecFactory> factory(TypeElement codec, ExecutableElement method) {
        List<CodecFactory.Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            kinds.parameter(parameter.asType()).ifPresent(parameters::add);
        }
        return parameters.size() < method.getParameters().size()
                ? Optional.empty()
                : kinds.of(method.getReturnType())
                        .filter(kind -> kind.served().getKind() == TypeKind.DECLARED)
                        .map(kind -> new CodecFactory(
                                TypeReader.declared(codec),
                                read(kind.served(), codec),
                                parameters,
                                kind.storedAs(),
                                kind.absence()));
    }

    private static JavaType read(TypeMirror type, TypeElement codec) {
        return TypeReader.read(type, "codec " + TypeReader.declared(codec), new Member(codec, 0).spot());
    }
}
