package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspacesTest {

    private final Workspaces workspaces = new Workspaces();

    @Test
    void whatWasGivenBackIsUsedAgainEmpty() {
        Workspace workspace = workspaces.take();
        workspace.append(ByteBuffer.wrap("abc".getBytes(StandardCharsets.UTF_8)));
        workspace.tape().add();
        workspaces.give(workspace);
        assertThat(workspaces.take()).isSameAs(workspace);
        assertThat(workspace.size()).isZero();
        assertThat(workspace.tape().size()).isZero();
        assertThat(workspaces.take()).isNotSameAs(workspace);
    }

    @Test
    void largeOnesAreNotHeld() {
        Workspace workspace = workspaces.take();
        workspace.append(ByteBuffer.wrap(new byte[5 * 1024 * 1024]));
        workspaces.give(workspace);
        assertThat(workspaces.take()).isNotSameAs(workspace);
    }

    @Test
    void onlyAFewAreHeld() {
        Set<Workspace> given = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 100; i++) {
            given.add(new Workspace());
        }
        given.forEach(workspaces::give);
        int again = 0;
        while (given.remove(workspaces.take())) {
            again++;
        }
        assertThat(again).isEqualTo(8);
    }
}
