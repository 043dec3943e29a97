package se.samspel.dialogstod.internal.demo;

import java.util.List;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.internal.round.Round;

/** What the invented group has said; written for the demo. */
final class DemoWords {
    private DemoWords() {}

    /** The rounds, the oldest first. */
    static List<Telling> all() {
        return List.of(lastYear(), thisYear());
    }

    private static Telling lastYear() {
        return new Telling(
                "Dialog inför förra årets plan",
                330,
                true,
                Round.Naming.BY_PARTY,
                Round.Showing.AT_OPENING,
                List.of(
                        said(
                                "malgrupper-vilka",
                                AnswerKind.PREPARED,
                                "hofors-kommun",
                                "Unga vuxna som varken studerar eller jobbar och som inte söker hjälp själva.",
                                0),
                        said(
                                "malgrupper-vilka",
                                AnswerKind.PREPARED,
                                "region-gavleborg",
                                "De som går in och ut i sjukskrivning på grund av stress.",
                                0),
                        said(
                                "malgrupper-vilka",
                                AnswerKind.JOINT,
                                "",
                                "Vi börjar med unga vuxna mellan 18 och 29 år som ingen av oss har kontakt med i dag. Därefter de som har upprepade sjukskrivningar.",
                                0),
                        said(
                                "malgrupper-kunskap",
                                AnswerKind.PARTY,
                                "hofors-kommun",
                                "Vi har siffror men har inte frågat dem själva.",
                                2),
                        said("malgrupper-kunskap", AnswerKind.PARTY, "region-gavleborg", "", 2),
                        said("malgrupper-kunskap", AnswerKind.PARTY, "arbetsformedlingen", "", 3),
                        said(
                                "malgrupper-kunskap",
                                AnswerKind.PARTY,
                                "forsakringskassan",
                                "Vi känner bara dem som har ett ärende.",
                                1),
                        said(
                                "malgrupper-kunskap",
                                AnswerKind.JOINT,
                                "",
                                "Vi gissar mer än vi vet.",
                                2),
                        said(
                                "malgrupper-kartlagga",
                                AnswerKind.JOINT,
                                "",
                                "Kommunen ringer upp tjugo unga under våren och frågar vad som skulle ha hjälpt.",
                                0),
                        said("balans-uppdrag", AnswerKind.PARTY, "hofors-kommun", "", 3),
                        said("balans-uppdrag", AnswerKind.PARTY, "region-gavleborg", "", 2),
                        said("balans-uppdrag", AnswerKind.PARTY, "arbetsformedlingen", "", 3),
                        said("balans-uppdrag", AnswerKind.PARTY, "forsakringskassan", "", 4),
                        said("trisam-lage", AnswerKind.PARTY, "hofors-kommun", "", 2),
                        said(
                                "trisam-lage",
                                AnswerKind.PARTY,
                                "region-gavleborg",
                                "Två av tre hälsocentraler är igång.",
                                3),
                        said(
                                "trisam-lage",
                                AnswerKind.PARTY,
                                "arbetsformedlingen",
                                "Vi saknar en utsedd person.",
                                1),
                        said("trisam-lage", AnswerKind.PARTY, "forsakringskassan", "", 3),
                        said(
                                "trisam-lage",
                                AnswerKind.JOINT,
                                "",
                                "Rutinen finns men används olika. En utsedd kontaktperson hos var och en av oss behövs först.",
                                2),
                        said(
                                "trisam-hinder",
                                AnswerKind.JOINT,
                                "",
                                "Vi vet inte vem vi ska ringa hos varandra. Försäkringskassan gör en lista som alla fyller i.",
                                0),
                        said("former-racker", AnswerKind.PARTY, "hofors-kommun", "", 3),
                        said("former-racker", AnswerKind.PARTY, "region-gavleborg", "", 3),
                        said("former-racker", AnswerKind.PARTY, "arbetsformedlingen", "", 2),
                        said("former-racker", AnswerKind.PARTY, "forsakringskassan", "", 4),
                        said(
                                "former-utveckla",
                                AnswerKind.JOINT,
                                "",
                                "Vi slår ihop de två operativa mötena till ett, var sjätte vecka.",
                                0),
                        said(
                                "former-utveckla",
                                AnswerKind.DISSENT,
                                "arbetsformedlingen",
                                "Vi kan inte lova att vara med var sjätte vecka med dagens bemanning. Var åttonde går.",
                                0),
                        said(
                                "kommunikation-kand",
                                AnswerKind.JOINT,
                                "",
                                "Ungefär tre av tio, och de sitter alla i den här gruppen.",
                                2)),
                List.of(
                        new Telling.Dots(new QuestionId("malgrupper-vilka"), "hofors-kommun", 3),
                        new Telling.Dots(new QuestionId("malgrupper-vilka"), "region-gavleborg", 2),
                        new Telling.Dots(new QuestionId("trisam-hinder"), "forsakringskassan", 3),
                        new Telling.Dots(new QuestionId("trisam-hinder"), "region-gavleborg", 3),
                        new Telling.Dots(
                                new QuestionId("former-utveckla"), "arbetsformedlingen", 2),
                        new Telling.Dots(
                                new QuestionId("malgrupper-kartlagga"), "hofors-kommun", 2)),
                List.of(
                        new Telling.State(
                                new QuestionId("malgrupper-kunskap"), QuestionStatus.DISCUSSED),
                        new Telling.State(
                                new QuestionId("balans-uppdrag"), QuestionStatus.DISCUSSED),
                        new Telling.State(new QuestionId("trisam-lage"), QuestionStatus.DISCUSSED),
                        new Telling.State(
                                new QuestionId("former-racker"), QuestionStatus.DISCUSSED),
                        new Telling.State(
                                new QuestionId("kommunikation-kand"), QuestionStatus.DISCUSSED),
                        new Telling.State(new QuestionId("asf-plats"), QuestionStatus.PUT_ASIDE)));
    }

