package io.dynawright.wire;

import io.dynawright.codec.AttributeType;

/** Goes through items of an answer, and notes on the tape where their values stand. */
final class ItemScanner {

    private final JsonScanner json;
    private final byte[] body;
    private final Tape tape;
    private final Names names;
    private final Expectations expectations;
    private final SiblingNames siblings;

    ItemScanner(JsonScanner json, Workspace workspace) {
        this.json = json;
        this.body = workspace.body();
        this.tape = workspace.tape();
        this.names = workspace.names();
        this.expectations = workspace.expectations();
        this.siblings = workspace.siblings();
    }

    /** Passes an item, and gives its entry. */
    int item() throws UnreadableAnswer {
        int entry = tape.add();
        map(entry, 0, Expectations.item());
        return entry;
    }

    private void map(int entry, int depth, int begin) throws UnreadableAnswer {
        int count = 0;
        int place = begin;
        long seen = 0;
        long seenToo = 0;
        boolean isDistinct = true;
        json.take('{');
        if (!json.ends('}')) {
            do {
                int name = attribute(place, depth);
                long bit = 1L << name;
                long bitToo = 1L << (name >> 2);
                // Names that share both bits with others may still be new, and unknown ones are not told apart at all.
                isDistinct &= name != Names.UNKNOWN && ((seen & bit) == 0 || (seenToo & bitToo) == 0);
                seen |= bit;
                seenToo |= bitToo;
                place = Expectations.behind(name);
                count++;
            } while (json.more('}'));
        }
        tape.nest(entry, AttributeType.M, count);
        if (!isDistinct) {
            siblings.check(body, tape, entry);
        }
    }

    /** Passes an attribute, and gives the number of its name. */
    private int attribute(int place, int depth) throws UnreadableAnswer {
        json.next();
        Opening expected = expectations.at(place);
        int start = json.position() + 1;
        if (expected != null && json.passes(expected.bytes())) {
            value(tape.addNamed(expected, start), expected.type(), depth, expected.number());
            return expected.number();
        }
        json.name();
        int name = names.number(json);
        int entry = tape.addNamed(json, name);
        AttributeType type = type();
        expectations.learn(place, name, type);
        value(entry, type, depth, name);
        return name;
    }

    /**
     * Passes the rest of a value from behind its type.
     *
     * @param name the number of the name that it stands under
     */
    private void value(int entry, AttributeType type, int depth, int name) throws UnreadableAnswer {
        if (depth == JsonScanner.DEPTH) {
            throw new UnreadableAnswer();
        }
        switch (type) {
            case S, N, B -> text(entry, type);
            case BOOL -> bool(entry);
            case NULL -> nul(entry);
            case SS -> set(entry, type, AttributeType.S);
            case NS -> set(entry, type, AttributeType.N);
            case BS -> set(entry, type, AttributeType.B);
            case L -> list(entry, depth + 1, name);
            case M -> map(entry, depth + 1, Expectations.inside(name));
        }
        json.take('}');
    }

    /** Passes the type of a value, and the colon. */
    private AttributeType type() throws UnreadableAnswer {
        json.next();
        byte letter = json.letter();
        if (letter != 0) {
            return scalar(letter);
        }
        json.take('{');
        json.string();
        AttributeType type = named();
        json.take(':');
        return type;
    }

    /** The type whose name was passed last. */
    private AttributeType named() throws UnreadableAnswer {
        if (json.form() == TextForm.PLAIN) {
            int start = json.start();
            switch (json.end() - start) {
                case 1 -> {
                    return scalar(body[start]);
                }
                case 2 -> {
                    if (body[start + 1] == 'S') {
                        return set(body[start]);
                    }
                }
                default -> {
                    if (json.is("BOOL")) {
                        return AttributeType.BOOL;
                    }
                    if (json.is("NULL")) {
                        return AttributeType.NULL;
                    }
                }
            }
        }
        throw new UnreadableAnswer();
    }

    private static AttributeType scalar(byte sign) throws UnreadableAnswer {
        return switch (sign) {
            case 'S' -> AttributeType.S;
            case 'N' -> AttributeType.N;
            case 'B' -> AttributeType.B;
            case 'L' -> AttributeType.L;
            case 'M' -> AttributeType.M;
            default -> throw new UnreadableAnswer();
        };
    }

    private static AttributeType set(byte sign) throws UnreadableAnswer {
        return switch (sign) {
            case 'S' -> AttributeType.SS;
            case 'N' -> AttributeType.NS;
            case 'B' -> AttributeType.BS;
            default -> throw new UnreadableAnswer();
        };
    }

    private void text(int entry, AttributeType type) throws UnreadableAnswer {
        json.string();
        if (type == AttributeType.B) {
            Base64Text.check(body, json.start(), json.end());
        }
        tape.text(entry, type, json);
    }

    private void bool(int entry) throws UnreadableAnswer {
        boolean isTrue = json.next() == 't';
        json.literal(isTrue ? "true" : "false");
        tape.flag(entry, AttributeType.BOOL, isTrue ? 1 : 0);
    }

    private void nul(int entry) throws UnreadableAnswer {
        json.next();
        json.literal("true");
        tape.flag(entry, AttributeType.NULL, 1);
    }

    private void set(int entry, AttributeType type, AttributeType of) throws UnreadableAnswer {
        int count = 0;
        json.take('[');
        if (!json.ends(']')) {
            do {
                text(tape.add(), of);
                count++;
            } while (json.more(']'));
        }
        tape.nest(entry, type, count);
    }

    private void list(int entry, int depth, int name) throws UnreadableAnswer {
        int count = 0;
        json.take('[');
        if (!json.ends(']')) {
            do {
                value(tape.add(), type(), depth, name);
                count++;
            } while (json.more(']'));
        }
        tape.nest(entry, AttributeType.L, count);
    }
}
