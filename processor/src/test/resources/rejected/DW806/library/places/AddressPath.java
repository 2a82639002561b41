package places;

/** As if it had been generated. */
public final class AddressPath {}