    private static Telling thisYear() {
        return new Telling(
                "Dialog inför nästa plan",
                2,
                false,
                Round.Naming.BY_PARTY,
                Round.Showing.AT_OPENING,
                List.of(
                        said(
                                "malgrupper-vilka",
                                AnswerKind.PREPARED,
                                "hofors-kommun",
                                "Samma unga som förra året, men också deras föräldrar när de saknar svenska.",
                                0),
                        said(
                                "malgrupper-vilka",
                                AnswerKind.PREPARED,
                                "forsakringskassan",
                                "De som närmar sig 30 och förlorar aktivitetsersättningen.",
                                0),
                        said(
                                "malgrupper-kunskap",
                                AnswerKind.PREPARED,
                                "hofors-kommun",
                                "Nu har vi frågat arton av dem.",
                                4),
                        said("malgrupper-kunskap", AnswerKind.PREPARED, "region-gavleborg", "", 3),
                        said(
                                "trisam-lage",
                                AnswerKind.PREPARED,
                                "region-gavleborg",
                                "Alla tre hälsocentraler är med.",
                                4),
                        said(
                                "malgrupper-vilka",
                                AnswerKind.JOINT,
                                "",
                                "Vi håller kvar unga vuxna som första grupp. Den nya gruppen är de som fyller 30 och går från aktivitetsersättning.",
                                0),
                        said("malgrupper-kunskap", AnswerKind.PARTY, "arbetsformedlingen", "", 3),
                        said(
                                "malgrupper-kunskap",
                                AnswerKind.JOINT,
                                "",
                                "Vi har frågat arton unga. De flesta ville ha en person att ringa, inte ett nytt möte.",
                                4),
                        said(
                                "balans-krock",
                                AnswerKind.JOINT,
                                "",
                                "En man skickades fram och tillbaka i fyra månader i våras. Det löste sig när vi satt i samma rum.",
                                0),
                        said(
                                "balans-krock",
                                AnswerKind.DISSENT,
                                "forsakringskassan",
                                "Ärendet följde våra regler. Det var bristen på medicinskt underlag som tog tid.",
                                0)),
                List.of(
                        new Telling.Dots(
                                new QuestionId("malgrupper-vilka"), "forsakringskassan", 3),
                        new Telling.Dots(new QuestionId("malgrupper-vilka"), "hofors-kommun", 2)),
                List.of(
                        new Telling.State(
                                new QuestionId("balans-krock"), QuestionStatus.DISCUSSED)));
    }

    private static Telling.Said said(
            String question, AnswerKind kind, String party, String text, int step) {
        return new Telling.Said(new QuestionId(question), kind, party, text, step);
    }
}
