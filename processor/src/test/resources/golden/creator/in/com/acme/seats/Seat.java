package com.acme.seats;

import io.dynawright.annotation.Creator;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** Two constructors take all attributes, and setters would do as well. */
@Table("seats")
public class Seat {

    @PartitionKey
    private String row;

    private int number;

    @Ignore
    private Runnable listener;

    public Seat() {}

    @Creator
    public Seat(int number, Runnable listener, String row) {
        this.row = row;
        this.number = number;
        this.listener = listener;
    }

    public Seat(String row, int number) {
        this(number, null, row);
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public void listen() {
        listener.run();
    }
}
