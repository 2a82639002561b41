package com.acme.enhanced;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnoreNulls;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

@DynamoDbBean
public class Order extends Entity {

    public enum Status {
        PAID,
        SHIPPED
    }

    private String customerId;
    private long number;
    private Status status;
    private String url;
    private Boolean fragile;
    private Address address;
    private List<Line> lines;
    private Set<String> tags;
    private Map<String, String> others;
    private String note;
    private int cached;

    @DynamoDbPartitionKey
    @DynamoDbAttribute("customer")
    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    @DynamoDbSortKey
    public long getNumber() {
        return number;
    }

    public Order setNumber(long number) {
        this.number = number;
        return this;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "by-status")
    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    @DynamoDbConvertedBy(UrlConverter.class)
    public String getURL() {
        return url;
    }

    public void setURL(String url) {
        this.url = url;
    }

    /** No property to {@code java.beans}, which knows {@code is} with a primitive alone. */
    public Boolean isFragile() {
        return fragile;
    }

    public void setFragile(Boolean fragile) {
        this.fragile = fragile;
    }

    @DynamoDbFlatten
    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    @DynamoDbIgnoreNulls
    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    @DynamoDbFlatten
    public Map<String, String> getOthers() {
        return others;
    }

    public void setOthers(Map<String, String> others) {
        this.others = others;
    }

    @DynamoDbIgnore
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Without a setter it is not stored. */
    public int getCached() {
        return cached;
    }

    public Optional<String> describe() {
        return Optional.ofNullable(note);
    }
}
