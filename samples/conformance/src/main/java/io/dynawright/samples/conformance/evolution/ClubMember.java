package io.dynawright.samples.conformance.evolution;

import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import io.dynawright.annotation.Version;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An entity whose form has changed, and whose writes are counted. */
@Table("club-members")
@SchemaVersion(value = 2, attribute = "form")
public record ClubMember(
        @PartitionKey String member,
        @FormerName({"level", "grade"}) int rank,
        @Version long version) {

    /** Counts ranks from one. */
    @Upcast(from = 1)
    static Map<String, AttributeValue> fromOne(Map<String, AttributeValue> item) {
        for (String name : new String[] {"rank", "level", "grade"}) {
            item.computeIfPresent(
                    name, (same, rank) -> AttributeValue.fromN(Integer.toString(Integer.parseInt(rank.n()) + 1)));
        }
        return item;
    }
}
