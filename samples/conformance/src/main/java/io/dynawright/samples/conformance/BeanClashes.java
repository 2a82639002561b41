package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Keys named like parameters of generated methods, and properties named like methods of {@code Object}. */
@Table("bean-clashes")
public class BeanClashes {

    @PartitionKey
    private String options;

    @SortKey
    private String changes;

    private String getClass;
    private int hashCode;
    private boolean isOpen;

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getGetClass() {
        return getClass;
    }

    public void setGetClass(String getClass) {
        this.getClass = getClass;
    }

    public int getHashCode() {
        return hashCode;
    }

    public void setHashCode(int hashCode) {
        this.hashCode = hashCode;
    }

    public boolean isOpen() {
        return isOpen;
    }

    public void setOpen(boolean open) {
        isOpen = open;
    }
}
