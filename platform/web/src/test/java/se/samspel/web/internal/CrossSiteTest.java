package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GET,cross-site,http://evil.example,true,true",
                "HEAD,cross-site,-,true,true",
                "POST,same-origin,http://localhost:8080,true,true",
                "POST,same-origin,-,true,true",
                "POST,none,-,true,true",
                "POST,same-site,http://localhost:9999,true,false",
                "POST,cross-site,http://evil.example,true,false",
                "POST,cross-site,http://localhost:8080,true,false",
                "POST,cross-site,-,false,false",
                "POST,odd,-,false,false",
                "POST,-,http://localhost:8080,true,true",
                "POST,-,http://LOCALHOST:8080,true,true",
                "POST,-,http://localhost:9999,true,false",
                "POST,-,https://localhost:8080,true,false",
                "POST,-,http://localhost:8080.evil.example,true,false",
                "POST,-,null,true,false",
                "POST,-,http://evil.example,false,false",
                "POST,-,-,true,false",
                "POST,-,-,false,true",
                "PUT,cross-site,-,false,false",
                "PATCH,cross-site,-,false,false",
                "DELETE,cross-site,-,false,false"
            })
    void onlyOurOwnPagesMayChange(
            String method, String fetchSite, String origin, boolean cookie, boolean allowed) {
        assertEquals(
                allowed,
                CrossSite.allows(method, fetchSite, origin, "http://localhost:8080", cookie));
    }

    @Test
    void theServerAsksForEveryRequest() throws IOException {
        try (RunningWeb web = new RunningWeb(new Trial.Pages())) {
            String post =
                    "POST /prov/konflikt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\nCookie: samspel="
                            + RunningWeb.SESSION
                            + "\r\n";
            assertEquals("403", web.raw(post + "Sec-Fetch-Site: cross-site\r\n\r\n").split(" ")[1]);
            assertEquals(
                    "403", web.raw(post + "Origin: http://evil.example\r\n\r\n").split(" ")[1]);
            assertEquals("403", web.raw(post + "\r\n").split(" ")[1]);
            assertEquals("409", web.raw(post + "Origin: http://localhost\r\n\r\n").split(" ")[1]);
            assertEquals(
                    "409", web.raw(post + "Sec-Fetch-Site: same-origin\r\n\r\n").split(" ")[1]);
        }
    }
}
