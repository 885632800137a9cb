package io.github.collate.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Speaks ssh by the command {@code ssh}, as git does, so that the agent, {@code ~/.ssh/config}, known hosts and hardware keys are the
 * user's own; {@code GIT_SSH_COMMAND}, {@code core.sshCommand} and {@code GIT_SSH} name another command.
 */
final class NativeSsh extends SshSessionFactory {

    private final Config git;
    private final Map<String, String> environment;
    private final boolean interactive;

    /** @param interactive whether ssh may ask a person at the terminal */
    NativeSsh(Config git, Map<String, String> environment, boolean interactive) {
        this.git = git;
        this.environment = environment;
        this.interactive = interactive;
    }

    @Override
    public String getType() {
        return "native";
    }

    @Override
    public RemoteSession getSession(URIish address, CredentialsProvider credentials, FS files, int timeout) {
        return new Session(address, files);
    }

    private final class Session implements RemoteSession {

        private final URIish address;
        private final FS files;

        private Session(URIish address, FS files) {
            this.address = address;
            this.files = files;
        }

        @Override
        public Process exec(String command, int timeout) throws IOException {
            ProcessBuilder builder = builder(arguments(command));
            builder.environment().clear();
            builder.environment().putAll(environment);
            try {
                return new SshProcess(builder.start());
            } catch (IOException unable) {
                throw new TransportException(address, "ssh could not be started: " + unable.getMessage(), unable);
            }
        }

        private ProcessBuilder builder(List<String> arguments) {
            Optional<String> shell = Optional.ofNullable(environment.get("GIT_SSH_COMMAND"))
                    .or(() -> Optional.ofNullable(git.getString("core", null, "sshCommand")))
                    .filter(line -> !line.isBlank());
            if (shell.isPresent()) {
                return files.runInShell(shell.get(), arguments.toArray(String[]::new));
            }
            List<String> line = new ArrayList<>(List.of(environment.getOrDefault("GIT_SSH", "ssh")));
            if (!environment.containsKey("GIT_SSH") && !interactive) {
                line.add("-oBatchMode=yes");
            }
            line.addAll(arguments);
            return new ProcessBuilder(line);
        }

        private List<String> arguments(String command) throws TransportException {
            if (address.getHost().startsWith("-")) {
                throw new TransportException(address, "the name of the host begins with a hyphen");
            }
            List<String> arguments = new ArrayList<>();
            if (address.getPort() > 0) {
                arguments.addAll(List.of("-p", String.valueOf(address.getPort())));
            }
            arguments.add(address.getUser() == null ? address.getHost() : address.getUser() + "@" + address.getHost());
            arguments.add(command);
            return arguments;
        }

        @Override
        public void disconnect() {
            // The connection ends with its process, which JGit destroys.
        }
    }
}
