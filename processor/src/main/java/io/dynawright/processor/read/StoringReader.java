package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Storing.Reason;
import io.dynawright.processor.declare.Storing.Refused;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds out how the attributes of one class are stored: as their annotations say, or as their types do. */
record StoringReader(
        Elements elements,
        CodecCatalogue codecs,
        Form.Format format,
        Visible visible,
        Neighbours neighbours,
        CustomCodecReader custom,
        Vocabulary vocabulary,
        Role role) {

    /** How an attribute of this type is stored that says so much of itself. */
    Storing read(TypeMirror mirror, JavaType type, StorageMarks marks) {
        Storing storing = readForm(mirror, type, marks);
        return marks.zone()
                .map(zone -> new ZoneReader(elements).in(zone, type, storing))
                .orElse(storing);
    }

    private Storing readForm(TypeMirror mirror, JavaType type, StorageMarks marks) {
        return marks.contradiction()
                .or(() -> marks.codec().map(codec -> custom.read(codec, type)))
                .or(() -> marks.isJson()
                        ? Optional.of(new JsonReader(elements, visible).read(mirror, type))
                        : Optional.empty())
                .orElseGet(() -> readType(type, marks));
    }

    private Storing readType(JavaType type, StorageMarks marks) {
        if (marks.dynamic().isPresent() && !isDynamic(type)) {
            return new Storing.Faulty(
                    new Fault.NothingDynamic(), marks.dynamic().map(AnnotationView::spot));
        }
        Form form = new Form(as(type, marks), format);
        Storing storing = finder(form, marks).find(type);
        return storing instanceof Storing.By by && !isIn(form, type, by.codec(), marks)
                ? new Refused(marks.as() == Form.As.SET ? Reason.NOT_A_SET : Reason.NOT_IN_FORM, type)
                : storing;
    }

    /** A time to live is stored in seconds where its type has that form, unless the user says otherwise. */
    private Form.As as(JavaType type, StorageMarks marks) {
        return marks.as() == Form.As.DEFAULT && marks.isTimeToLive() && hasEpochs(type, marks)
                ? Form.As.EPOCH_SECONDS
                : marks.as();
    }

    private CodecFinder finder(Form form, StorageMarks marks) {
        Optional<CodecRef> ofObjects = marks.dynamic().flatMap(dynamic -> codecs.find(CodecFinder.OBJECT, form));
        return new CodecFinder(this, form, ofObjects, marks.spot());
    }

    private boolean isIn(Form form, JavaType type, CodecRef codec, StorageMarks marks) {
        return switch (form.as()) {
            case DEFAULT -> true;
            case SET -> codec.storedAs().isSet();
            default -> hasEpochs(type, marks);
        };
    }

    /** Whether another form than the default one makes a difference. */
    private boolean hasEpochs(JavaType type, StorageMarks marks) {
        Storing epochs = finder(new Form(Form.As.EPOCH_SECONDS, format), marks).find(type);
        Storing other = finder(new Form(Form.As.DEFAULT, format), marks).find(type);
        return !epochs.equals(other);
    }

    private static boolean isDynamic(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return isDynamic(array.component());
        }
        return type.equals(CodecFinder.OBJECT)
                || (type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(StoringReader::isDynamic));
    }
}
