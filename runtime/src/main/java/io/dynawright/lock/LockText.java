package io.dynawright.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A lock.
 *
 * @param content what is in it; nothing if it is no JSON object
 */
record LockText(String text, JsonNode content) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is in a file; empty if there is none. */
    static Optional<LockText> ifPresent(Path file) throws LockException {
        try {
            String text = Files.readString(file);
            return Optional.of(new LockText(text, parse(text)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LockException(file + " cannot be read: " + e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode parsed = MAPPER.readTree(text);
            return parsed.isObject() ? parsed : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** Writes it to a file, which has either what it had before or all of this. */
    void write(Path file) throws LockException {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = folder.resolve(file.getFileName() + ".new");
            try {
                Files.writeString(written, text);
                replace(file, written);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new LockException(file + " cannot be written: " + e);
        }
    }

    private static void replace(Path file, Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
