package io.dynawright.samples.conformance.secret;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.util.List;
import java.util.Set;

/** An item of which the better part is nobody else's business. */
@Table("dossiers")
@Index(
        name = "by-desk",
        partitionKey = "desk",
        projection = Projection.INCLUDE,
        include = {"codeName"})
public record Dossier(
        @PartitionKey String office,
        @SortKey int number,
        String desk,
        @Encrypted String codeName,
        @Encrypted @Attribute(name = "rating") Integer grade,
        @Encrypted Set<String> aliases,
        @Encrypted List<Contact> contacts,
        @Flatten Origin origin,
        @Version long version) {

    /** Encrypted as a whole. */
    @Document
    public record Contact(String name, String phone) {}

    /** Of which a part is encrypted. */
    public record Origin(@Encrypted String birthplace, String country) {}
}
