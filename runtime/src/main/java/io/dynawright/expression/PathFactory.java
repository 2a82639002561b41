package io.dynawright.expression;

/**
 * Makes what stands for a place in an item: the path of an element of a list, the changes of an entry of a map.
 *
 * @param <P> what is made
 */
@FunctionalInterface
public interface PathFactory<P> {

    /** What stands for this place. */
    P at(Path path);
}
