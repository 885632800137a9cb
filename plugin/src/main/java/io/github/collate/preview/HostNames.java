package io.github.collate.preview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names a request may call this server by. A page of somebody else's can let its own name lead to this machine (DNS rebinding)
 * and would then be allowed to read the site; its requests still bear that name. No name leads to a bare address, and
 * {@code localhost} is the machine's own (RFC 6761, section 6.3).
 */
record HostNames(Set<String> own) {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(:\\d{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");

    HostNames {
        own = Set.copyOf(own);
    }

    /** @param listening the name or address that the server was told to listen at */
    static HostNames of(String listening) {
        return new HostNames(Set.of(listening.toLowerCase(Locale.ROOT)));
    }

    /** @param header the request's {@code Host} */
    boolean accept(String header) {
        String host = header.toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            return false;
        }
        String name = host.replaceFirst(":\\d{1,5}$", "");
        return ADDRESS.matcher(name).matches() || name.equals("localhost") || name.endsWith(".localhost") || own.contains(name);
    }
}
