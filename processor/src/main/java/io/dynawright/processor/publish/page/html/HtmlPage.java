package io.dynawright.processor.publish.page.html;

import io.dynawright.processor.publish.page.content.PageContent;
import io.dynawright.processor.publish.page.content.Section;
import java.util.List;
import java.util.Locale;

/**
 * The page as one file: it loads nothing, and its policy would not let it. Without its script all of it is there to read;
 * the script adds the search and the choice of colours.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * The text of the file.
     *
     * @param diagram the picture of all tables
     */
    public static String of(PageContent content, Tag diagram) {
        Tag html = Tag.of("html").with("lang", "en").add(head(content), body(content, diagram));
        return "<!doctype html>\n" + html.render();
    }

    private static Tag head(PageContent content) {
        Asset style = Asset.style();
        Asset script = Asset.script();
        String policy = "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        return Tag.of("head")
                .add(
                        Tag.of("meta").with("charset", "utf-8"),
                        Tag.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy),
                        Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Tag.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Tag.of("title").text(content.module() + " – data model"),
                        Tag.of("link").with("rel", "icon").with("href", "data:,"),
                        Tag.of("style").verbatim(style.source()),
                        Tag.of("script").verbatim(script.source()));
    }

    private static Tag body(PageContent content, Tag diagram) {
        return Tag.of("body")
                .with("id", "top")
                .add(
                        Tag.of("a").with("class", "skip").with("href", "#main").text("Skip to the model"),
                        HtmlFrame.header(content),
                        Tag.of("div").with("class", "layout").add(HtmlFrame.nav(content), main(content, diagram)));
    }

    private static Tag main(PageContent content, Tag diagram) {
        Tag main = Tag.of("main")
                .with("id", "main")
                .with("tabindex", "-1")
                .add(
                        Tag.of("p").with("class", "eyebrow").text("Data model"),
                        Tag.of("h1").text(content.module()),
                        HtmlBlocks.line(Tag.of("p").with("class", "summary"), content.summary()),
                        overview(content, diagram));
        main.add(Tag.of("p").with("id", "nothing").with("class", "nothing").flag("hidden"));
        content.sections().forEach(section -> main.add(section(section)));
        return main;
    }

    private static Tag overview(PageContent content, Tag diagram) {
        Tag overview = Tag.of("section")
                .with("id", "overview")
                .with("aria-label", "Overview")
                .add(
                        Tag.of("h2").with("id", "diagram").text("Diagram"),
                        figure(diagram),
                        Tag.of("h2").with("id", "stacks").text("Stacks"));
        content.overview().forEach(block -> HtmlBlocks.of(block).forEach(overview::add));
        return overview;
    }

    private static Tag figure(Tag diagram) {
        return Tag.of("figure")
                .with("class", "diagram")
                .add(
                        Tag.of("div")
                                .with("class", "scroll")
                                .with("role", "region")
                                .with("aria-label", "Diagram")
                                .with("tabindex", "0")
                                .add(diagram),
                        Tag.of("figcaption")
                                .text("Each table has its key (PK partition key, SK sort key), its indexes at its right"
                                        + " and the documents that it holds below it. Arrows lead to the stacks that are"
                                        + " deployed first."));
    }

    private static Tag section(Section section) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT);
        String heading = section.anchor() + "-title";
        Tag tag = Tag.of("section")
                .with("id", section.anchor())
                .with("class", "unit")
                .with("aria-labelledby", heading)
                .with("data-kind", kind)
                .with("data-terms", HtmlBlocks.terms(section.terms()));
        tag.add(
                Tag.of("p").with("class", "eyebrow").text(section.kind().noun()),
                Tag.of("h2")
                        .with("id", heading)
                        .text(section.title())
                        .add(permalink(section.anchor(), section.title())),
                HtmlBlocks.line(Tag.of("p").with("class", "subtitle"), section.subtitle()));
        section.intro().forEach(block -> HtmlBlocks.of(block).forEach(tag::add));
        section.parts().forEach(part -> tag.add(part(part)));
        return tag;
    }

    private static Tag permalink(String anchor, String title) {
        return Tag.of("a")
                .with("class", "permalink")
                .with("href", "#" + anchor)
                .with("aria-label", "Link to " + title)
                .text("#");
    }

    private static Tag part(Section.Part part) {
        Tag tag = Tag.of("div")
                .with("class", "part")
                .with("id", part.anchor())
                .add(Tag.of("h3").text(part.title()));
        List<Tag> blocks = part.blocks().stream().flatMap(HtmlBlocks::of).toList();
        return tag.addAll(blocks);
    }
}
