package com.acme.parcels;

public final class Sea {

    private Sea() {}

    public enum State {
        MOORED,
        SAILING
    }
}
