package io.dynawright.samples.conformance.migration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnoreNulls;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A bean of the enhanced client, annotated for it alone. */
@DynamoDbBean
public class LegacyOrder extends Times {

    public enum Status {
        NEW,
        PAID;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private String customerId;
    private long number;
    private Status status;
    private OptionalInt optionalCount;
    private OptionalLong optionalBig;
    private OptionalDouble optionalAmount;
    private List<String> notes;
    private List<List<Integer>> grid;
    private Set<String> tags;
    private Set<Integer> numbers;
    private Map<String, BigDecimal> prices;
    private Map<UUID, Instant> visits;
    private LegacyLine firstLine;
    private List<LegacyLine> lines;
    private Map<String, LegacyLine> linesBySku;
    private LegacyAddress address;

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

    public void setNumber(long number) {
        this.number = number;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "by-status")
    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public OptionalInt getOptionalCount() {
        return optionalCount;
    }

    public void setOptionalCount(OptionalInt optionalCount) {
        this.optionalCount = optionalCount;
    }

    public OptionalLong getOptionalBig() {
        return optionalBig;
    }

    public void setOptionalBig(OptionalLong optionalBig) {
        this.optionalBig = optionalBig;
    }

    public OptionalDouble getOptionalAmount() {
        return optionalAmount;
    }

    public void setOptionalAmount(OptionalDouble optionalAmount) {
        this.optionalAmount = optionalAmount;
    }

    public List<String> getNotes() {
        return notes;
    }

    public void setNotes(List<String> notes) {
        this.notes = notes;
    }

    public List<List<Integer>> getGrid() {
        return grid;
    }

    public void setGrid(List<List<Integer>> grid) {
        this.grid = grid;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    public Set<Integer> getNumbers() {
        return numbers;
    }

    public void setNumbers(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    public Map<String, BigDecimal> getPrices() {
        return prices;
    }

    public void setPrices(Map<String, BigDecimal> prices) {
        this.prices = prices;
    }

    public Map<UUID, Instant> getVisits() {
        return visits;
    }

    public void setVisits(Map<UUID, Instant> visits) {
        this.visits = visits;
    }

    @DynamoDbIgnoreNulls
    public LegacyLine getFirstLine() {
        return firstLine;
    }

    public void setFirstLine(LegacyLine firstLine) {
        this.firstLine = firstLine;
    }

    public List<LegacyLine> getLines() {
        return lines;
    }

    public void setLines(List<LegacyLine> lines) {
        this.lines = lines;
    }

    public Map<String, LegacyLine> getLinesBySku() {
        return linesBySku;
    }

    public void setLinesBySku(Map<String, LegacyLine> linesBySku) {
        this.linesBySku = linesBySku;
    }

    @DynamoDbFlatten
    public LegacyAddress getAddress() {
        return address;
    }

    public void setAddress(LegacyAddress address) {
        this.address = address;
    }
}
