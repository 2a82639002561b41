package io.dynawright.processor.check;

import static java.util.Map.entry;

import io.dynawright.processor.declare.ForeignMark;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations of other libraries that people write, out of habit or by a wrong import, where ours are meant. */
final class ForeignAnnotations {

    private static final String ENHANCED = "software.amazon.awssdk.enhanced.dynamodb";

    /** Packages whose annotations describe stored objects, and who they belong to. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "jakarta.persistence",
            "Jakarta Persistence",
            "javax.persistence",
            "Jakarta Persistence",
            "org.springframework.data.annotation",
            "Spring Data",
            "com.amazonaws.services.dynamodbv2.datamodeling",
            "the AWS SDK 1 mapper",
            ENHANCED + ".mapper.annotations",
            "the AWS enhanced client",
            ENHANCED + ".extensions.annotations",
            "the AWS enhanced client");

    private static final Set<String> TABLES =
            Set.of("Entity", "Table", "DynamoDbBean", "DynamoDbImmutable", "DynamoDBTable", "DynamoDBDocument");

    /** What ours is called, by simple name. */
    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            entry("Id", Meaning.PARTITION_KEY),
            entry("DynamoDbPartitionKey", Meaning.PARTITION_KEY),
            entry("DynamoDBHashKey", Meaning.PARTITION_KEY),
            entry("DynamoDbSortKey", Meaning.SORT_KEY),
            entry("DynamoDBRangeKey", Meaning.SORT_KEY),
            entry("DynamoDbAttribute", Meaning.ATTRIBUTE),
            entry("DynamoDBAttribute", Meaning.ATTRIBUTE),
            entry("Transient", Meaning.IGNORE),
            entry("DynamoDbIgnore", Meaning.IGNORE),
            entry("DynamoDBIgnore", Meaning.IGNORE),
            entry("DynamoDbSecondaryPartitionKey", Meaning.INDEX),
            entry("DynamoDBIndexHashKey", Meaning.INDEX),
            entry("DynamoDbSecondarySortKey", Meaning.INDEX),
            entry("DynamoDBIndexRangeKey", Meaning.INDEX));

    private static final Map<String, String> ADVICE = Map.ofEntries(
            entry("Version", "No version is checked when an item is written"),
            entry("DynamoDbVersionAttribute", "No version is checked when an item is written"),
            entry("DynamoDBVersionAttribute", "No version is checked when an item is written"),
            entry("Column", "To store the attribute under another name, write @Attribute(name = \"…\")"),
            entry("Enumerated", "Enums are stored by name"));

    private ForeignAnnotations() {}

    /** What was meant by an annotation of another library. */
    enum Meaning {
        PARTITION_KEY("@PartitionKey of io.dynawright.annotation"),
        SORT_KEY("@SortKey of io.dynawright.annotation"),
        ATTRIBUTE("@Attribute(name = \"…\") of io.dynawright.annotation"),
        IGNORE("@Ignore of io.dynawright.annotation"),
        INDEX("@Index or @LocalIndex of io.dynawright.annotation, on the class");

        private final String ours;

        Meaning(String ours) {
            this.ours = ours;
        }

        /** Ours, as users write it. */
        String ours() {
            return ours;
        }
    }

    /** Whether the annotation belongs to a library that describes stored objects. */
    static boolean isKnown(ForeignMark mark) {
        return LIBRARIES.containsKey(packageOf(mark));
    }

    /** Whether the annotation is one of the AWS enhanced client's. */
    static boolean isEnhanced(ForeignMark mark) {
        return packageOf(mark).startsWith(ENHANCED + ".");
    }

    static boolean isTable(ForeignMark mark) {
        return isKnown(mark) && TABLES.contains(simpleName(mark));
    }

    static String library(ForeignMark mark) {
        return LIBRARIES.getOrDefault(packageOf(mark), packageOf(mark));
    }

    /** What of ours was meant, if we have such a thing. */
    static Optional<Meaning> meaning(ForeignMark mark) {
        return isKnown(mark) ? Optional.ofNullable(MEANINGS.get(simpleName(mark))) : Optional.empty();
    }

    /** What to know about an annotation that has no counterpart. */
    static String advice(ForeignMark mark) {
        return ADVICE.getOrDefault(simpleName(mark), "If that is what you want, it does no harm");
    }

    private static String packageOf(ForeignMark mark) {
        return mark.annotation().substring(0, Math.max(0, mark.annotation().lastIndexOf('.')));
    }

    private static String simpleName(ForeignMark mark) {
        return mark.annotation().substring(mark.annotation().lastIndexOf('.') + 1);
    }
}
