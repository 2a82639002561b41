package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.DefaultValue;

/** Defaults as their authors write them. */
public final class DefaultTexts {

    private DefaultTexts() {}

    /** The text, without what only Java needs. */
    public static String of(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return literal.java().replaceAll("(?<=[0-9])[LFD]$", "");
        }
        if (value instanceof DefaultValue.Letter letter) {
            return "'" + letter.letter() + "'";
        }
        if (value instanceof DefaultValue.Text text) {
            return "\"" + text.text() + "\"";
        }
        if (value instanceof DefaultValue.Constant constant) {
            return constant.name();
        }
        return value instanceof DefaultValue.Parsed parsed ? parsed.text() : ((DefaultValue.Constructed) value).text();
    }
}
