package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A bean with getters and setters, and annotations on its fields. */
@Table("annotated-fields")
public class AnnotatedFields {

    /** Not an attribute. */
    public static final int LIMIT = 10;

    @PartitionKey
    private String id;

    @SortKey
    private int position;

    private boolean open;

    @Attribute(name = "display-name")
    private String name;

    @Ignore
    private String secret = "as constructed";

    private transient String cache = "as constructed";

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getCache() {
        return cache;
    }

    public void setCache(String cache) {
        this.cache = cache;
    }
}
