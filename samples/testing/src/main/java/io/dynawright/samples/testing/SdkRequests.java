package io.dynawright.samples.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Fills requests of the AWS SDK with JSON in the form of the service's own protocol. */
final class SdkRequests {

    private SdkRequests() {}

    /**
     * Sets what the JSON has.
     *
     * @throws IllegalArgumentException if it has a member that the request does not have
     */
    static <B extends SdkPojo> B fill(B builder, JsonNode json) {
        var fields =
                builder.sdkFields().stream().collect(Collectors.toMap(SdkField::locationName, Function.identity()));
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            SdkField<?> field = fields.get(name);
            if (field == null) {
                throw new IllegalArgumentException(
                        builder.getClass().getSimpleName() + " has no " + name + ", it has " + fields.keySet());
            }
            field.set(builder, value(field, json.get(name)));
        }
        return builder;
    }

    private static Object value(SdkField<?> field, JsonNode json) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.LIST) {
            SdkField<?> member = field.getTrait(ListTrait.class).memberFieldInfo();
            List<Object> values = new ArrayList<>();
            json.forEach(element -> values.add(value(member, element)));
            return values;
        }
        if (type == MarshallingType.SDK_POJO) {
            return ((Buildable) fill(field.constructor().get(), json)).build();
        }
        if (type == MarshallingType.LONG) {
            return json.longValue();
        }
        if (type == MarshallingType.INTEGER) {
            return json.intValue();
        }
        return type == MarshallingType.BOOLEAN ? (Object) json.booleanValue() : json.asText();
    }
}
