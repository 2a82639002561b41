package io.dynawright;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the items of page after page, up to a limit. */
final class ItemIterator<T> implements Iterator<T> {

    private final PageIterator<T> pages;
    private Iterator<T> page = Collections.emptyIterator();
    private long stillWanted;

    ItemIterator(PageIterator<T> pages, long limit) {
        this.pages = pages;
        this.stillWanted = limit;
    }

    @Override
    public boolean hasNext() {
        while (stillWanted > 0 && !page.hasNext() && pages.hasNext()) {
            page = pages.next().items().iterator();
        }
        return stillWanted > 0 && page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more items");
        }
        stillWanted--;
        return page.next();
    }
}
