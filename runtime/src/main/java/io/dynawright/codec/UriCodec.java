package io.dynawright.codec;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * {@link URI} as a string, as it is written, without being normalised; for the rest, as {@link StringCodec}.
 */
public final class UriCodec implements TextCodec<URI> {

    /** The codec. */
    public static final UriCodec INSTANCE = new UriCodec();

    private UriCodec() {}

    @Override
    public URI read(ItemReader in) {
        String text = in.readString();
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw in.malformed("a URI");
        }
    }

    @Override
    public void write(URI value, ItemWriter out) {
        StringCodec.INSTANCE.write(value.toString(), out);
    }
}
