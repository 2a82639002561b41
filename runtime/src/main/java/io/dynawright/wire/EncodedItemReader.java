package io.dynawright.wire;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.error.ConversionException;
import org.jspecify.annotations.Nullable;

/** Reads an item from the bytes of an answer, along the tape. */
final class EncodedItemReader implements ItemReader {

    private final Lease lease;
    private final Workspace workspace;
    private final byte[] body;
    private final Tape tape;
    private final BytesView view;
    private final EncodedPlace place;
    private int value;

    /** Stands at the beginning of the item of this entry. */
    EncodedItemReader(Lease lease, int item) {
        this.lease = lease;
        workspace = lease.workspace();
        body = workspace.body();
        tape = workspace.tape();
        view = new BytesView(body);
        place = new EncodedPlace(item, tape.end(item));
        value = item;
    }

    /** Whether it reads items of this answer. */
    boolean isOf(Lease answer) {
        return lease == answer;
    }

    /** Goes to the beginning of the item of this entry. */
    void begin(int item) {
        place.begin(item, tape.end(item));
        value = item;
    }

    /** The bytes may be those of another answer by now. */
    private void checkLease() {
        if (lease.workspace() != workspace) {
            throw new IllegalStateException("A reader was made before its items were kept");
        }
    }

    @Override
    public @Nullable String nextEntry() {
        checkLease();
        if (place.next == place.end) {
            value = place.container;
            place.leave(tape);
            return null;
        }
        value = place.next;
        place.move(tape.after(value));
        return workspace.names().of(body, tape, value);
    }

    @Override
    public boolean nextElement() {
        checkLease();
        if (place.next == place.end) {
            value = place.container;
            place.leave(tape);
            return false;
        }
        value = place.next;
        place.move(tape.after(value));
        return true;
    }

    @Override
    public @Nullable String peekString(String attribute) {
        int found = find(attribute, AttributeType.S);
        return found == EncodedValues.NONE ? null : text(found);
    }

    @Override
    public @Nullable CharSequence peekNumber(String attribute) {
        int found = find(attribute, AttributeType.N);
        return found == EncodedValues.NONE ? null : viewed(found);
    }

    /** The entry of an attribute, if it is of this type. */
    private int find(String attribute, AttributeType wanted) {
        checkLease();
        int found =
                place.isInElements() ? EncodedValues.NONE : EncodedValues.find(workspace, place.container, attribute);
        return found != EncodedValues.NONE && tape.type(found) == wanted ? found : EncodedValues.NONE;
    }

    @Override
    public int sizeHint() {
        checkLease();
        return tape.count(place.container);
    }

    @Override
    public void beginMap() {
        expect(AttributeType.M);
        place.enterMap(value, tape.end(value));
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
        switch (type()) {
            case L, SS, NS, BS -> place.enterElements(value, tape.end(value));
            default -> throw wrongType(expected);
        }
    }

    @Override
    public AttributeType type() {
        checkLease();
        return tape.type(value);
    }

    @Override
    public void skip() {
        // Nothing to do: it is known where the next value stands.
    }

    @Override
    public String readString() {
        expect(AttributeType.S);
        return text(value);
    }

    @Override
    public String readNumber() {
        expect(AttributeType.N);
        return text(value);
    }

    @Override
    public CharSequence readStringView() {
        expect(AttributeType.S);
        return viewed(value);
    }

    @Override
    public CharSequence readNumberView() {
        expect(AttributeType.N);
        return viewed(value);
    }

    @Override
    public byte[] readBinary() {
        expect(AttributeType.B);
        return Base64Text.decode(body, tape.start(value), tape.end(value));
    }

    @Override
    public boolean readBoolean() {
        expect(AttributeType.BOOL);
        return tape.isTrue(value);
    }

    private CharSequence viewed(int entry) {
        return tape.form(entry) == TextForm.PLAIN ? view.at(tape.start(entry), tape.end(entry)) : text(entry);
    }

    private String text(int entry) {
        int start = tape.start(entry);
        return TextForm.text(body, start, tape.end(entry) - start, tape.form(entry));
    }

    private void expect(AttributeType expected) {
        if (type() != expected) {
            throw wrongType(expected.name());
        }
    }

    @Override
    public ConversionException malformed(String expected) {
        return ConversionException.onRead(path(), expected, "a value of type " + type() + " that is none");
    }

    private ConversionException wrongType(String expected) {
        return ConversionException.onRead(path(), expected, type().name());
    }

    @Override
    public String path() {
        checkLease();
        return place.path(entry -> workspace.names().of(body, tape, entry));
    }
}
