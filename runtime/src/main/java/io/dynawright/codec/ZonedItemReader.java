package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import io.dynawright.time.Zoning;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Reads an item, wherever it comes from, and shows its moments in a zone. */
public final class ZonedItemReader implements ItemReader {

    private final ItemReader in;
    private final Zoning zoning;
    private final AttributeZoning attributes;

    /** In how many maps, lists and sets of the item the reader stands. */
    private int depth;

    private String attribute = "";

    private ZonedItemReader(ItemReader in, Zoning zoning, AttributeZoning attributes) {
        this.in = in;
        this.zoning = zoning;
        this.attributes = attributes;
    }

    /**
     * A reader of the same item; the very same reader if all is to be shown in UTC.
     *
     * @param in stands at the item's beginning
     * @param attributes knows those of the item's attributes that are shown in another way than this
     */
    public static ItemReader of(ItemReader in, Zoning zoning, AttributeZoning attributes) {
        return zoning.isUtc() ? in : new ZonedItemReader(in, zoning, attributes);
    }

    @Override
    public Zoning zoning() {
        return attributes.of(attribute, zoning);
    }

    @Override
    public @Nullable String nextAttribute() {
        return moved(in.nextAttribute());
    }

    @Override
    public @Nullable String nextEntry() {
        return moved(in.nextEntry());
    }

    private @Nullable String moved(@Nullable String name) {
        if (name == null) {
            depth--;
        } else if (depth == 0) {
            attribute = name;
        }
        return name;
    }

    @Override
    public @Nullable String peekString(String name) {
        return in.peekString(name);
    }

    @Override
    public @Nullable CharSequence peekNumber(String name) {
        return in.peekNumber(name);
    }

    @Override
    public void beginMap() {
        in.beginMap();
        depth++;
    }

    @Override
    public void beginList() {
        in.beginList();
        depth++;
    }

    @Override
    public void beginSet() {
        in.beginSet();
        depth++;
    }

    @Override
    public boolean nextElement() {
        boolean isThere = in.nextElement();
        if (!isThere) {
            depth--;
        }
        return isThere;
    }

    @Override
    public int sizeHint() {
        return in.sizeHint();
    }

    @Override
    public AttributeType type() {
        return in.type();
    }

    @Override
    public boolean isNull() {
        return in.isNull();
    }

    @Override
    public void skip() {
        in.skip();
    }

    @Override
    public String readString() {
        return in.readString();
    }

    @Override
    public String readNumber() {
        return in.readNumber();
    }

    @Override
    public CharSequence readStringView() {
        return in.readStringView();
    }

    @Override
    public CharSequence readNumberView() {
        return in.readNumberView();
    }

    @Override
    public byte[] readBinary() {
        return in.readBinary();
    }

    @Override
    public SdkBytes readBytes() {
        return in.readBytes();
    }

    @Override
    public boolean readBoolean() {
        return in.readBoolean();
    }

    @Override
    public ConversionException malformed(String expected) {
        return in.malformed(expected);
    }

    @Override
    public ConversionException missing(String name) {
        return in.missing(name);
    }

    @Override
    public ConversionException unknownVariant(String name, String expected) {
        return in.unknownVariant(name, expected);
    }

    @Override
    public String path() {
        return in.path();
    }
}
