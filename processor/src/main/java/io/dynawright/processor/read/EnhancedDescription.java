package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotations of the enhanced client say of a class, and beside them Dynawright's.
 *
 * @param own what Dynawright's say, which the class may bear as well
 */
record EnhancedDescription(OwnDescription own, Member type, List<EnhancedProperty> properties) implements Description {

    @Override
    public Wording wording() {
        return Wording.ENHANCED;
    }

    @Override
    public List<Role> roles() {
        return Stream.of(Role.values())
                .filter(role -> role().equals(Optional.of(role)) || own.roles().contains(role))
                .toList();
    }

    /** An abstract or generic bean is only ever a superclass of others. */
    private Optional<Role> role() {
        boolean isBean = type.annotation(Enhanced.IMMUTABLE).isEmpty();
        boolean isIncomplete = type.element().getModifiers().contains(Modifier.ABSTRACT)
                || !own.type().getTypeParameters().isEmpty();
        if (isBean && isIncomplete) {
            return Optional.empty();
        }
        boolean isTable = properties.stream().anyMatch(property -> property.has(Enhanced.PARTITION_KEY));
        return Optional.of(isTable ? Role.TABLE : Role.DOCUMENT);
    }

    @Override
    public Form.Format format(Role role) {
        return own.writtenFormat(role).orElse(Form.Format.AWS_ENHANCED);
    }

    @Override
    public Written<String> tableName() {
        return own.writtenTableName().orElseGet(() -> new Written<>(type.name(), type.spot()));
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return Stream.concat(own.indexes().stream(), new EnhancedIndexes(properties).declarations())
                .toList();
    }

    @Override
    public Optional<Written<TypeMirror>> builder() {
        return own.builder()
                .or(() -> type.annotation(Enhanced.IMMUTABLE).flatMap(annotation -> annotation.type("builder")));
    }

    /** Of the client's own, only converters that we know nothing of. */
    @Override
    public List<ForeignMark> foreignMarks() {
        return type.annotations().stream()
                .filter(mark -> !mark.isOurs())
                .filter(mark -> !Enhanced.isEnhanced(mark) || hasConverters(mark))
                .map(mark -> new ForeignMark(mark.name(), mark.spotOf("converterProviders")))
                .toList();
    }

    private static boolean hasConverters(AnnotationView mark) {
        return mark.types("converterProviders").stream()
                .anyMatch(provider -> !provider.value().toString().equals(Enhanced.DEFAULT_PROVIDER));
    }

    @Override
    public Structure read(
            Kind kind, AccessorPicker accessors, StoringReader storing, ConstructionReader constructions) {
        BeanReader reader = new BeanReader(accessors, storing, constructions);
        return new EnhancedReader(reader, new EnhancedIndexes(properties)).read(properties);
    }
}
