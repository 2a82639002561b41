package io.dynawright.processor.publish;

import io.dynawright.processor.model.ModuleModel;
import java.util.List;

/** Makes one kind of files about a module. The same module gives the same bytes. */
public interface Publisher {

    /** The files; none if the module has nothing to tell of this kind. */
    List<Publication> publish(ModuleModel module);
}
