package com.acme.flatten;

import com.acme.places.Place;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("stops")
public class Stop {

    @PartitionKey
    private String id;

    @Flatten
    private Place place;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }
}
