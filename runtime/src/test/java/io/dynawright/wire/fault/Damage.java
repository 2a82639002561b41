package io.dynawright.wire.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What happens to answers on the way. */
final class Damage {

    private static final String[] TAILS = {"x", "{}", " null", "}", "]", ",", "\u0000", "\n\n"};
    private static final String[] CHECKSUMS = {"", "abc", "-1", " ", "0", "4294967296", "99999999999999999999"};

    private Damage() {}

    /**
     * Some damage.
     *
     * @param plain the document
     * @param wire the same with headers, perhaps compressed
     */
    static WireAnswer some(byte[] plain, WireAnswer wire, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> checked(wire, cut(wire.body(), random), random);
            case 1 -> checked(wire, flipped(wire.body(), random), random);
            case 2 -> compressedAnew(wire, cut(plain, random));
            case 3 -> compressedAnew(wire, flipped(plain, random));
            case 4 -> compressedAnew(wire, inserted(plain, random));
            case 5 -> compressedAnew(wire, removed(plain, random));
            case 6 ->
                compressedAnew(
                        wire, joined(plain, TAILS[random.nextInt(TAILS.length)].getBytes(StandardCharsets.UTF_8)));
            case 7 -> checked(wire, joined(wire.body(), "x".getBytes(StandardCharsets.UTF_8)), random);
            case 8 -> wire.with(WireAnswer.CRC, CHECKSUMS[random.nextInt(CHECKSUMS.length)]);
            case 9 -> wire.without(random.nextBoolean() ? WireAnswer.CRC : WireAnswer.LENGTH);
            case 10 -> encoding(plain, wire, random);
            default -> odd(plain, random);
        };
    }

    /** The checksum may be the one of before. */
    private static WireAnswer checked(WireAnswer wire, byte[] body, Random random) {
        WireAnswer damaged = wire.withBody(body);
        return switch (random.nextInt(3)) {
            case 0 -> damaged;
            case 1 -> damaged.with(WireAnswer.CRC, WireAnswer.checksum(body));
            default -> damaged.without(WireAnswer.CRC).with(WireAnswer.LENGTH, String.valueOf(body.length));
        };
    }

    /** The document itself came so from the service, whose headers are right. */
    private static WireAnswer compressedAnew(WireAnswer wire, byte[] plain) {
        return wire.headers().containsKey(WireAnswer.ENCODING) ? WireAnswer.gzip(plain) : WireAnswer.of(plain);
    }

    private static WireAnswer encoding(byte[] plain, WireAnswer wire, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> WireAnswer.of(plain).with(WireAnswer.ENCODING, "gzip");
            case 1 -> WireAnswer.of(WireAnswer.compressed(plain));
            case 2 -> WireAnswer.of(plain).with(WireAnswer.ENCODING, "identity");
            case 3 ->
                WireAnswer.of(joined(WireAnswer.compressed(plain), WireAnswer.compressed(plain)))
                        .with(WireAnswer.ENCODING, "gzip");
            default -> wire.with(WireAnswer.ENCODING, "GZIP");
        };
    }

    private static WireAnswer odd(byte[] plain, Random random) {
        return WireAnswer.of(
                switch (random.nextInt(5)) {
                    case 0 -> new byte[0];
                    case 1 -> "null".getBytes(StandardCharsets.UTF_8);
                    case 2 -> joined("\ufeff".getBytes(StandardCharsets.UTF_8), plain);
                    case 3 ->
                        joined(
                                joined("[".getBytes(StandardCharsets.UTF_8), plain),
                                "]".getBytes(StandardCharsets.UTF_8));
                    default -> "<html>busy</html>".getBytes(StandardCharsets.UTF_8);
                });
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        byte[] more = {(byte) random.nextInt(256)};
        return joined(joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] removed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
