package com.acme.catchall;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("events")
public record Event(
        @PartitionKey String id,
        @Attribute(name = "n") int number,
        @CatchAll Map<String, AttributeValue> others,
        Source source) {

    @Derived
    public boolean isFirst() {
        return number == 0;
    }

    @Document
    public static class Source {

        private String host;

        @CatchAll
        private Map<String, String> tags;

        public String getHost() {
            return host;
        }

        public void setHost(String host) {
            this.host = host;
        }

        public Map<String, String> getTags() {
            return tags;
        }

        public void setTags(Map<String, String> tags) {
            this.tags = tags;
        }
    }
}
