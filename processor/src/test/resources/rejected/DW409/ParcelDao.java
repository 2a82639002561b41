package shop;

/** Written by hand, and not called as repositories usually are. */
public class ParcelDao {}
