package io.dynawright.leak;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Hands on what is printed, after a look at each line. */
final class InspectedOutput extends OutputStream {

    private final PrintStream target;
    private final String name;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private InspectedOutput(PrintStream target, String name) {
        this.target = target;
        this.name = name;
    }

    /** Puts itself before what is printed to at present, for good. */
    static void install() {
        System.setOut(before(System.out, "standard output"));
        System.setErr(before(System.err, "standard error"));
    }

    private static PrintStream before(PrintStream target, String name) {
        return new PrintStream(new InspectedOutput(target, name), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int next) {
        target.write(next);
        line.write(next);
        if (next == '\n') {
            inspect();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        target.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            line.write(bytes[i]);
            if (bytes[i] == '\n') {
                inspect();
            }
        }
    }

    @Override
    public void flush() {
        target.flush();
    }

    private void inspect() {
        LeakDetector.inspect(name, line.toString(StandardCharsets.UTF_8));
        line.reset();
    }
}
