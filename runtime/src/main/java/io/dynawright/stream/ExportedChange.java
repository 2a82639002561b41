package io.dynawright.stream;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.JsonText;
import io.dynawright.codec.LongCodec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line of an incremental export to S3, in DynamoDB JSON. */
final class ExportedChange {

    private final String line;
    private final Set<String> members;

    private ExportedChange(String line, Set<String> members) {
        this.line = line;
        this.members = members;
    }

    static StreamEvent event(String line) {
        return new ExportedChange(line, members(line)).event();
    }

    private static Set<String> members(String line) {
        Set<String> members = new HashSet<>();
        try (JsonText text = JsonText.of(line)) {
            text.begin();
            for (String name = text.nextMember(); name != null; name = text.nextMember()) {
                members.add(name);
                text.skip();
            }
            text.end();
        }
        return members;
    }

    private StreamEvent event() {
        Map<String, AttributeValue> key = StreamEvent.key(reader("Keys"));
        return new StreamEvent(
                name(),
                "NEW_IMAGE",
                image("OldImage"),
                image("NewImage"),
                new ChangeRecord(key, "", "", Optional.of(time()), false));
    }

    private String name() {
        if (!members.contains("NewImage")) {
            return "REMOVE";
        }
        return members.contains("OldImage") ? "MODIFY" : "INSERT";
    }

    private Optional<Supplier<ItemReader>> image(String member) {
        return members.contains(member) ? Optional.of(() -> reader(member)) : Optional.empty();
    }

    private ItemReader reader(String member) {
        return JsonText.of(line).item(member);
    }

    private Instant time() {
        ItemReader in = reader("Metadata");
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            if (name.equals("WriteTimestampMicros")) {
                return Instant.EPOCH.plus(LongCodec.INSTANCE.readPrimitive(in), ChronoUnit.MICROS);
            }
        }
        throw in.missing("WriteTimestampMicros");
    }
}
