package io.dynawright.codec;

/** Copies whatever a reader shows to a writer. */
final class ItemCopy {

    private final ItemReader in;
    private final ItemWriter out;

    private ItemCopy(ItemReader in, ItemWriter out) {
        this.in = in;
        this.out = out;
    }

    static void copy(ItemReader in, ItemWriter out) {
        new ItemCopy(in, out).entries();
    }

    private void entries() {
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            out.name(name);
            value();
        }
    }

    private void value() {
        AttributeType type = in.type();
        switch (type) {
            case S -> out.writeString(in.readString());
            case N -> out.writeNumber(BigDecimalCodec.INSTANCE.read(in));
            case B -> out.writeBinary(in.readBinary());
            case BOOL -> out.writeBoolean(in.readBoolean());
            case NULL -> out.writeNull();
            case M -> map();
            case L -> list();
            case SS, NS, BS -> set(type);
        }
    }

    private void map() {
        in.beginMap();
        out.beginMap();
        entries();
        out.endMap();
    }

    private void list() {
        in.beginList();
        out.beginList();
        elements();
        out.endList();
    }

    private void set(AttributeType type) {
        in.beginSet();
        out.beginSet(type);
        elements();
        out.endSet();
    }

    private void elements() {
        while (in.nextElement()) {
            value();
        }
    }
}
