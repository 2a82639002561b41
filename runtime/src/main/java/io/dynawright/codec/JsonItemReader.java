package io.dynawright.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.dynawright.error.ConversionException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item from DynamoDB JSON, {@code {"total":{"N":"1.5"},"paid":{"BOOL":true}}}, as it comes: nothing is kept but
 * the value on which the reader stands. Binary is Base64 text.
 *
 * <p>The parser stands on the brace that begins the item, and stands on the one that ends it when {@link
 * #nextAttribute()} has returned null for the item. What is not JSON, or not DynamoDB's, is a {@link
 * ConversionException} with its path. A name that comes twice in one map is refused by a parser with {@link
 * com.fasterxml.jackson.core.StreamReadFeature#STRICT_DUPLICATE_DETECTION}, and shown twice by any other.
 */
public final class JsonItemReader implements ItemReader {

    static final String WELL_FORMED = "well-formed JSON, and no name twice";
    static final String NOT_JSON = "a text that is not";

    private JsonFrame frame;
    private AttributeType type = AttributeType.M;
    private boolean ended;

    /** A reader of the item at whose beginning the parser stands; the parser remains the caller's to close. */
    public JsonItemReader(JsonParser parser) {
        this(JsonFrame.ofItem(parser));
    }

    private JsonItemReader(JsonFrame frame) {
        this.frame = frame;
    }

    @Override
    public @Nullable String nextEntry() {
        if (ended) {
            return null;
        }
        passValue();
        String name = nextName((Place.InMap) frame.place);
        if (name == null) {
            leave();
        } else {
            enterValue(next());
        }
        return name;
    }

    private @Nullable String nextName(Place.InMap place) {
        JsonParser parser = frame.parser;
        try {
            String name = parser.nextFieldName();
            place.name = name == null ? place.name : name;
            return name;
        } catch (IOException e) {
            // A name that comes twice is the parser's already, and the place that is wrong.
            String name = parser.getParsingContext().getCurrentName();
            place.name = name == null ? place.name : name;
            throw failed(e);
        }
    }

    @Override
    public boolean nextElement() {
        passValue();
        JsonToken token = next();
        if (token == JsonToken.END_ARRAY) {
            leave();
            return false;
        }
        ((Place.InElements) frame.place).index++;
        switch (frame.type) {
            case SS -> enterElement(AttributeType.S, token);
            case NS -> enterElement(AttributeType.N, token);
            case BS -> enterElement(AttributeType.B, token);
            default -> enterValue(token);
        }
        return true;
    }

    /** Goes to the end of the value that was shown, which the caller has read, left, or passed over. */
    private void passValue() {
        if (!frame.shown) {
            return;
        }
        try {
            frame.parser.skipChildren();
        } catch (IOException e) {
            throw failed(e);
        }
        if (next() != JsonToken.END_OBJECT) {
            throw unfit("a value of a single type");
        }
    }

    /** An element of a set has no type of its own. */
    private void enterElement(AttributeType of, JsonToken content) {
        type = of;
        checkContent(content);
    }

    /** The token is the first of a value; the parser goes on to its content. */
    private void enterValue(JsonToken token) {
        if (token != JsonToken.START_OBJECT || next() != JsonToken.FIELD_NAME) {
            throw unfit("a type and a value");
        }
        type = typeOf(text());
        checkContent(next());
        frame.shown = true;
    }

    private AttributeType typeOf(String name) {
        return switch (name) {
            case "S" -> AttributeType.S;
            case "N" -> AttributeType.N;
            case "B" -> AttributeType.B;
            case "BOOL" -> AttributeType.BOOL;
            case "NULL" -> AttributeType.NULL;
            case "SS" -> AttributeType.SS;
            case "NS" -> AttributeType.NS;
            case "BS" -> AttributeType.BS;
            case "L" -> AttributeType.L;
            case "M" -> AttributeType.M;
            default -> throw unfit("a type of DynamoDB");
        };
    }

    private void checkContent(JsonToken token) {
        boolean fits = switch (type) {
            case S, N, B -> token == JsonToken.VALUE_STRING;
            case BOOL -> token.isBoolean();
            case NULL -> token == JsonToken.VALUE_TRUE;
            case SS, NS, BS, L -> token == JsonToken.START_ARRAY;
            case M -> token == JsonToken.START_OBJECT;
        };
        if (!fits) {
            throw unfit("a value of type " + type);
        }
    }

    /** The item itself is never left: a reader that came to its end stays there. */
    private void leave() {
        type = frame.type;
        ended = frame.outer == null;
        frame = frame.outer == null ? JsonFrame.ofItem(frame.parser) : frame.outer;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The map is copied for that, since a parser cannot go back, and read from the copy thereafter.
     *
     * @throws IllegalStateException if the first attribute was asked for already
     */
    @Override
    public @Nullable String peekString(String attribute) {
        return peek(attribute, AttributeType.S);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The map is copied as for {@link #peekString}.
     *
     * @throws IllegalStateException if the first attribute was asked for already
     */
    @Override
    public @Nullable CharSequence peekNumber(String attribute) {
        return peek(attribute, AttributeType.N);
    }

    private @Nullable String peek(String attribute, AttributeType wanted) {
        JsonItemReader ahead;
        try {
            ahead = new JsonItemReader(frame.ahead());
        } catch (IOException e) {
            throw failed(e);
        }
        String name = ahead.nextEntry();
        while (name != null && !name.equals(attribute)) {
            name = ahead.nextEntry();
        }
        return name != null && ahead.type == wanted ? ahead.text() : null;
    }

    @Override
    public void beginMap() {
        expect(AttributeType.M);
        frame = frame.map();
    }

    @Override
    public void beginList() {
        begin("L");
    }

    @Override
    public void beginSet() {
        begin("SS, NS or BS");
    }

    private void begin(String expected) {
        switch (type) {
            case L, SS, NS, BS -> frame = frame.elements(type);
            default -> throw wrongType(expected);
        }
    }

    @Override
    public AttributeType type() {
        return type;
    }

    @Override
    public void skip() {
        // Nothing to do: who asks for the next value passes over the rest of this one.
    }

    @Override
    public String readString() {
        expect(AttributeType.S);
        return text();
    }

    @Override
    public String readNumber() {
        expect(AttributeType.N);
        return text();
    }

    @Override
    public byte[] readBinary() {
        expect(AttributeType.B);
        try {
            return Base64.getDecoder().decode(text());
        } catch (IllegalArgumentException e) {
            throw unfit("binary as Base64 text");
        }
    }

    @Override
    public boolean readBoolean() {
        expect(AttributeType.BOOL);
        return frame.parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    private void expect(AttributeType expected) {
        if (type != expected) {
            throw wrongType(expected.name());
        }
    }

    private JsonToken next() {
        try {
            JsonToken token = frame.parser.nextToken();
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private String text() {
        try {
            return frame.parser.getText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public ConversionException malformed(String expected) {
        return ConversionException.onRead(frame.place.path(), expected, "a value of type " + type + " that is none");
    }

    @Override
    public String path() {
        return frame.place.path();
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(frame.place.path(), expected, type.name());
    }

    private ConversionException unfit(String expected) {
        return ConversionException.onRead(frame.place.path(), expected + " in DynamoDB JSON", "other JSON");
    }

    /** Jackson's own exceptions quote the text, and are not passed on for that reason. */
    private RuntimeException failed(IOException e) {
        if (e instanceof JsonProcessingException || e instanceof CharConversionException) {
            return ConversionException.onRead(frame.place.path(), WELL_FORMED, NOT_JSON);
        }
        return new UncheckedIOException(e);
    }
}
