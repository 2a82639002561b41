package io.dynawright.processor.publish.page.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A part of the page that is a file of ours.
 *
 * @param source what is in it
 */
record Asset(String source) {

    /** How it looks. */
    static Asset style() {
        return read("page.css");
    }

    /** What it does. */
    static Asset script() {
        return read("page.js");
    }

    private static Asset read(String name) {
        String path = "/io/dynawright/processor/publish/page/" + name;
        try (InputStream in = Asset.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks " + path);
            }
            return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a content security policy knows it by. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
