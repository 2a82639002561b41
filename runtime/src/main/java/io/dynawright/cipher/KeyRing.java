package io.dynawright.cipher;

import io.dynawright.error.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys that are all known beforehand. */
final class KeyRing implements KeyProvider {

    private final FieldKey current;
    private final Map<String, FieldKey> byId;

    private KeyRing(FieldKey current, Map<String, FieldKey> byId) {
        this.current = current;
        this.byId = byId;
    }

    static KeyRing of(FieldKey current, FieldKey... old) {
        Map<String, FieldKey> byId = new LinkedHashMap<>();
        byId.put(current.id(), current);
        for (FieldKey key : old) {
            if (byId.put(key.id(), key) != null) {
                throw new ConfigurationException("Two encryption keys have the id \"" + key.id() + "\"");
            }
        }
        return new KeyRing(current, byId);
    }

    @Override
    public FieldKey current() {
        return current;
    }

    @Override
    public Optional<FieldKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the keys. */
    @Override
    public String toString() {
        return "encryption keys " + byId.keySet();
    }
}
