package io.dynawright.samples.conformance.migration;

import java.time.LocalDate;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** A bean whose members are stored beside those of the one around it. */
@DynamoDbBean
public class LegacyAddress {
    private String city;
    private LocalDate since;

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
