package io.github.collate.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Answers a server that asks who is there, with one credential after the other until it takes one: what the address holds, a token
 * of the environment, what git's credential helpers know. Only the remote's own server gets an answer.
 */
final class Credentials extends CredentialsProvider {

    private static final String OWN_TOKEN = "JBAKE_PUBLISH_TOKEN";
    private static final String GITHUB_TOKEN = "GITHUB_TOKEN";
    /** What GitHub calls the user of a token; others take any name. */
    private static final String TOKEN_USER = "x-access-token";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Where a credential comes from.
     *
     * @param name in words, for messages
     */
    private record Origin(String name, Supplier<Optional<Credential>> look) {}

    private final URIish address;
    private final Secrets secrets;
    private final Optional<CredentialHelpers> helpers;
    private final List<Origin> origins = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private int place = -1;
    private Optional<Credential> current = Optional.empty();

    /**
     * Looks nothing up yet.
     *
     * @param address of the remote, with what stands before its {@code @}
     */
    Credentials(URIish address, Map<String, String> environment, Optional<CredentialHelpers> helpers, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
        this.helpers = helpers;
        Optional<String> user = Optional.ofNullable(address.getUser()).filter(name -> !name.isEmpty());
        Optional.ofNullable(address.getPass()).ifPresent(password ->
                origins.add(new Origin("the address", () -> Optional.of(new Credential(user.orElse(""), password)))));
        token(environment, OWN_TOKEN, true, user);
        token(environment, GITHUB_TOKEN, isGithub(environment), user);
        helpers.ifPresent(git -> origins.add(new Origin("git's credential helpers", () -> git.fill(address, user))));
        if (user.isPresent() && address.getPass() == null) {
            // An address such as https://TOKEN@github.com/…
            origins.add(new Origin("the address", () -> Optional.of(new Credential(user.get(), ""))));
        }
    }

    private void token(Map<String, String> environment, String name, boolean meant, Optional<String> user) {
        String token = environment.getOrDefault(name, "").strip();
        if (token.isEmpty() || !meant) {
            return;
        }
        Credential credential = new Credential(user.orElse(TOKEN_USER), token);
        secrets.add(credential);
        if ("https".equals(address.getScheme()) || LOOPBACK.contains(address.getHost())) {
            origins.add(new Origin(name, () -> Optional.of(credential)));
        } else {
            withheld.add(name + " was not sent, since http:// is open to everybody on the way; use https://");
        }
    }

    /** The token of GitHub's Actions is for its own server. */
    private boolean isGithub(Map<String, String> environment) {
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com");
        try {
            return String.valueOf(URI.create(server).getHost()).equalsIgnoreCase(address.getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return List.of(items).stream()
                .allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.Password);
    }

    @Override
    public boolean get(URIish asking, CredentialItem... items) {
        if (!supports(items) || !isOwn(asking)) {
            return false;
        }
        while (current.isEmpty() && place + 1 < origins.size()) {
            place++;
            current = origins.get(place).look().get();
            current.ifPresent(credential -> {
                secrets.add(credential);
                tried.add(origins.get(place).name());
            });
        }
        current.ifPresent(credential -> fill(credential, items));
        return current.isPresent();
    }

    private static void fill(Credential credential, CredentialItem... items) {
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username user) {
                user.setValue(credential.user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(credential.password().toCharArray());
            }
        }
    }

    /** A server may send the asker elsewhere; what is meant for one is not told to another. */
    private boolean isOwn(URIish asking) {
        return lower(address.getScheme()).equals(lower(asking.getScheme())) && lower(address.getHost()).equals(lower(asking.getHost()))
                && address.getPort() == asking.getPort();
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** What was given last is wrong. */
    @Override
    public void reset(URIish asking) {
        if (isOfHelpers()) {
            helpers.get().reject(address, current.get());
        }
        current = Optional.empty();
    }

    /** What was given last was right. */
    void approve() {
        if (isOfHelpers()) {
            helpers.get().approve(address, current.get());
        }
    }

    private boolean isOfHelpers() {
        return current.isPresent() && helpers.isPresent() && origins.get(place).name().startsWith("git");
    }

    /** What was tried, and what to do, after a refusal. */
    String advice() {
        String said = tried.isEmpty() ? "There was nothing to answer with: " + OWN_TOKEN + " is not set, "
                + (helpers.isPresent() ? "and git's credential helpers know nothing of this address."
                        : "and git is not on the PATH, so that its credential helpers could not be asked.")
                : "What was tried: " + String.join(", then ", tried) + "."
                        + (helpers.isPresent() ? "" : " git is not on the PATH, so that its credential helpers could not be asked.");
        String held = withheld.isEmpty() ? "" : " " + String.join("; ", withheld) + ".";
        return said + held + " Set " + OWN_TOKEN + " to a token that may write to the repository (on GitHub: Contents, read and write), "
                + "or run git push once so that git remembers, or give the remote an ssh address.";
    }
}
