package io.dynawright.operation;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.ServiceException.Category;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.ThrottledException;

/** What an error code of DynamoDB comes to. */
enum Meaning {
    /** The caller may not do this. */
    ACCESS(AccessDeniedException.class),
    /** The request is one of another time. */
    UNTIMELY(AccessDeniedException.class),
    TABLE_MISSING(TableNotFoundException.class),
    INDEX_MISSING(TableNotFoundException.class),
    TABLE_PRESENT(TableAlreadyExistsException.class),
    ITEM_SIZE(ItemTooLargeException.class),
    THROTTLED(ThrottledException.class),
    /** Something else is going on, which passes. */
    BUSY(Category.CONFLICT),
    /** What is there already forbids it. */
    CLASH(Category.CONFLICT),
    MISSING(Category.NOT_FOUND),
    INVALID(Category.INVALID),
    LIMIT(Category.LIMIT),
    UNAVAILABLE(Category.UNAVAILABLE),
    UNKNOWN(Category.UNKNOWN);

    private final Class<? extends DynawrightException> type;
    private final Category category;

    Meaning(Class<? extends DynawrightException> type) {
        this.type = type;
        this.category = Category.UNKNOWN;
    }

    Meaning(Category category) {
        this.type = ServiceException.class;
        this.category = category;
    }

    /** The class of the exception. */
    Class<? extends DynawrightException> type() {
        return type;
    }

    /** The category of a {@link ServiceException}. */
    Category category() {
        return category;
    }

    /** Whether a {@link ServiceException} can pass. */
    boolean isPassing() {
        return this == BUSY || this == UNAVAILABLE;
    }
}
