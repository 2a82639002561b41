package shop;

import io.dynawright.annotation.Stack;

@Stack("shipping")
public interface Shipped {}
