package com.acme.devices;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("devices")
public final class Device {

    @PartitionKey
    private String serial;

    private Integer battery;

    public String serial() {
        return serial;
    }

    public Device serial(String serial) {
        this.serial = serial;
        return this;
    }

    public Integer getBattery() {
        return battery;
    }

    public Device setBattery(Integer battery) {
        this.battery = battery;
        return this;
    }
}
