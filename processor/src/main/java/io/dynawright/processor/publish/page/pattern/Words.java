package io.dynawright.processor.publish.page.pattern;

/** What is said of several patterns. */
final class Words {

    static final String READ = "Eventually consistent; strongly with .consistent()";
    static final String GLOBAL_INDEX = "Eventually consistent";
    static final String BATCH_WRITE = "No conditions";
    static final String NO_CONDITION = "No condition";
    static final String CONDITIONAL = "Conditional";

    static final String ITEM_READ = "One item: ½ read unit per 4 KB, 1 if strong";
    static final String ITEM_WRITE = "One item: 1 write unit per KB, and as much again for each index that it changes";
    static final String PAGES = "What the key condition finds, in pages of up to 1 MB; a filter saves nothing";
    static final String WHOLE_TABLE = "The whole table, in pages of up to 1 MB, whatever a filter leaves";

    private Words() {}
}
