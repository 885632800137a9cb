package io.github.collate.publish;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** A branch of a remote. All that it says of failures is free of secrets. */
final class RemoteBranch {

    private static final int TIMEOUT_SECONDS = 60;

    private final Store store;
    private final URIish address;
    private final String ref;
    private final Credentials credentials;
    private final NativeSsh ssh;
    private final Secrets secrets;

    /**
     * Does not connect yet.
     *
     * @param address with whatever secrets it holds; for HTTP they are taken out, and the credentials know them
     * @param ref the branch's full name
     */
    RemoteBranch(Store store, URIish address, String ref, Credentials credentials, NativeSsh ssh, Secrets secrets) {
        this.store = store;
        this.address = isWeb(address) ? address.setUser(null).setPass(null) : address;
        this.ref = ref;
        this.credentials = credentials;
        this.ssh = ssh;
        this.secrets = secrets;
    }

    private static boolean isWeb(URIish address) {
        return address.getScheme() != null && address.getScheme().startsWith("http");
    }

    /** The remote's address as it may be shown. */
    String shown() {
        return secrets.address(address);
    }

    /** What is done with an open connection. */
    @FunctionalInterface
    private interface Task<T> {

        T with(Transport transport) throws IOException, Refusal;
    }

    private <T> T connected(Task<T> task) throws Refusal {
        try (Transport transport = Transport.open(store.repository(), address)) {
            transport.setCredentialsProvider(credentials);
            transport.setTimeout(TIMEOUT_SECONDS);
            if (transport instanceof SshTransport shell) {
                shell.setSshSessionFactory(ssh);
            }
            T result = task.with(transport);
            credentials.approve();
            return result;
        } catch (IOException failed) {
            throw new Refusal(inWords(failed), secrets.hide(failed));
        }
    }

    /** Its newest commit, which is then in the store with all of its files; empty when the remote has no such branch. */
    Optional<RevCommit> tip() throws IOException, Refusal {
        Optional<ObjectId> there = connected(transport -> {
            try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(ref)))) {
                return Optional.ofNullable(connection.getRef(ref)).map(Ref::getObjectId);
            }
        });
        if (there.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(store.read(store.has(there.get()) ? there.get() : fetch()));
    }

    /** Fetches the newest commit without those before it. */
    private ObjectId fetch() throws Refusal {
        return connected(transport -> {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setDepth(1);
            return transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + ref + ":" + ref)))
                    .getAdvertisedRef(ref).getObjectId();
        });
    }

    /**
     * Moves the branch on, by sending what the remote lacks.
     *
     * @param from its tip as it was; empty when it was not there
     * @return whether it was done; not when the branch has moved meanwhile
     */
    boolean push(Optional<RevCommit> from, ObjectId to) throws IOException, Refusal {
        ObjectId expected = from.isPresent() ? from.get() : ObjectId.zeroId();
        PushResult result = connected(transport -> transport.push(NullProgressMonitor.INSTANCE,
                List.of(new RemoteRefUpdate(store.repository(), null, to, ref, false, ref, expected))));
        RemoteRefUpdate update = result.getRemoteUpdate(ref);
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> true;
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
            default -> {
                if (hasMovedFrom(from)) {
                    yield false;
                }
                throw new Refusal(secrets.hide("The remote " + shown() + " did not take the commit: "
                        + Stream.of(update.getMessage(), result.getMessages()).filter(said -> said != null && !said.isBlank())
                                .map(String::strip).reduce((one, other) -> one + "\n" + other).orElse(update.getStatus().name())
                        + "\nNothing was published. Mend that and run mvn jbake:publish again."));
            }
        };
    }

    private boolean hasMovedFrom(Optional<RevCommit> from) throws IOException, Refusal {
        return !tip().map(RevCommit::name).equals(from.map(RevCommit::name));
    }

    private String inWords(IOException failed) {
        String said = secrets.hide(String.valueOf(failed.getMessage()));
        if (causes(failed).anyMatch(cause -> cause instanceof UnknownHostException || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException || cause instanceof SocketTimeoutException)) {
            return "The remote " + shown() + " cannot be reached (" + said + "). Nothing was published. Check the connection and the "
                    + "address, and run mvn jbake:publish again.";
        }
        if (isWeb(address) && isRefusedEntry(said)) {
            return "The remote " + shown() + " refuses entry (" + said + "). " + credentials.advice();
        }
        if (said.contains("Permission denied")) {
            return "The remote " + shown() + " refuses entry (" + said + "). Is your key known there, and to your agent (ssh-add -l)?";
        }
        if (failed instanceof NoRemoteRepositoryException) {
            return "There is no repository at " + shown() + ", or none that you may see (" + said + "). Check the address with "
                    + "git remote -v, and that you have access.";
        }
        return "The remote " + shown() + " could not be used: " + said + ". Nothing was published. See whether git push works, "
                + "and run mvn jbake:publish again.";
    }

    /** JGit's words for the answers 401 and 403, for which it has no type. */
    private static boolean isRefusedEntry(String said) {
        String text = said.toLowerCase(Locale.ROOT);
        return text.contains("not authorized") || text.contains("not permitted") || text.contains("authentication");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
