package io.github.collate.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;

/** What must never be shown: passwords and tokens as soon as they are known, and whatever stands before the {@code @} of an address. */
final class Secrets {

    private static final String HIDDEN = "***";
    private static final Pattern USER_INFO = Pattern.compile("(?i)(https?://)[^/\\s@]*@");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    /** Shorter ones are names; to hide them would garble every message. */
    private static final int SHORTEST = 4;
    /** Names of users are shorter; GitHub takes a token in their place. */
    private static final int TOKEN_LENGTH = 20;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Remembers a password or token, plain, as addresses write it and as a header of HTTP does. */
    void add(Credential credential) {
        addText(credential.password());
        addText(Base64.getEncoder().encodeToString(
                (credential.user() + ":" + credential.password()).getBytes(StandardCharsets.UTF_8)));
        if (credential.user().length() >= TOKEN_LENGTH) {
            addText(credential.user());
        }
    }

    /** Remembers a header such as {@code Authorization: Basic …}: each word of its value. */
    void addHeader(String header) {
        for (String word : header.substring(header.indexOf(':') + 1).strip().split("\\s+")) {
            if (word.length() > "Basic".length() && !word.equalsIgnoreCase("Bearer")) {
                addText(word);
            }
        }
    }

    private void addText(String secret) {
        if (secret.length() >= SHORTEST) {
            known.add(secret);
            known.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        }
    }

    /** A text of others that may be shown: without secrets, and without characters that move a terminal's cursor. */
    String hide(String text) {
        String shown = USER_INFO.matcher(text).replaceAll("$1");
        for (String secret : known.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            shown = shown.replace(secret, HIDDEN);
        }
        return CONTROL.matcher(shown).replaceAll("").strip();
    }

    /** An address that may be shown. */
    String address(URIish uri) {
        boolean web = uri.getScheme() != null && uri.getScheme().startsWith("http");
        URIish shown = web ? uri.setUser(null).setPass(null) : uri.setPass(null);
        return hide(shown.toString());
    }

    /** The same failure with the same trace and messages that may be shown, since {@code mvn -e} prints those of all causes. */
    Throwable hide(Throwable failure) {
        String message = failure.getClass().getSimpleName() + ": " + hide(String.valueOf(failure.getMessage()));
        Throwable shown = failure.getCause() == null || failure.getCause() == failure
                ? new Throwable(message)
                : new Throwable(message, hide(failure.getCause()));
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
