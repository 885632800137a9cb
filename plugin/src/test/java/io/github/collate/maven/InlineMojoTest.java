package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InlineMojoTest {

    @TempDir
    private Path folder;

    private InlineMojo mojo(int port) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
        InlineMojo mojo = new InlineMojo();
        mojo.project = new MavenProject();
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest().setInteractiveMode(false), null);
        mojo.inputDirectory = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.workDirectory = folder.resolve("target/collate").toFile();
        mojo.listenAddress = "127.0.0.1";
        mojo.indexFile = "index.html";
        mojo.port = port;
        return mojo;
    }

    @Test
    void aTakenPortIsSaidAndTheNextFreeOneOffered() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(mojo(other.getLocalPort())::execute).isInstanceOf(MojoFailureException.class)
                    .hasMessageMatching("Port " + other.getLocalPort()
                            + " is taken \\(.*\\)\\. The next free one: mvn jbake:inline -Djbake\\.port=\\d+");
        }
    }

    @Test
    void aNumberThatIsNoPortIsExplained() throws IOException {
        assertThatThrownBy(mojo(70_000)::execute).isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("jbake.port=70000 is no port");
    }
}
