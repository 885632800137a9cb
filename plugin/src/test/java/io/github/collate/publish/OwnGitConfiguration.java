package io.github.collate.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the machine's git is configured to from JGit, as long as a class of tests runs. */
final class OwnGitConfiguration implements BeforeAllCallback, AfterAllCallback {

    private SystemReader usual;
    private Path folder;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        usual = SystemReader.getInstance();
        folder = Files.createTempDirectory("git-configuration");
        SystemReader.setInstance(new SystemReader.Delegate(usual) {
            /** A server of names may be slow, and JGit asks it for who commits. */
            @Override
            public String getHostname() {
                return "localhost";
            }

            @Override
            public FileBasedConfig openUserConfig(Config parent, FS files) {
                return file(parent, "user", files);
            }

            @Override
            public FileBasedConfig openSystemConfig(Config parent, FS files) {
                return file(parent, "system", files);
            }

            @Override
            public FileBasedConfig openJGitConfig(Config parent, FS files) {
                return file(parent, "jgit", files);
            }
        });
    }

    private FileBasedConfig file(Config parent, String name, FS files) {
        return new FileBasedConfig(parent, folder.resolve(name).toFile(), files);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        SystemReader.setInstance(usual);
        for (String name : new String[] {"user", "system", "jgit"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }
}
