package io.dynawright.processor.publish.iam;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** How a rendering of policies names what they are about. */
interface Arns {

    /** The ARNs of a target: a global table has one in each Region. */
    List<JsonNode> of(Target target, TableModel table);
}
