package com.acme.clashes;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("words")
public class Words {

    private String in;

    @Ignore
    private boolean keyword;

    private String words;
    private String out;
    private int hashCode;
    private String toString;
    private String getClass;

    @PartitionKey
    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    @SortKey
    public String getOut() {
        return out;
    }

    public void setOut(String out) {
        this.out = out;
    }

    public boolean isClass() {
        return keyword;
    }

    public void setClass(boolean keyword) {
        this.keyword = keyword;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getHashCode() {
        return hashCode;
    }

    public void setHashCode(int hashCode) {
        this.hashCode = hashCode;
    }

    public String getToString() {
        return toString;
    }

    public void setToString(String toString) {
        this.toString = toString;
    }

    public String getGetClass() {
        return getClass;
    }

    public void setGetClass(String getClass) {
        this.getClass = getClass;
    }
}
