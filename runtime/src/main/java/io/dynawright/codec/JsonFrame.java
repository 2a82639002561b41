package io.dynawright.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a {@link JsonItemReader} is inside of. */
final class JsonFrame {

    final @Nullable JsonFrame outer;
    final Place place;
    final AttributeType type;

    /** Where the frame is read from: what the reader was given, or a copy that somebody has looked ahead in. */
    JsonParser parser;

    /** Whether a value was shown already. */
    boolean shown;

    private @Nullable TokenBuffer copy;

    private JsonFrame(@Nullable JsonFrame outer, Place place, AttributeType type, JsonParser parser) {
        this.outer = outer;
        this.place = place;
        this.type = type;
        this.parser = parser;
    }

    static JsonFrame ofItem(JsonParser parser) {
        return new JsonFrame(null, new Place.InMap(null), AttributeType.M, parser);
    }

    JsonFrame map() {
        return new JsonFrame(this, new Place.InMap(place), AttributeType.M, parser);
    }

    JsonFrame elements(AttributeType of) {
        return new JsonFrame(this, new Place.InElements(place, -1), of, parser);
    }

    /** The same map from its beginning, for somebody who looks ahead. */
    JsonFrame ahead() throws IOException {
        if (shown) {
            throw new IllegalStateException("Only what comes after the beginning of a map can be looked at ahead");
        }
        if (copy == null) {
            copy = new TokenBuffer(parser);
            copy.copyCurrentStructure(parser);
            parser = begun(copy);
        }
        return new JsonFrame(null, new Place.InMap(outer == null ? null : outer.place), type, begun(copy));
    }

    private static JsonParser begun(TokenBuffer tokens) throws IOException {
        JsonParser parser = tokens.asParser();
        parser.nextToken();
        return parser;
    }
}
