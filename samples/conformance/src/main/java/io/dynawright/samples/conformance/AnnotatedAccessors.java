package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A bean with annotations on its accessors, and fields of other names. */
@Table("annotated-accessors")
public class AnnotatedAccessors {

    @Ignore
    private String storedId;

    @Ignore
    private int storedPosition;

    @Ignore
    private String storedName;

    @PartitionKey
    public String getId() {
        return storedId;
    }

    public void setId(String id) {
        storedId = id;
    }

    @SortKey
    public int getPosition() {
        return storedPosition;
    }

    public void setPosition(int position) {
        storedPosition = position;
    }

    public String getName() {
        return storedName;
    }

    @Attribute(name = "display-name")
    public void setName(String name) {
        storedName = name;
    }

    @Ignore
    public String getTitle() {
        return storedName + " at " + storedPosition;
    }
}
