package clinic;

import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.Version;
import java.time.Instant;

@Table("patients")
public record Patient(
        @PartitionKey String id, @Encrypted @Version long version, @TimeToLive @Encrypted Instant expiresAt) {}
