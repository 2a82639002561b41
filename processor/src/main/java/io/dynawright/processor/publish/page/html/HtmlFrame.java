package io.dynawright.processor.publish.page.html;

import io.dynawright.processor.publish.page.content.PageContent;
import io.dynawright.processor.publish.page.content.Section;
import java.util.List;

/** What stands around the model: the bar with search and colours, and the contents. */
final class HtmlFrame {

    private HtmlFrame() {}

    /** What the script brings to life is hidden until it does. */
    static Tag header(PageContent content) {
        return Tag.of("header")
                .with("class", "bar")
                .add(
                        Tag.of("a").with("class", "brand").with("href", "#top").text(content.module()),
                        search(),
                        Tag.of("button")
                                .with("type", "button")
                                .with("id", "theme")
                                .with("aria-pressed", "false")
                                .flag("hidden")
                                .text("Dark"));
    }

    private static Tag search() {
        return Tag.of("form")
                .with("role", "search")
                .with("id", "finder")
                .flag("hidden")
                .add(
                        Tag.of("label")
                                .with("class", "quiet")
                                .with("for", "search")
                                .text("Search tables, indexes, attributes, methods and documents"),
                        Tag.of("input")
                                .with("type", "search")
                                .with("id", "search")
                                .with("placeholder", "Search the model")
                                .with("autocomplete", "off")
                                .with("spellcheck", "false")
                                .with("aria-keyshortcuts", "/")
                                .with("aria-describedby", "hits"),
                        Tag.of("kbd").with("aria-hidden", "true").text("/"),
                        Tag.of("p").with("id", "hits").with("role", "status").with("aria-live", "polite"));
    }

    static Tag nav(PageContent content) {
        return Tag.of("nav")
                .with("aria-label", "Contents")
                .add(Tag.of("ul")
                        .add(
                                item("overview", "Overview"),
                                group("Tables", content.tables()),
                                group("Documents", content.documents())));
    }

    private static Tag group(String title, List<Section> sections) {
        Tag list = Tag.of("ul");
        sections.forEach(section -> list.add(item(section.anchor(), section.title())));
        Tag group = Tag.of("li").with("class", "group");
        return sections.isEmpty()
                ? group.flag("hidden")
                : group.add(Tag.of("span").text(title), list);
    }

    private static Tag item(String anchor, String title) {
        return Tag.of("li").add(Tag.of("a").with("href", "#" + anchor).text(title));
    }
}
