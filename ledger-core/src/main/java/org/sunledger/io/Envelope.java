package org.sunledger.io;

import java.util.regex.Pattern;
import org.sunledger.io.JsonOut.Members;

/**
 * The one outer form of everything that is given to programs:
 * {@code {"schema":"sunledger/NAME/1","provenance":{…},"data":{…}}}. The number after the name changes only when a
 * reader of the old form would misread the new one.
 */
public final class Envelope {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

    private Envelope() {}

    /**
     * The text of an envelope, ending with a line feed.
     *
     * @param name the name of the schema, such as {@code statement}
     * @param version the version of the schema, from 1
     * @param provenance what the content rests on
     * @param data the content
     */
    public static String of(String name, int version, Members provenance, Members data) {
        if (!NAME.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException("no schema can be called " + name + "/" + version);
        }
        return JsonOut.object(out -> out.put("schema", "sunledger/" + name + "/" + version)
                .put("provenance", provenance)
                .put("data", data));
    }
}
