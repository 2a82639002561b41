package io.dynawright.processor.model;

import io.dynawright.processor.declare.DocumentNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;

/** One document, checked: what is generated from. */
public record DocumentModel(DocumentNames names, Layout layout, Visibility visibility, Surroundings surroundings)
        implements Model {

    @Override
    public List<JavaType.Declared> generated() {
        return names.all();
    }

    @Override
    public JavaType.Declared storing() {
        return names.codec();
    }

    @Override
    public Changes changes() {
        return Changes.of(layout, List.of());
    }
}
