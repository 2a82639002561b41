package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Asks a reader for right and wrong things at random, and takes down all that it says. Two readers of one item say the
 * same to scripts of one seed.
 */
public final class ReaderScript {

    private final Random random;
    private final ItemReader in;
    private final List<String> log = new ArrayList<>();

    private ReaderScript(long seed, ItemReader in) {
        random = new Random(seed);
        this.in = in;
    }

    /** What the reader said. */
    public static List<String> run(long seed, ItemReader in) {
        ReaderScript script = new ReaderScript(seed, in);
        script.map();
        script.note("missing", () -> in.missing("m"));
        script.note("end", in::nextAttribute);
        return script.log;
    }

    private void note(String what, Supplier<?> call) {
        String said;
        try {
            Object result = call.get();
            said = result instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(result);
        } catch (ConversionException e) {
            said = "! " + e.getMessage();
        }
        log.add(what + ": " + said);
    }

    private void map() {
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = "a" + random.nextInt(6);
            note("peek " + name, () -> in.peekString(name));
            note("peek number " + name, () -> String.valueOf(in.peekNumber(name)));
        }
        boolean nulls = random.nextBoolean();
        String name = nulls ? in.nextEntry() : in.nextAttribute();
        while (name != null) {
            log.add("name " + name);
            value();
            name = nulls ? in.nextEntry() : in.nextAttribute();
        }
    }

    private void value() {
        for (int i = random.nextInt(4); i > 0; i--) {
            ask();
        }
        switch (in.type()) {
            case M -> nested(in::beginMap, this::map);
            case L, SS, NS, BS -> nested(random.nextBoolean() ? in::beginList : in::beginSet, this::elements);
            default -> read();
        }
        note("afterwards", () -> in.malformed("x"));
    }

    private void nested(Runnable begin, Runnable content) {
        if (random.nextInt(4) == 0) {
            in.skip();
            return;
        }
        begin.run();
        content.run();
        note("missing", () -> in.missing("m"));
    }

    private void elements() {
        while (in.nextElement()) {
            log.add("element");
            value();
        }
    }

    private void read() {
        note("string", in::readString);
        note("number", in::readNumber);
        note("binary", in::readBinary);
        note("boolean", in::readBoolean);
    }

    /** What is a question, or an error, of every value that is not entered by it. */
    private void ask() {
        switch (random.nextInt(6)) {
            case 0 -> note("type", in::type);
            case 1 -> note("isNull", in::isNull);
            case 2 -> note("malformed", () -> in.malformed("a word"));
            case 3 -> note("string", in::readString);
            case 4 -> note("number", in::readNumber);
            default -> wrongBegin();
        }
    }

    private void wrongBegin() {
        if (in.type() != AttributeType.M) {
            note("map", () -> done(in::beginMap));
        } else {
            note("list", () -> done(in::beginList));
            note("set", () -> done(in::beginSet));
        }
    }

    private static String done(Runnable action) {
        action.run();
        return "done";
    }
}
