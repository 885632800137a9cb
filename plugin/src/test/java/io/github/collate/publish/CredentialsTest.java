package io.github.collate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private final Secrets secrets = new Secrets();

    private String ask(String remote, Map<String, String> environment, String asking) throws URISyntaxException {
        Credentials credentials = new Credentials(new URIish(remote), environment, Optional.empty(), secrets);
        return ask(credentials, asking);
    }

    private static String ask(Credentials credentials, String asking) throws URISyntaxException {
        CredentialItem.Username user = new CredentialItem.Username();
        CredentialItem.Password password = new CredentialItem.Password();
        return credentials.get(new URIish(asking), user, password) ? user.getValue() + ":" + new String(password.getValue()) : "nothing";
    }

    @Test
    void aTokenIsForTheServerOfTheRemoteAlone() throws URISyntaxException {
        Map<String, String> token = Map.of("JBAKE_PUBLISH_TOKEN", "abcdef");
        assertThat(ask("https://example.org/a.git", token, "https://example.org/a.git")).isEqualTo("x-access-token:abcdef");
        assertThat(ask("https://example.org/a.git", token, "https://example.com/a.git")).isEqualTo("nothing");
        assertThat(ask("https://example.org/a.git", token, "https://example.org:8443/a.git")).isEqualTo("nothing");
        assertThat(ask("https://example.org/a.git", token, "http://example.org/a.git")).isEqualTo("nothing");
    }

    @Test
    void aTokenDoesNotTravelInTheOpen() throws URISyntaxException {
        Map<String, String> token = Map.of("JBAKE_PUBLISH_TOKEN", "abcdef");
        assertThat(ask("http://example.org/a.git", token, "http://example.org/a.git")).isEqualTo("nothing");
        assertThat(new Credentials(new URIish("http://example.org/a.git"), token, Optional.empty(), secrets).advice())
                .contains("JBAKE_PUBLISH_TOKEN was not sent");
    }

    @Test
    void theUserOfTheAddressBearsTheToken() throws URISyntaxException {
        assertThat(ask("https://oauth2@example.org/a.git", Map.of("JBAKE_PUBLISH_TOKEN", "abcdef"), "https://example.org/a.git"))
                .isEqualTo("oauth2:abcdef");
    }

    @Test
    void theTokenOfGithubIsForGithub() throws URISyntaxException {
        Map<String, String> token = Map.of("GITHUB_TOKEN", "abcdef");
        assertThat(ask("https://github.com/a/a.git", token, "https://github.com/a/a.git")).isEqualTo("x-access-token:abcdef");
        assertThat(ask("https://example.org/a.git", token, "https://example.org/a.git")).isEqualTo("nothing");
    }

    @Test
    void aTokenOfOnesOwnComesFirstAndTheNextWhenItIsWrong() throws URISyntaxException {
        Credentials credentials = new Credentials(new URIish("https://github.com/a/a.git"),
                Map.of("GITHUB_TOKEN", "second", "JBAKE_PUBLISH_TOKEN", "first"), Optional.empty(), secrets);
        assertThat(ask(credentials, "https://github.com/a/a.git")).endsWith(":first");
        assertThat(ask(credentials, "https://github.com/a/a.git")).endsWith(":first");
        credentials.reset(new URIish("https://github.com/a/a.git"));
        assertThat(ask(credentials, "https://github.com/a/a.git")).endsWith(":second");
    }

    @Test
    void whatIsSecretIsHiddenInTextsAndCauses() throws URISyntaxException {
        secrets.add(new Credential("me", "pass/word"));
        secrets.addHeader("Authorization: Basic Zm9vOmJhcg==");
        assertThat(secrets.hide("pass/word pass%2Fword bWU6cGFzcy93b3Jk Zm9vOmJhcg== Basic https://a:b@example.org/x"))
                .isEqualTo("*** *** *** *** Basic https://example.org/x");
        assertThat(secrets.address(new URIish("https://ghp_0123456789012345678901234567@github.com/a/a.git")))
                .isEqualTo("https://github.com/a/a.git");
        Throwable hidden = secrets.hide(new IllegalStateException("one pass/word", new IllegalStateException("two pass/word")));
        assertThat(hidden).hasMessage("IllegalStateException: one ***");
        assertThat(hidden.getCause()).hasMessage("IllegalStateException: two ***");
    }
}
