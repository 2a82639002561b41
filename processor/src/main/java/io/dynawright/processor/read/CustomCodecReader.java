package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.CodecRef.Origin;
import io.dynawright.processor.declare.CustomCodecs;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.Fault.Reason;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.read.CodecKinds.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out whether, and how, generated code can use a class that the user names as a codec. */
record CustomCodecReader(Elements elements, AccessorPicker accessors, Visible visible, CodecKinds kinds) {

    private static final JavaType.Declared CONVERTER_CODEC = JavaType.Declared.of(CodecKinds.PACKAGE, "ConverterCodec");

    /** A class and what it serves; as a converter or as a codec of ours. */
    private record Found(TypeElement element, Written<TypeMirror> literal, Kind kind, boolean isConverter) {}

    /** Those that {@code @Codecs} names on a class and on its package. */
    CustomCodecs readAll(TypeElement entity) {
        List<CodecRef.Custom> codecs = new ArrayList<>();
        List<Written<Fault>> faults = new ArrayList<>();
        Stream.of(entity, elements.getPackageOf(entity))
                .flatMap(element -> new Member(element, 0).annotation(Ours.CODECS).stream())
                .forEach(annotation -> readAll(annotation, codecs, faults));
        return new CustomCodecs(codecs, faults);
    }

    private void readAll(AnnotationView annotation, List<CodecRef.Custom> codecs, List<Written<Fault>> faults) {
        List<CodecRef.Custom> own = new ArrayList<>();
        for (Written<TypeMirror> literal : annotation.types("value")) {
            Storing storing = read(literal);
            if (storing instanceof Storing.Faulty faulty) {
                faults.add(new Written<>(faulty.fault(), literal.spot()));
            } else if (storing instanceof Storing.By by && by.codec() instanceof CodecRef.Custom codec) {
                own.stream()
                        .filter(first -> first.served().equals(codec.served()))
                        .findFirst()
                        .map(first -> new Fault.SecondCodec(codec.codec(), first.codec(), codec.served()))
                        .ifPresent(second -> faults.add(new Written<>(second, literal.spot())));
                own.add(codec);
            }
        }
        codecs.addAll(own);
    }

    /** The one given for an attribute of this type. */
    Storing read(Written<TypeMirror> literal, JavaType type) {
        Storing storing = read(literal);
        return storing instanceof Storing.By by
                        && by.codec() instanceof CodecRef.Custom codec
                        && !codec.served().equals(type.boxed())
                ? faulty(new Fault.OtherType(codec.codec(), codec.served()), literal)
                : storing;
    }

    private Storing read(Written<TypeMirror> literal) {
        TypeMirror type = literal.value();
        if (type.getKind() != TypeKind.DECLARED) {
            return faulty(new Fault.NotACodec(type.toString()), literal);
        }
        TypeElement element = elements.getTypeElement(type.toString());
        return element == null
                ? faulty(new Fault.NotACodec(type.toString()), literal)
                : find(element, literal)
                        .map(this::use)
                        .orElseGet(() -> faulty(
                                new Fault.NotACodec(TypeReader.declared(element).toString()), literal));
    }

    private Optional<Found> find(TypeElement element, Written<TypeMirror> literal) {
        TypeMirror type = element.asType();
        Optional<Found> codec = kinds.of(type).map(kind -> new Found(element, literal, kind, false));
        return codec.or(() -> kinds.ofConverter(type).map(kind -> new Found(element, literal, kind, true)));
    }

    private Storing use(Found found) {
        JavaType.Declared name = TypeReader.declared(found.element());
        if (visible.hiddenPartOf(found.element()).isPresent()) {
            return faulty(new Fault.Unusable(name, Reason.HIDDEN), found.literal());
        }
        if (!found.element().getTypeParameters().isEmpty()) {
            return faulty(new Fault.Unusable(name, Reason.GENERIC), found.literal());
        }
        JavaType served = TypeReader.read(found.kind().served(), "codec " + name, (ElementSpot)
                found.literal().spot());
        if (!visible.canName(found.kind().served())) {
            return faulty(new Fault.Unusable(name, Reason.HIDDEN_TYPE), found.literal());
        }
        Optional<Kind> instance = instance(found, served);
        Optional<Reason> unmakeable = instance.isPresent() ? Optional.empty() : unmakeable(found.element());
        return unmakeable
                .map(reason -> faulty(new Fault.Unusable(name, reason), found.literal()))
                .orElseGet(() -> new Storing.By(new CodecRef.Custom(
                        name,
                        served,
                        instance.isPresent() ? Origin.FIELD : Origin.CONSTRUCTOR,
                        found.isConverter() ? Optional.of(CONVERTER_CODEC) : Optional.empty(),
                        instance.orElse(found.kind()).storedAs(),
                        instance.orElse(found.kind()).absence())));
    }

    /** What the field {@code INSTANCE} is declared as, if it serves the same. */
    private Optional<Kind> instance(Found found, JavaType served) {
        return ElementFilter.fieldsIn(found.element().getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC) && visible.canSee(field))
                .flatMap(field -> kindOf(field, found).stream())
                .filter(kind -> TypeReader.read(kind.served(), "INSTANCE", new Member(found.element(), 0).spot())
                        .equals(served))
                .findFirst();
    }

    private Optional<Kind> kindOf(Element field, Found found) {
        return found.isConverter() ? kinds.ofConverter(field.asType()) : kinds.of(field.asType());
    }

    /** Why its constructor cannot be called. */
    private Optional<Reason> unmakeable(TypeElement element) {
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(Reason.ABSTRACT);
        }
        boolean isInner =
                element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
        boolean isCallable = ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty() && accessors.isCallable(constructor));
        return isInner || !isCallable ? Optional.of(Reason.NO_CONSTRUCTOR) : Optional.empty();
    }

    private static Storing faulty(Fault fault, Written<TypeMirror> literal) {
        return new Storing.Faulty(fault, Optional.of(literal.spot()));
    }
}
