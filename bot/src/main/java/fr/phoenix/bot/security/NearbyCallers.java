package fr.phoenix.bot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Callers on this machine or in a private network, who did not come through a proxy: the ones that collect metrics. */
final class NearbyCallers {

    private NearbyCallers() {}

    static boolean isNearby(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            var address = InetAddress.getByName(request.getRemoteAddr());
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || isUniqueLocal(address);
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /** IPv6's private networks, fc00::/7 of RFC 4193. */
    private static boolean isUniqueLocal(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
