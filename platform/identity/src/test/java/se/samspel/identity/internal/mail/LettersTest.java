package se.samspel.identity.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.MailSettings;
import se.samspel.api.UserId;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.FileId;
import se.samspel.identity.ServerSetUp;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class LettersTest {
    private static final UserId NORA = new UserId(1);
    private static final UserId GONE = new UserId(2);

    @TempDir Path folder;

    /** A storage with two accounts, one of them closed; a mail server; and a clock to move. */
    private static final class Room implements AutoCloseable {
        final SmtpSink sink = new SmtpSink();
        final Moving clock = new Moving();
        final TemporaryStorage storage;
        final Letters letters;
        final StoredPost post;
        final Carrier carrier;

        Room(Engine engine, Path folder) {
            storage =
                    TemporaryStorage.open(engine, folder, clock)
                            .with("identity", ServerSetUp.class);
            account(NORA, "Nora Ek", "ACTIVE");
            account(GONE, "Gun Borta", "DISABLED");
            letters = letters(sink.port());
            post = new StoredPost(storage.database(), letters);
            carrier = carrier(letters);
        }

        Letters letters(int port) {
            return Letters.of(
                    storage.database(),
                    new MailSettings(
                            "127.0.0.1",
                            port,
                            MailSettings.Protection.NONE,
                            "",
                            "",
                            "",
                            "samspel@forbundet.example",
                            "https://samspel.forbundet.example"),
                    clock);
        }

        Carrier carrier(Letters of) {
            return Carrier.byHand(of, storage.files(), clock);
        }

        private void account(UserId id, String name, String state) {
            storage.database()
                    .maintain(
                            tx ->
                                    tx.sql(
                                                    """
                                                    insert into identity_account (id, name, email,
                                                        email_key, title, state, created_at)
                                                    values (:id, :name, :email, :email, '', :state, 0)
                                                    """)
                                            .with("id", id)
                                            .with("name", name)
                                            .with("email", "p" + id + "@kommun.example")
                                            .with("state", state)
                                            .run());
        }

        /** Puts without waking anyone. */
        int put(Letter letter, UserId... to) {
            return storage.database()
                    .maintain(
                            tx ->
                                    (int)
                                            List.of(to).stream()
                                                    .filter(it -> letters.put(tx, letter, it))
                                                    .count());
        }

        Post.State state(String key) {
            return post.about(key).getFirst().state();
        }

        @Override
        public void close() {
            storage.close();
            sink.close();
        }
    }

    private static final class Moving extends Clock {
        private volatile Instant now = Instant.parse("2027-03-31T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a test's clock has one zone");
        }
    }

    private static Letter letter(String key, String subject) {
        return new Letter(
                key,
                subject,
                List.of(
                        new Letter.Text("Två rader å ä ö\n<b>& \"citat\""),
                        new Letter.Link("Till planen", "/handlingsplaner/7"),
                        new Letter.Items("Sent", List.of(new Letter.Item("Kartläggning", "/a")))));
    }

    private static MimeMessage parsed(SmtpSink.Received received) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(received.message().getBytes(StandardCharsets.UTF_8)));
    }

    @OnBothEngines
    void aLetterArrivesOnceWithTheSameWordsTwice(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            assertEquals(1, room.put(letter("plan.sent-7", "Planen är skickad"), NORA, GONE));
            assertEquals(0, room.put(letter("plan.sent-7", "En annan rubrik"), NORA));
            assertEquals(1, room.carrier.carry());
            assertEquals(0, room.carrier.carry());
            assertEquals(1, room.sink.received().size());
            assertEquals("p1@kommun.example", room.sink.received().getFirst().to());
            MimeMessage message = parsed(room.sink.received().getFirst());
            assertEquals("Planen är skickad", message.getSubject());
            MimeMultipart words = (MimeMultipart) message.getContent();
            String plain = (String) words.getBodyPart(0).getContent();
            String html = (String) words.getBodyPart(1).getContent();
            assertTrue(plain.startsWith("Hej Nora Ek!"), plain);
            assertTrue(
                    plain.contains("https://samspel.forbundet.example/handlingsplaner/7"), plain);
            assertTrue(html.contains("&lt;b&gt;&amp; &quot;citat&quot;"), html);
            assertFalse(html.contains("<img"), html);
            assertEquals(Post.State.SENT, room.state("plan.sent-7"));
            assertEquals(
                    Long.valueOf(0),
                    room.storage
                            .database()
                            .read(
                                    query ->
                                            query.sql(
                                                            "select count(*) from identity_letter where plain <> '' or html <> ''")
                                                    .one(Long.class)));
        }
    }

    @OnBothEngines
    void manyAtOnceWithTheSameKeyAreOne(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder);
                var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> puts =
                    IntStream.range(0, 12)
                            .<Callable<Integer>>mapToObj(
                                    it -> () -> room.put(letter("en-gang", "En gång"), NORA))
                            .toList();
            int put = 0;
            for (var done : threads.invokeAll(puts)) {
                put += done.get();
            }
            assertEquals(1, put);
        }
    }

    @OnBothEngines
    void twoCarriersDoNotTakeTheSameLetter(Engine engine) {
        try (Room room = new Room(engine, folder)) {
            for (int number = 0; number < 30; number++) {
                room.put(letter("brev-" + number, "Brev " + number), NORA);
            }
            List<Envelope> first = room.letters.claim(20);
            List<Envelope> second = room.letters(room.sink.port()).claim(20);
            assertEquals(20, first.size());
            assertEquals(10, second.size());
            assertTrue(
                    first.stream().noneMatch(a -> second.stream().anyMatch(b -> b.id() == a.id())));
        }
    }

    @OnBothEngines
    void aServerThatDoesNotAnswerIsAskedAgainLaterAndSaidToBeSilent(Engine engine) {
        try (Room room = new Room(engine, folder)) {
            int port = room.sink.port();
            room.sink.close();
            room.put(letter("brev", "Brev"), NORA);
            Carrier carrier = room.carrier(room.letters(port));
            for (int attempt = 0; attempt <= Letters.WAITS.size(); attempt++) {
                assertEquals(Post.State.WAITING, room.state("brev"));
                assertEquals(1, carrier.carry());
                assertEquals(0, carrier.carry());
                room.clock.pass(Duration.ofHours(25));
            }
            assertEquals(Post.State.FAILED, room.state("brev"));
            assertEquals(0, carrier.carry());
            String reason =
                    room.storage
                            .database()
                            .read(
                                    query ->
                                            query.sql("select reason from identity_letter")
                                                    .one(String.class));
            assertEquals("E-postservern 127.0.0.1:" + port + " svarar inte.", reason);
        }
    }

    @OnBothEngines
    void anAddressThatIsRefusedFailsAtOnceAndTheNextLetterGoes(Engine engine) {
        try (Room room = new Room(engine, folder)) {
            room.put(letter("fel", "Fel"), NORA);
            room.sink.answer(line -> line.startsWith("RCPT") ? "550 no such user" : "");
            room.carrier.carry();
            assertEquals(Post.State.FAILED, room.state("fel"));
            room.sink.answer(line -> "");
            room.put(letter("ratt", "Rätt"), NORA);
            room.carrier.carry();
            assertEquals(Post.State.SENT, room.state("ratt"));
        }
    }

    @OnBothEngines
    void aServerThatIsBusyIsAskedAgain(Engine engine) {
        try (Room room = new Room(engine, folder)) {
            room.put(letter("brev", "Brev"), NORA);
            room.sink.answer(line -> line.startsWith("RCPT") ? "451 come back" : "");
            room.carrier.carry();
            assertEquals(Post.State.WAITING, room.state("brev"));
            room.sink.answer(line -> "");
            room.clock.pass(Duration.ofMinutes(2));
            room.carrier.carry();
            assertEquals(Post.State.SENT, room.state("brev"));
        }
    }

    @OnBothEngines
    void aLetterOfAServerThatDiedIsTakenOverAndKeepsItsId(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            room.put(letter("brev", "Brev"), NORA);
            long id = room.letters.claim(1).getFirst().id();
            assertEquals(0, room.carrier.carry());
            room.clock.pass(Letters.CLAIMED_FOR.plusSeconds(1));
            assertEquals(1, room.carrier.carry());
            assertEquals(
                    "<brev." + id + "@forbundet.example>",
                    parsed(room.sink.received().getFirst()).getMessageID());
        }
    }

    @Test
    void nothingInALetterBecomesAHeader() throws Exception {
        try (Room room = new Room(Engine.SQLITE, folder)) {
            room.storage
                    .database()
                    .maintain(
                            tx ->
                                    tx.sql("update identity_account set name = :name where id = 1")
                                            .with("name", "Nora\r\nBcc: alla@kommun.example")
                                            .run());
            room.put(letter("brev", "Rubrik\r\nBcc: alla@kommun.example\n\nhej"), NORA);
            room.carrier.carry();
            MimeMessage message = parsed(room.sink.received().getFirst());
            assertEquals(null, message.getHeader("Bcc"));
            assertEquals(1, message.getAllRecipients().length);
            assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        }
    }

    @Test
    void aFileGoesWithTheLetter() throws Exception {
        try (Room room = new Room(Engine.SQLITE, folder)) {
            byte[] content = new byte[5000];
            new java.util.Random(7).nextBytes(content);
            FileId file = room.storage.files().put(new ByteArrayInputStream(content));
            room.put(
                    new Letter(
                            "brev",
                            "Minnesanteckningar",
                            List.of(new Letter.Text("Här är de.")),
                            List.of(new Letter.Attachment(file, "möte å.pdf", "application/pdf"))),
                    NORA);
            room.carrier.carry();
            MimeMultipart all =
                    (MimeMultipart) parsed(room.sink.received().getFirst()).getContent();
            assertEquals("application/pdf", all.getBodyPart(1).getContentType().split(";")[0]);
            org.junit.jupiter.api.Assertions.assertArrayEquals(
                    content, all.getBodyPart(1).getInputStream().readAllBytes());
        }
    }

    @Test
    void withoutSettingsNothingIsKeptAndNothingIsSent() {
        try (Room room = new Room(Engine.SQLITE, folder)) {
            Letters silent = Letters.of(room.storage.database(), MailSettings.none(), room.clock);
            StoredPost post = new StoredPost(room.storage.database(), silent);
            assertFalse(post.isSetUp());
            assertEquals(0, post.put(letter("brev", "Brev"), List.of(NORA)));
            assertEquals(List.of(), post.about("brev"));
        }
    }

    @OnBothEngines
    void newsThatHasNotGoneIsTakenBackByWhatItSays(Engine engine) {
        try (Room room = new Room(engine, folder)) {
            room.post.put(
                    news("reminders-1", "Skog: 1 nytt dokument (100 % <om> skogen)"),
                    List.of(NORA));
            room.post.put(
                    news("reminders-2", "Skog: 1 nytt dokument (Något annat)"), List.of(NORA));
            room.post.put(news("plan.sent-1", "100 % <om> skogen"), List.of(NORA));
            assertEquals(0, room.post.takeBackNews(" "));
            assertEquals(1, room.post.takeBackNews("100 % <om>\nskogen"));
            assertEquals(0, room.post.takeBackNews("100 % <om> skogen"), "once");
            assertEquals(List.of(), room.post.about("reminders-1"));
            assertEquals(1, room.post.about("reminders-2").size());
            assertEquals(1, room.post.about("plan.sent-1").size(), "no news");
        }
    }

    private static Letter news(String key, String words) {
        return new Letter(key, "Nytt", List.of(new Letter.Text(words)));
    }
}
