package com.acme.catalog;

import io.dynawright.annotation.PartitionKey;

public abstract class Identified<I, R> {

    private I id;
    private R revision;

    @PartitionKey
    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    public R getRevision() {
        return revision;
    }

    public void setRevision(R revision) {
        this.revision = revision;
    }
}
