package io.dynawright.processor.declare;

import java.util.List;

/** The names of the types generated for one document, all in its package. */
public record DocumentNames(JavaType.Declared codec, JavaType.Declared path, JavaType.Declared update) {

    /** All of them, in the order in which they are written. */
    public List<JavaType.Declared> all() {
        return List.of(codec, path, update);
    }
}
