package io.dynawright.samples.conformance.migration;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** A bean inside another. */
@DynamoDbBean
public class LegacyLine {
    private String sku;
    private int quantity;
    private Instant addedAt;
    private LegacyLine instead;

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public void setAddedAt(Instant addedAt) {
        this.addedAt = addedAt;
    }

    public LegacyLine getInstead() {
        return instead;
    }

    public void setInstead(LegacyLine instead) {
        this.instead = instead;
    }
}
