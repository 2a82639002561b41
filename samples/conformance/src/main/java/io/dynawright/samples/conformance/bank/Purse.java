package io.dynawright.samples.conformance.bank;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.util.ArrayList;
import java.util.List;

/** A bean that is changed in place. */
@Table("bank-purses")
public class Purse {

    @PartitionKey
    private String owner;

    @SortKey
    private int number;

    private List<Integer> coins = new ArrayList<>();

    private String note;

    @Version
    private Long version;

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public List<Integer> getCoins() {
        return coins;
    }

    public void setCoins(List<Integer> coins) {
        this.coins = coins;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
