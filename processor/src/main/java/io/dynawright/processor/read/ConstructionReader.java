package io.dynawright.processor.read;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.declare.ConstructionFault.Decision;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Chooses how objects of a class are made, by the rule that the documentation of {@code @Table} gives. Where nothing
 * works, the way that the author seems to have had in mind is the one to complain about.
 *
 * @param written the builder that the class's own annotation names
 */
record ConstructionReader(TypeElement type, AccessorPicker accessors, Optional<Written<TypeMirror>> written) {

    /** The builder of a class of which no object can be made otherwise. */
    Optional<BuilderType> onlyBuilder() {
        return isAbstract() ? builder() : Optional.empty();
    }

    private Optional<BuilderType> builder() {
        BuilderFinder finder = new BuilderFinder(type, accessors);
        return written.isPresent()
                ? finder.written(written.get())
                : finder.own().filter(own -> own.builds(type));
    }

    /** The way for a class, given the members that are stored, and the names of those that are not. */
    Construction read(List<Given> attributes, List<String> ignored) {
        List<ConstructorFit> constructors = constructors(attributes, ignored);
        List<ConstructorFit> creators = constructors.stream()
                .filter(fit -> creatorMark(fit).isPresent())
                .toList();
        if (written.isPresent()) {
            return creators.isEmpty() ? byWrittenBuilder(attributes) : noEffect(creators, Decision.BUILDER);
        }
        if (creators.size() > 1) {
            return new Construction.Refused(creators.stream()
                    .skip(1)
                    .map(fit -> creatorMark(fit).orElseThrow().spot())
                    .<ConstructionFault>map(ConstructionFault.SecondCreator::new)
                    .toList());
        }
        return creators.isEmpty()
                ? unmarked(attributes, constructors)
                : creators.get(0).construct();
    }

    /** What is wrong with the annotations of a record: its canonical constructor makes it. */
    List<ConstructionFault> faultsOfRecord() {
        List<ConstructionFault> faults = new ArrayList<>();
        written.ifPresent(
                builder -> faults.add(new ConstructionFault.NoEffect("builder", Decision.RECORD, builder.spot())));
        constructors(List.of(), List.of()).stream()
                .filter(fit -> !isCanonical(fit.constructor()))
                .flatMap(fit -> creatorMark(fit).stream())
                .forEach(mark -> faults.add(new ConstructionFault.NoEffect("@Creator", Decision.RECORD, mark.spot())));
        return faults;
    }

    private boolean isCanonical(ExecutableElement constructor) {
        List<? extends Element> components = type.getRecordComponents();
        List<? extends Element> parameters = constructor.getParameters();
        return components.size() == parameters.size()
                && IntStream.range(0, components.size())
                        .allMatch(i -> accessors
                                .types()
                                .isSameType(
                                        components.get(i).asType(),
                                        parameters.get(i).asType()));
    }

    private Construction byWrittenBuilder(List<Given> attributes) {
        Spot spot = written.orElseThrow().spot();
        return builder()
                .map(builder -> builder.construct(type, attributes, spot))
                .orElseGet(() -> new Construction.Refused(List.of(new ConstructionFault.NoSource(
                        written.orElseThrow().value().toString(), spot))));
    }

    private static Construction noEffect(List<ConstructorFit> creators, Decision decision) {
        return new Construction.Refused(creators.stream()
                .<ConstructionFault>map(fit -> new ConstructionFault.NoEffect(
                        "@Creator", decision, creatorMark(fit).orElseThrow().spot()))
                .toList());
    }

    private Construction unmarked(List<Given> attributes, List<ConstructorFit> constructors) {
        Construction setters = setters(attributes);
        boolean canBeEmpty = constructors.stream().anyMatch(fit -> fit.isCallable() && fit.isEmpty());
        boolean isSettable =
                attributes.stream().allMatch(attribute -> attribute.setter().isPresent());
        if (canBeEmpty && isSettable) {
            return setters;
        }
        Optional<BuilderType> builder = builder();
        Optional<Construction> built = builder.map(found -> found.construct(type, attributes, spot()));
        if (built.filter(Construction.Builder.class::isInstance).isPresent()) {
            return built.get();
        }
        List<ConstructorFit> fitting = isAbstract()
                ? List.of()
                : constructors.stream().filter(ConstructorFit::fits).toList();
        if (fitting.size() == 1) {
            return fitting.get(0).construct();
        }
        if (fitting.size() > 1) {
            return ambiguous(fitting);
        }
        return canBeEmpty
                ? setters
                : built.orElseGet(() -> closest(attributes, constructors).orElse(setters));
    }

    private Construction ambiguous(List<ConstructorFit> fitting) {
        return new Construction.Refused(List.of(new ConstructionFault.Ambiguous(
                fitting.stream().map(ConstructorFit::signature).toList(), spot())));
    }

    /** The constructor that takes most of the attributes, unless setters show that the class is meant to be a bean. */
    private Optional<Construction> closest(List<Given> attributes, List<ConstructorFit> constructors) {
        boolean isBean = isAbstract()
                || attributes.stream().anyMatch(attribute -> attribute.setter().isPresent());
        return isBean
                ? Optional.empty()
                : constructors.stream()
                        .filter(fit -> fit.matches() > 0)
                        .max(Comparator.comparingInt(ConstructorFit::matches).thenComparing(fit -> -fit.place()))
                        .map(ConstructorFit::construct);
    }

    private static Construction setters(List<Given> attributes) {
        return new Construction.Setters(attributes.stream()
                .flatMap(attribute ->
                        attribute.setter().stream().map(method -> new Construction.Setter(attribute.name(), method)))
                .toList());
    }

    private Spot spot() {
        return new Member(type, 0).spot();
    }

    private boolean isAbstract() {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private List<ConstructorFit> constructors(List<Given> attributes, List<String> ignored) {
        List<ConstructorFit> fits = new ArrayList<>();
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            long place = type.getEnclosedElements().indexOf(constructor) + 1L;
            fits.add(new ConstructorFit(
                    type.getSimpleName().toString(),
                    constructor,
                    accessors.isCallable(constructor),
                    attributes,
                    ignored,
                    place));
        }
        return fits;
    }

    private static Optional<AnnotationView> creatorMark(ConstructorFit fit) {
        return new Member(fit.constructor(), fit.place()).annotation(Ours.CREATOR);
    }
}
