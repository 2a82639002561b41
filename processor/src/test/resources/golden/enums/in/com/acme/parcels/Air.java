package com.acme.parcels;

public final class Air {

    private Air() {}

    public enum State {
        GROUNDED,
        FLYING
    }
}
