package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.StoredType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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

    private static final String PACKAGE = "io.dynawright.codec";

    private static final Map<String, StoredType> MARKERS = Map.of(
            PACKAGE + ".TextCodec", StoredType.TEXT,
            PACKAGE + ".NumberCodec", StoredType.NUMBER,
            PACKAGE + ".BinaryCodec", StoredType.BINARY,
            PACKAGE + ".BoolCodec", StoredType.BOOLEAN);

    private final Elements elements;
    private final Types types;

    CodecReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** All codecs; none if there is no runtime. */
    CodecCatalogue read() {
        Map<JavaType, CodecRef> found = new LinkedHashMap<>();
        codecClasses().forEach(codec -> add(codec, found));
        return new CodecCatalogue(found);
    }

    private List<TypeElement> codecClasses() {
        PackageElement codecs = elements.getPackageElement(PACKAGE);
        return codecs == null
                ? List.of()
                : ElementFilter.typesIn(codecs.getEnclosedElements()).stream()
                        .filter(CodecReader::isCodecClass)
                        .sorted(Comparator.comparing(
                                type -> type.getSimpleName().toString()))
                        .toList();
    }

    private static boolean isCodecClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.FINAL))
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> field.getSimpleName().contentEquals("INSTANCE")
                                && field.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC)));
    }

    /** A codec of a type that is not on the class path is of no use to this compilation. */
    private void add(TypeElement codec, Map<JavaType, CodecRef> found) {
        marker(codec.asType())
                .filter(marker -> marker.served().getKind() != TypeKind.ERROR)
                .ifPresent(marker -> add(codec, marker, found));
    }

    private static void add(TypeElement codec, Marker marker, Map<JavaType, CodecRef> found) {
        JavaType.Declared name = TypeReader.declared(codec);
        String use = "codec " + name;
        ElementSpot spot = new Member(codec, 0).spot();
        found.put(TypeReader.read(marker.served(), use, spot), new CodecRef.Constant(name, marker.storedAs()));
        for (ExecutableElement method : ElementFilter.methodsIn(codec.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("readPrimitive")) {
                JavaType primitive = TypeReader.read(method.getReturnType(), use, spot);
                found.put(primitive, new CodecRef.Primitive(name, marker.storedAs()));
            }
        }
    }

    /** The marker interface among the supertypes. */
    private Optional<Marker> marker(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            StoredType storedAs = MARKERS.get(element.getQualifiedName().toString());
            if (storedAs != null && declared.getTypeArguments().size() == 1) {
                return Optional.of(new Marker(declared.getTypeArguments().get(0), storedAs));
            }
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> marker(supertype).stream())
                .findFirst();
    }

    /** The Java type that a codec serves, and how it stores it. */
    private record Marker(TypeMirror served, StoredType storedAs) {}
}
