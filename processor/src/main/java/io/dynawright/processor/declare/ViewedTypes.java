package io.dynawright.processor.declare;

import java.util.Map;

/**
 * The views that types of members are made of.
 *
 * @param sources by the view, the class that it is a part of
 */
public record ViewedTypes(Map<JavaType.Declared, JavaType> sources) {

    /** Copies the map. */
    public ViewedTypes {
        sources = Map.copyOf(sources);
    }

    /** Whether the type itself is a view. */
    public boolean isView(JavaType type) {
        return type instanceof JavaType.Declared declared && sources.containsKey(declared);
    }

    /** The type with what each view in it is a part of in the view's place. */
    public JavaType sourceOf(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return new JavaType.Array(sourceOf(array.component()));
        }
        if (type instanceof JavaType.Declared declared) {
            JavaType source = sources.get(declared);
            return source != null
                    ? source
                    : declared.with(
                            declared.arguments().stream().map(this::sourceOf).toList());
        }
        return type;
    }
}
