package io.dynawright.wire.fault;

import static io.dynawright.wire.fault.Json.obj;
import static io.dynawright.wire.fault.Json.raw;
import static io.dynawright.wire.fault.Json.text;
import static io.dynawright.wire.fault.RandomValues.n;
import static io.dynawright.wire.fault.RandomValues.s;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Items of {@link Specimen}: those that it can read, and those of which at most one attribute is not what it should be. */
final class RandomItem {

    private final Random random;
    private final RandomValues values;
    private final Map<String, Supplier<Json>> attributes = new LinkedHashMap<>();

    RandomItem(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
        texts();
        numbers();
        structures();
    }

    private void texts() {
        attributes.put("text", () -> s(values.text()));
        attributes.put("größe", () -> s(values.text()));
        attributes.put("instant", () -> s(instant()));
        attributes.put("date", () -> s(date()));
        attributes.put("day", () -> s(DayOfWeek.of(1 + random.nextInt(7)).name()));
        attributes.put("uuid", () -> s(new UUID(random.nextLong(), random.nextLong()).toString()));
        attributes.put("flag", () -> obj("BOOL", raw(random.nextBoolean())));
        attributes.put("bytes", () -> obj("B", text(values.base64())));
    }

    private void numbers() {
        attributes.put("byte", () -> n((byte) random.nextInt()));
        attributes.put("short", () -> n((short) random.nextInt()));
        attributes.put("int", () -> n(random.nextInt()));
        attributes.put("long", () -> n(random.nextLong()));
        attributes.put("float", () -> n(random.nextFloat()));
        attributes.put("double", () -> n(random.nextDouble()));
        attributes.put("decimal", () -> n(values.number()));
        attributes.put("integer", () -> n(random.nextLong()));
        attributes.put("seconds", () -> n(random.nextInt()));
        attributes.put("millis", () -> n(random.nextInt() * 1000L + random.nextInt(1000)));
    }

    private void structures() {
        attributes.put("texts", () -> obj("SS", values.set(() -> new Json.Text(values.text()))));
        attributes.put("longs", () -> obj("NS", values.set(() -> new Json.Text(String.valueOf(random.nextLong())))));
        attributes.put("binaries", () -> values.list(() -> obj("B", text(values.base64()))));
        attributes.put("instants", () -> values.list(() -> s(instant())));
        attributes.put("decimals", () -> values.map(() -> n(values.number())));
        attributes.put("dynamic", values::value);
        attributes.put("lists", () -> values.list(() -> values.list(values::value)));
    }

    private String instant() {
        Instant instant = Instant.ofEpochSecond(random.nextInt() * 10L, random.nextInt(1_000_000_000));
        return String.format("%s.%09dZ", instant.toString().substring(0, 19), instant.getNano());
    }

    private String date() {
        return instant().substring(0, 10);
    }

    /** The item of a key. */
    Json.Obj item(String id) {
        List<Json.Member> members = new ArrayList<>();
        members.add(new Json.Member("id", s(id)));
        attributes.forEach((name, value) -> {
            if (random.nextInt(3) == 0) {
                members.add(new Json.Member(name, random.nextInt(20) == 0 ? obj("NULL", raw(true)) : value.get()));
            }
        });
        for (int i = random.nextInt(3); i > 0; i--) {
            members.add(new Json.Member("other" + i + values.text(), values.value()));
        }
        return obj(members);
    }

    /** The same, of which one attribute may be anything. */
    Json.Obj tricky(String id) {
        Json.Obj item = item(id);
        List<Json.Member> members = item.members();
        int at = random.nextInt(members.size() + 1);
        if (at == members.size()) {
            members.add(new Json.Member(values.text(), values.tricky()));
        } else if (random.nextInt(10) == 0) {
            members.add(random.nextInt(members.size()), members.get(at));
        } else {
            members.set(at, new Json.Member(members.get(at).name(), values.tricky()));
        }
        return item;
    }
}
