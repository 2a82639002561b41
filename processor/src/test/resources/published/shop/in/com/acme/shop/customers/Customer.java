package com.acme.shop.customers;

import com.acme.shop.customers.Address.Country;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import java.util.Map;
import java.util.Optional;

/** Somebody who buys. */
@Table("customers")
@Stack("customers")
@TableSettings(
        stream = StreamView.NEW_AND_OLD_IMAGES,
        recoveryDays = 7,
        replicas = {"eu-west-1", "us-east-1"},
        consistency = ReplicaConsistency.EVENTUAL)
public class Customer {

    /** What all others call the customer by. */
    @PartitionKey
    private String id;

    /** As it stands on letters. */
    private @Sensitive String name;

    private @Encrypted String card;
    private Address home;
    private Optional<Address> work = Optional.empty();
    private Map<Country, Integer> orders = Map.of();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public Address getHome() {
        return home;
    }

    public void setHome(Address home) {
        this.home = home;
    }

    public Optional<Address> getWork() {
        return work;
    }

    public void setWork(Optional<Address> work) {
        this.work = work;
    }

    public Map<Country, Integer> getOrders() {
        return orders;
    }

    public void setOrders(Map<Country, Integer> orders) {
        this.orders = orders;
    }
}
