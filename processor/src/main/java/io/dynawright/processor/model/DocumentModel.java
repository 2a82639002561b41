package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;

/** One document, checked: what its codec is generated from. */
public record DocumentModel(JavaType.Declared codec, Layout layout, Visibility visibility, Surroundings surroundings)
        implements Model {

    @Override
    public List<JavaType.Declared> generated() {
        return List.of(codec);
    }
}
