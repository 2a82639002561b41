package io.dynawright.processor.publish.page.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the page says.
 *
 * @param module the module's name
 * @param summary how much there is
 */
public record PageContent(
        String module, Line summary, List<Block> overview, List<Section> tables, List<Section> documents) {

    /** Copies the lists. */
    public PageContent {
        overview = List.copyOf(overview);
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
    }

    /** The tables, then the documents. */
    public Stream<Section> sections() {
        return Stream.concat(tables.stream(), documents.stream());
    }
}
