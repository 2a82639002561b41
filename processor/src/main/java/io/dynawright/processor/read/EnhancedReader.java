package io.dynawright.processor.read;

import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.List;

/** Reads the properties of a class that the annotations of the enhanced client describe. */
record EnhancedReader(BeanReader beans, EnhancedIndexes indexes) {

    Structure read(List<EnhancedProperty> properties) {
        List<Part> parts = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (EnhancedProperty property : properties) {
            missing.attempt(() -> beans.readAttribute(property.property(), readerOf(property)))
                    .ifPresent(part -> {
                        parts.add(part);
                        given.add(beans.given(property.property(), part));
                    });
        }
        missing.throwIfAny();
        return new Structure(parts, List.of(), List.of(), beans.constructions().read(given, List.of()));
    }

    private AttributeReader readerOf(EnhancedProperty property) {
        List<AnnotationView> marks = Enhanced.translate(property.marks(), beans.typeOf(property.property()));
        return beans.readerOf(
                property.property(),
                marks.stream().filter(mark -> !indexes.isHeeded(mark)).toList());
    }
}
