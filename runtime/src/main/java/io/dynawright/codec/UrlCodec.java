package io.dynawright.codec;

import java.net.MalformedURLException;
import java.net.URL;

/**
 * {@link URL} as a string, as it is written; for the rest, as {@link StringCodec}. No host is looked up. A protocol that this
 * Java does not know is an error on read.
 */
public final class UrlCodec implements TextCodec<URL> {

    /** The codec. */
    public static final UrlCodec INSTANCE = new UrlCodec();

    private UrlCodec() {}

    @Override
    public URL read(ItemReader in) {
        String text = in.readString();
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw in.malformed("a URL");
        }
    }

    @Override
    public void write(URL value, ItemWriter out) {
        StringCodec.INSTANCE.write(value.toExternalForm(), out);
    }
}
