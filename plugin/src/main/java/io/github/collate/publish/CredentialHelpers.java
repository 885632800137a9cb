package io.github.collate.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.transport.URIish;

/** What git's own configuration knows of users and passwords: its credential helpers, asked by the command {@code git credential}. */
final class CredentialHelpers {

    private final GitProgram git;
    private final boolean interactive;

    /** @param interactive whether git may ask a person at the terminal */
    CredentialHelpers(GitProgram git, boolean interactive) {
        this.git = git;
        this.interactive = interactive;
    }

    /** Asks; empty when they know nothing. */
    Optional<Credential> fill(URIish address, Optional<String> user) {
        Map<String, String> answer = new HashMap<>();
        run("fill", description(address) + user.map(name -> "username=" + name + "\n").orElse("")).ifPresent(text ->
                text.lines().filter(line -> line.contains("=")).forEach(line ->
                        answer.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1))));
        return answer.containsKey("username") && answer.containsKey("password")
                ? Optional.of(new Credential(answer.get("username"), answer.get("password")))
                : Optional.empty();
    }

    /** Tells them that a credential was right, so that they may remember it. */
    void approve(URIish address, Credential credential) {
        run("approve", description(address) + lines(credential));
    }

    /** Tells them that a credential was wrong, so that they forget it. */
    void reject(URIish address, Credential credential) {
        run("reject", description(address) + lines(credential));
    }

    private Optional<String> run(String verb, String input) {
        return git.run(input + "\n", interactive ? Map.of() : Map.of("GIT_TERMINAL_PROMPT", "0", "GCM_INTERACTIVE", "never"),
                "credential", verb);
    }

    private static String description(URIish address) {
        String host = address.getPort() > 0 ? address.getHost() + ":" + address.getPort() : address.getHost();
        return "protocol=" + address.getScheme() + "\nhost=" + host + "\npath=" + address.getPath().replaceFirst("^/+", "") + "\n";
    }

    private static String lines(Credential credential) {
        return "username=" + credential.user() + "\npassword=" + credential.password() + "\n";
    }
}
