package io.dynawright.samples.conformance;

import io.dynawright.annotation.Table;
import java.util.UUID;

/** An entity that has its key from a generic superclass. */
@Table("devices")
public class Device extends Identified<UUID> {

    private String model;

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }
}
