package shop;

/** Written by hand, before there was Dynawright. */
public class OrderRepository {}
