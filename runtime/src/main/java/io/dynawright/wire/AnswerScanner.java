package io.dynawright.wire;

import io.dynawright.hook.Decoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through an answer, and takes the items out of it. */
final class AnswerScanner {

    private final AnswerShape shape;
    private final Lease lease;
    private final Workspace workspace;
    private final JsonScanner json;
    private final ItemScanner items;
    private @Nullable Map<String, List<RawItem>> groups;

    private AnswerScanner(AnswerShape shape, Lease lease) {
        this.shape = shape;
        this.lease = lease;
        workspace = lease.workspace();
        json = new JsonScanner(workspace.body(), workspace.size());
        items = new ItemScanner(json, workspace);
    }

    /**
     * The items of the answer in a workspace, and the rest of it.
     *
     * @throws UnreadableAnswer if something in it is not understood, or there are no items in it
     */
    static ScannedAnswer scan(AnswerShape shape, Lease lease) throws UnreadableAnswer {
        lease.workspace().terminate();
        return new AnswerScanner(shape, lease).answer();
    }

    private ScannedAnswer answer() throws UnreadableAnswer {
        json.take('{');
        if (!json.ends('}')) {
            do {
                json.name();
                member();
            } while (json.more('}'));
        }
        json.finish();
        Map<String, List<RawItem>> found = groups;
        Cuts cuts = workspace.cuts();
        if (found == null || cuts.isEmpty()) {
            throw new UnreadableAnswer();
        }
        return new ScannedAnswer(
                new AnsweredItems(Decoding.STREAMED, found, lease), cuts.rest(workspace.body(), workspace.size()));
    }

    private void member() throws UnreadableAnswer {
        if (json.form() != TextForm.PLAIN) {
            throw new UnreadableAnswer();
        }
        if (!json.is(memberOfItems())) {
            json.value(0);
        } else if (groups != null) {
            throw new UnreadableAnswer();
        } else {
            groups = switch (shape) {
                case ITEM, ATTRIBUTES -> Map.of(AnsweredItems.ALL, List.of(item()));
                case ITEMS -> Map.of(AnsweredItems.ALL, array());
                case TABLES -> tables();
                case RESPONSES -> Map.of(AnsweredItems.ALL, responses());
            };
        }
    }

    private String memberOfItems() {
        return switch (shape) {
            case ITEM -> "Item";
            case ITEMS -> "Items";
            case TABLES, RESPONSES -> "Responses";
            case ATTRIBUTES -> "Attributes";
        };
    }

    /** An item, of which nothing but its braces is left. */
    private RawItem item() throws UnreadableAnswer {
        json.next();
        int from = json.position() + 1;
        RawItem item = new EncodedItem(lease, items.item());
        workspace.cuts().add(from, json.position() - 1);
        return item;
    }

    /** Items in an array, of which nothing but its brackets is left. */
    private List<RawItem> array() throws UnreadableAnswer {
        json.take('[');
        if (json.ends(']')) {
            return List.of();
        }
        int from = json.position();
        int first = workspace.tape().size();
        int count = 0;
        do {
            items.item();
            count++;
        } while (json.more(']'));
        workspace.cuts().add(from, json.position() - 1);
        return encoded(first, count);
    }

    /** Items that follow each other on the tape. */
    private List<RawItem> encoded(int first, int count) {
        RawItem[] found = new RawItem[count];
        int entry = first;
        for (int i = 0; i < count; i++) {
            found[i] = new EncodedItem(lease, entry);
            entry = workspace.tape().after(entry);
        }
        return Collections.unmodifiableList(Arrays.asList(found));
    }

    private Map<String, List<RawItem>> tables() throws UnreadableAnswer {
        Map<String, List<RawItem>> tables = new LinkedHashMap<>();
        json.take('{');
        if (json.ends('}')) {
            return tables;
        }
        do {
            json.name();
            String table = json.plainText();
            if (table == null || tables.put(table, array()) != null) {
                throw new UnreadableAnswer();
            }
        } while (json.more('}'));
        return tables;
    }

    private List<RawItem> responses() throws UnreadableAnswer {
        List<RawItem> found = new ArrayList<>();
        json.take('[');
        if (json.ends(']')) {
            return found;
        }
        do {
            found.add(response());
        } while (json.more(']'));
        return found;
    }

    /** The answer to one read of a transaction, which is empty where there is no item. */
    private RawItem response() throws UnreadableAnswer {
        RawItem item = null;
        json.take('{');
        if (!json.ends('}')) {
            do {
                json.name();
                boolean isItem = json.is("Item");
                if (json.form() != TextForm.PLAIN || (isItem && item != null)) {
                    throw new UnreadableAnswer();
                }
                if (isItem) {
                    item = item();
                } else {
                    json.value(0);
                }
            } while (json.more('}'));
        }
        return item == null ? RawItem.of(Map.of()) : item;
    }
}
