package io.dynawright.samples.conformance.formernames;

import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A class with setters, whose fields begin with values of their own. */
@Table("labels")
public class Label {

    @PartitionKey
    private @Nullable String id;

    @FormerName("words")
    private @Nullable String text = "blank";

    /** Its number. */
    public @Nullable String getId() {
        return id;
    }

    /** Sets its number. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** What is on it. */
    public @Nullable String getText() {
        return text;
    }

    /** Sets what is on it. */
    public void setText(@Nullable String text) {
        this.text = text;
    }
}
