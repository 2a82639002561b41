package io.dynawright.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.dynawright.error.ConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A text that is an item in DynamoDB JSON, or an object that has items as members, as the lines of exports are:
 *
 * <pre>{@code
 * try (JsonText line = JsonText.of("{\"Item\":{\"id\":{\"N\":\"1\"}}}")) {
 *     Device device = DeviceSchema.INSTANCE.read(line.item("Item"));
 *     line.end();
 * }
 * }</pre>
 *
 * <p>Every method throws {@link ConversionException} if the text is not what is asked for. A name that comes twice in one
 * object is an error.
 */
public final class JsonText implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** A reader of this text. */
    public static JsonText of(String text) {
        try {
            return new JsonText(FACTORY.createParser(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an item whose attributes are written by this action. */
    public static String write(Consumer<? super ItemWriter> attributes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            attributes.accept(new JsonItemWriter(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A reader of the item that comes next: the text itself, or the member whose name was shown. */
    public ItemReader item() {
        begin();
        return new JsonItemReader(parser);
    }

    /** Enters the object that comes next, and goes to the item that is its member of this name. */
    public ItemReader item(String member) {
        begin();
        for (String name = nextMember(); name != null; name = nextMember()) {
            if (name.equals(member)) {
                return item();
            }
            skip();
        }
        throw unfit("an object with the member " + member);
    }

    /** Enters the object that comes next. */
    public void begin() {
        if (next() != JsonToken.START_OBJECT) {
            throw unfit("an object");
        }
    }

    /** Moves to the next member of the object; null after the last one, which leaves it. */
    public @Nullable String nextMember() {
        return next() == JsonToken.FIELD_NAME ? name() : null;
    }

    private String name() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Passes over the member. */
    public void skip() {
        next();
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Leaves the object that was entered, whatever else it has, and makes sure that nothing follows. */
    public void end() {
        for (JsonToken token = next(); token != null; token = next()) {
            if (token == JsonToken.FIELD_NAME) {
                skip();
            } else if (token != JsonToken.END_OBJECT) {
                throw unfit("the end of the text");
            }
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static ConversionException unfit(String expected) {
        return ConversionException.onRead("", expected, "other JSON");
    }

    /** Jackson's own exceptions quote the text, and are not passed on for that reason. */
    private static RuntimeException failed(IOException e) {
        return e instanceof JsonProcessingException
                ? ConversionException.onRead("", JsonItemReader.WELL_FORMED, JsonItemReader.NOT_JSON)
                : new UncheckedIOException(e);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
