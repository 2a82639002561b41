package com.acme.projections;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Track}: {@code artist} and {@code title} of table
 * {@code tracks}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackKey implements EntityKey<Track> {
    /**
     * The partition key.
     */
    private final String artist;

    /**
     * The sort key.
     */
    private final String title;

    /**
     * A key of checked values.
     *
     * @param artist {@code artist}
     * @param title {@code title}
     */
    private TrackKey(String artist, String title) {
        this.artist = artist;
        this.title = title;
    }

    /**
     * The key with these values.
     *
     * @param artist {@code artist}
     * @param title {@code title}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static TrackKey of(String artist, String title) {
        return new TrackKey(EntityKey.required("tracks", "artist", artist),
                EntityKey.required("tracks", "title", title));
    }

    /**
     * The partition key, from {@link Track#artist()}.
     *
     * @return {@code artist}
     */
    public String artist() {
        return artist;
    }

    /**
     * The sort key, from {@link Track#title()}.
     *
     * @return {@code title}
     */
    public String title() {
        return title;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("artist", artist, StringCodec.INSTANCE);
        out.attribute("title", title, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackKey that
                && artist.equals(that.artist)
                && title.equals(that.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(artist, title);
    }

    @Override
    public String toString() {
        return "TrackKey[artist=" + artist + ", title=" + title + "]";
    }
}
