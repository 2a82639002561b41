package io.dynawright.processor.publish.iam;

/** The ARNs of keys, which are declared by an ARN or by an id. */
final class Keys {

    private Keys() {}

    /** That of the key; an id is put behind what the ARNs of keys begin with. */
    static String arn(Target.Key key, String beginning) {
        return key.key().startsWith("arn:") ? key.key() : beginning + key.key();
    }
}
