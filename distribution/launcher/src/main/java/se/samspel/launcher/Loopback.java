package se.samspel.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What people write must not cross a network unencrypted: until there is TLS, only this computer is served. */
final class Loopback {
    private Loopback() {}

    /** @throws Trouble when the host is not an address of this computer alone */
    static void require(String host) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new Trouble(
                    "Samspel startar inte. Adressen \""
                            + host
                            + "\" finns inte. Prova --host 127.0.0.1.",
                    unknown);
        }
        if (!address.isLoopbackAddress()) {
            throw new Trouble(
                    "Samspel startar inte på "
                            + host
                            + ": utan kryptering får bara den egna datorn nå Samspel. Använd --host 127.0.0.1.");
        }
    }
}
