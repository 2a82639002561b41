package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.model.Attribute;

/** What differs between the update of an item and that of a document in it. */
sealed interface UpdateForm {

    /** The field that the methods use beside their parameters, which must not have its name. */
    String field();

    /** The type of the update that goes on. */
    TypeName goesOn();

    /** The expressions of what can be done to attributes. */
    Verbs verbs();

    /** Where an attribute stands. */
    Verbs.Place place(Attribute attribute);

    /** The expressions of codecs. */
    CodecExpressions codecs();

    /** The update of an item, which is itself what goes on. */
    record OfItem(TypeName goesOn, CodecExpressions codecs) implements UpdateForm {

        static final String KEY = "key";

        @Override
        public String field() {
            return KEY;
        }

        @Override
        public Verbs verbs() {
            return Verbs.ofUpdates(goesOn, CodeBlock.of("this"), codecs);
        }

        @Override
        public Verbs.Place place(Attribute attribute) {
            return Verbs.Place.attribute(attribute.storedName());
        }
    }

    /** The update of a document, which adds to that of the item. */
    record OfDocument(TypeName goesOn, CodecExpressions codecs) implements UpdateForm {

        static final String UPDATE = "update";

        @Override
        public String field() {
            return UPDATE;
        }

        @Override
        public Verbs verbs() {
            return Verbs.ofUpdates(goesOn, CodeBlock.of(UPDATE), codecs);
        }

        @Override
        public Verbs.Place place(Attribute attribute) {
            return Verbs.Place.under(attribute.storedName());
        }
    }
}
