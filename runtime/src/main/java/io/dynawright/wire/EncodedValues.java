package io.dynawright.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The values of an answer's items as the AWS SDK makes them. */
final class EncodedValues {

    /** The entry of an attribute that is not there: an item's own, which is no attribute. */
    static final int NONE = -1;

    private final byte[] body;
    private final Tape tape;
    private final Names names;

    EncodedValues(Workspace workspace) {
        body = workspace.body();
        tape = workspace.tape();
        names = workspace.names();
    }

    /** The entry of the attribute of this name in a map. */
    static int find(Workspace workspace, int map, String attribute) {
        byte[] body = workspace.body();
        Tape tape = workspace.tape();
        int hash = attribute.hashCode();
        int end = tape.end(map);
        for (int entry = map + 1; entry < end; entry = tape.after(entry)) {
            if (tape.nameHash(entry) == hash && isNamed(body, tape, entry, attribute)) {
                return entry;
            }
        }
        return NONE;
    }

    private static boolean isNamed(byte[] body, Tape tape, int entry, String name) {
        int start = tape.nameStart(entry);
        int length = tape.nameLength(entry);
        int form = tape.nameForm(entry);
        return form == TextForm.PLAIN
                ? Names.isSame(name, body, start, length)
                : TextForm.text(body, start, length, form).equals(name);
    }

    /** The values of a map, in their order. */
    Map<String, AttributeValue> map(int map) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        int end = tape.end(map);
        for (int entry = map + 1; entry < end; entry = tape.after(entry)) {
            values.put(names.of(body, tape, entry), value(entry));
        }
        return Collections.unmodifiableMap(values);
    }

    /** One value. */
    AttributeValue value(int entry) {
        return switch (tape.type(entry)) {
            case S -> AttributeValue.fromS(text(entry));
            case N -> AttributeValue.fromN(text(entry));
            case B -> AttributeValue.fromB(binary(entry));
            case BOOL -> AttributeValue.fromBool(tape.isTrue(entry));
            case NULL -> AttributeValue.fromNul(true);
            case SS -> AttributeValue.fromSs(texts(entry));
            case NS -> AttributeValue.fromNs(texts(entry));
            case BS -> AttributeValue.fromBs(binaries(entry));
            case L -> AttributeValue.fromL(list(entry));
            case M -> AttributeValue.fromM(map(entry));
        };
    }

    private String text(int entry) {
        int start = tape.start(entry);
        return TextForm.text(body, start, tape.end(entry) - start, tape.form(entry));
    }

    private SdkBytes binary(int entry) {
        return SdkBytes.fromByteArrayUnsafe(Base64Text.decode(body, tape.start(entry), tape.end(entry)));
    }

    private List<String> texts(int set) {
        List<String> texts = new ArrayList<>(tape.count(set));
        for (int entry = set + 1; entry < tape.end(set); entry++) {
            texts.add(text(entry));
        }
        return texts;
    }

    private List<SdkBytes> binaries(int set) {
        List<SdkBytes> binaries = new ArrayList<>(tape.count(set));
        for (int entry = set + 1; entry < tape.end(set); entry++) {
            binaries.add(binary(entry));
        }
        return binaries;
    }

    private List<AttributeValue> list(int list) {
        List<AttributeValue> values = new ArrayList<>(tape.count(list));
        for (int entry = list + 1; entry < tape.end(list); entry = tape.after(entry)) {
            values.add(value(entry));
        }
        return values;
    }
}
