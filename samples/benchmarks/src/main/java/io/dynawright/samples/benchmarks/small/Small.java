package io.dynawright.samples.benchmarks.small;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;

/** SMALL of AWS's own benchmarks: a key, 16 bytes, and a list of three strings. */
@Table("small")
public record Small(@PartitionKey String stringAttr, SdkBytes binaryAttr, List<String> listAttr) {}
