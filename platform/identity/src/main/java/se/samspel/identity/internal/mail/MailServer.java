package se.samspel.identity.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.MailSettings;
import se.samspel.api.MailSettings.Protection;
import se.samspel.api.post.Letter;
import se.samspel.api.storage.Files;

/** The mail server of the settings, spoken to by SMTP. */
final class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String PATIENCE_MS = "30000";

    private final MailSettings settings;
    private final Files files;
    private final Clock clock;

    MailServer(MailSettings settings, Files files, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    /** Hands letters over in one conversation; what became of each, by its id. */
    Map<Long, Handed> hand(List<Envelope> envelopes) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            return conversation(envelopes);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<Long, Handed> conversation(List<Envelope> envelopes) {
        Map<Long, Handed> handed = new LinkedHashMap<>();
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            for (Envelope envelope : envelopes) {
                handed.put(envelope.id(), hand(session, transport, envelope));
            }
        } catch (MessagingException | IOException trouble) {
            LOG.warn("the mail server could not be used: {}", trouble.getMessage());
            String reason = reason(trouble);
            envelopes.forEach(it -> handed.putIfAbsent(it.id(), new Handed.Later(reason)));
        }
        return handed;
    }

    private void connect(Transport transport) throws MessagingException, IOException {
        if (settings.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(settings.user(), password());
        }
    }

    private Handed hand(Session session, Transport transport, Envelope envelope) {
        try {
            MimeMessage message = message(session, envelope);
            transport.sendMessage(message, message.getAllRecipients());
            return new Handed.Taken();
        } catch (MessagingException | IOException trouble) {
            LOG.warn("letter {} was not taken: {}", envelope.id(), code(trouble));
            return isFinal(trouble)
                    ? new Handed.Refused(
                            "E-postservern tar inte emot brev till den här adressen. Kontrollera den.")
                    : new Handed.Later(reason(trouble));
        }
    }

    private MimeMessage message(Session session, Envelope envelope)
            throws MessagingException, IOException {
        MimeMessage message = new Identified(session, envelope.id(), settings.from());
        message.setFrom(new InternetAddress(settings.from(), "Samspel", "UTF-8"));
        InternetAddress to =
                new InternetAddress(envelope.address(), LetterText.line(envelope.name()), "UTF-8");
        to.validate();
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(LetterText.line(envelope.text().subject()), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "sv");
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(envelope.text().plain(), "plain"));
        words.addBodyPart(text(envelope.text().html(), "html"));
        if (envelope.files().isEmpty()) {
            message.setContent(words);
        } else {
            message.setContent(withFiles(words, envelope.files()));
        }
        message.saveChanges();
        return message;
    }

    private MimeMultipart withFiles(MimeMultipart words, List<Letter.Attachment> attachments)
            throws MessagingException, IOException {
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        all.addBodyPart(first);
        for (Letter.Attachment attachment : attachments) {
            all.addBodyPart(file(attachment));
        }
        return all;
    }

    private MimeBodyPart file(Letter.Attachment attachment) throws MessagingException, IOException {
        InternetHeaders headers = new InternetHeaders();
        headers.setHeader("Content-Type", LetterText.line(attachment.mediaType()));
        headers.setHeader("Content-Transfer-Encoding", "base64");
        try (InputStream content = files.open(attachment.file())) {
            MimeBodyPart part =
                    new MimeBodyPart(
                            headers, Base64.getMimeEncoder().encode(content.readAllBytes()));
            part.setDisposition(Part.ATTACHMENT);
            part.setFileName(LetterText.line(attachment.name()));
            return part;
        }
    }

    private static MimeBodyPart text(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "UTF-8", kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private String password() throws IOException {
        return settings.passwordFile().isEmpty()
                ? settings.password()
                : java.nio.file.Files.readString(
                                Path.of(settings.passwordFile()), StandardCharsets.UTF_8)
                        .strip();
    }

    private Properties properties() {
        Properties properties = new Properties();
        Protection protection = settings.protection();
        properties.putAll(
                Map.of(
                        "mail.smtp.host",
                        settings.host(),
                        "mail.smtp.port",
                        Integer.toString(settings.port()),
                        "mail.smtp.auth",
                        Boolean.toString(!settings.user().isEmpty()),
                        "mail.smtp.starttls.enable",
                        "" + (protection == Protection.STARTTLS),
                        "mail.smtp.starttls.required",
                        "" + (protection == Protection.STARTTLS),
                        "mail.smtp.ssl.enable",
                        "" + (protection == Protection.TLS),
                        "mail.smtp.ssl.checkserveridentity",
                        "true",
                        "mail.smtp.connectiontimeout",
                        PATIENCE_MS,
                        "mail.smtp.timeout",
                        PATIENCE_MS,
                        "mail.smtp.writetimeout",
                        PATIENCE_MS));
        return properties;
    }

    private static boolean isFinal(Exception trouble) {
        int code = code(trouble);
        return code >= 500 && code < 600 || trouble instanceof AddressException;
    }

    /** What the mail server answered, of the failure or of what it came from; 0 when it said nothing. */
    private static int code(@Nullable Exception trouble) {
        return switch (trouble) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send when send.getNextException() == null ->
                    send.getReturnCode();
            case MessagingException other -> code(other.getNextException());
            case null, default -> 0;
        };
    }

    private String reason(Exception trouble) {
        String server = settings.host() + ":" + settings.port();
        if (trouble instanceof AuthenticationFailedException) {
            return "E-postservern godtar inte användaren eller lösenordet i inställningarna.";
        }
        if (trouble instanceof NoSuchFileException) {
            return "Filen med e-postserverns lösenord går inte att läsa.";
        }
        if (comesFrom(trouble, it -> it.getClass().getPackageName().equals("javax.net.ssl"))
                || String.valueOf(trouble.getMessage()).contains("STARTTLS")) {
            return "Förbindelsen till e-postservern "
                    + server
                    + " gick inte att skydda. Kontrollera samspel.mail.tls och e-postserverns certifikat.";
        }
        return comesFrom(trouble, IOException.class::isInstance)
                ? "E-postservern " + server + " svarar inte."
                : "E-postservern " + server + " tog inte emot brevet just nu.";
    }

    private static boolean comesFrom(Throwable trouble, Predicate<Throwable> cause) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (cause.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** A message that has the same id at every attempt, so that a receiver knows a letter that came twice. */
    private static final class Identified extends MimeMessage {
        private final long id;
        private final String from;

        Identified(Session session, long id, String from) {
            super(session);
            this.id = id;
            this.from = from;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader(
                    "Message-ID",
                    "<brev." + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
        }
    }
}
