package shop;

/** Written by hand, before Dynawright wrote one. */
public class CustomerAsyncRepository {}
