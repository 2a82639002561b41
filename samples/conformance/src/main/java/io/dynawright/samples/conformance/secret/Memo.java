package io.dynawright.samples.conformance.secret;

import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** A bean without a version, of which a unit of work compares what is stored, envelopes included. */
@Table("memos")
public class Memo {

    @PartitionKey
    private String id;

    @Encrypted
    private String text;

    private int readers;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getReaders() {
        return readers;
    }

    public void setReaders(int readers) {
        this.readers = readers;
    }
}
