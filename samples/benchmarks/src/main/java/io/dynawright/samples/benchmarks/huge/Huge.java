package io.dynawright.samples.benchmarks.huge;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;

/** HUGE of AWS's own benchmarks: nested lists and maps that hold about a hundred values. */
@Table("huge")
public record Huge(
        @PartitionKey String hashKey,
        String stringAttr,
        SdkBytes binaryAttr,
        List<String> listAttr,
        Map<String, SdkBytes> mapAttr1,
        Map<String, List<SdkBytes>> mapAttr2,
        Map<String, List<Map<String, List<SdkBytes>>>> mapAttr3) {}
