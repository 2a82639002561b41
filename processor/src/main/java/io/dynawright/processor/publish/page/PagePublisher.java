package io.dynawright.processor.publish.page;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import io.dynawright.processor.publish.page.content.PageContent;
import io.dynawright.processor.publish.page.diagram.Diagram;
import io.dynawright.processor.publish.page.html.HtmlPage;
import io.dynawright.processor.publish.page.markdown.MarkdownPage;
import java.util.List;

/** The model page: {@code model.html}, one file for browsers, and {@code model.md}, the same for a repository. */
public final class PagePublisher implements Publisher {

    @Override
    public List<Publication> publish(ModuleModel module) {
        PageContent content = ModelPage.of(module);
        return List.of(
                new Publication("model.html", HtmlPage.of(content, Diagram.of(module))),
                new Publication("model.md", MarkdownPage.of(content)));
    }
}
