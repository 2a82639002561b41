package io.dynawright.health;

import io.dynawright.schema.IndexProjection;

/** What indexes hold, in words. */
final class ProjectionWords {

    private ProjectionWords() {}

    /** Such as {@code all attributes} or {@code the keys and total, note}. */
    static String of(IndexProjection projection) {
        if (projection instanceof IndexProjection.Include include) {
            return "the keys and " + String.join(", ", include.attributes());
        }
        return projection instanceof IndexProjection.All ? "all attributes" : "the keys alone";
    }
}
