package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a table with goals: its head says which column holds them and which how they came out. */
final class GoalTable {
    private static final Pattern PARTING = Pattern.compile("[ ]*(?:\\t|\\|| {3,})[ \\t]*");
    private static final Pattern ANSWERS =
            Pattern.compile(
                    "(?iu).*(?:utfall|resultat|uppfyll|uppföljning|bedömning|status|hur gick).*");

    private int goalColumn = -1;
    private int answerColumn = -1;

    /** A goal and its answer: where they stand in the flow. */
    record Row(int start, int end, int answerStart, String answer) {}

    private record Cell(int start, String text) {}

    void end() {
        goalColumn = -1;
        answerColumn = -1;
    }

    /** The goal of a row; null for the head and for a row of another table. */
    @Nullable Row read(Block block, boolean amongGoals) {
        List<Cell> cells = cells(block);
        if (isHead(cells)) {
            return null;
        }
        int answer =
                answerColumn >= 0 && answerColumn < cells.size() ? answerColumn : verdict(cells);
        int goal = goalColumn >= 0 ? goalColumn : 0;
        while (goalColumn < 0 && goal < answer && cells.get(goal).text().matches("\\W*\\d*\\W*")) {
            goal++;
        }
        boolean known = goalColumn >= 0 || amongGoals;
        if (!known || answer < 0 || goal == answer || goal >= cells.size()) {
            return null;
        }
        Cell wording = cells.get(goal);
        Cell said = cells.get(answer);
        return wording.text().isBlank() || said.text().isBlank()
                ? null
                : new Row(
                        wording.start(),
                        wording.start() + wording.text().length(),
                        said.start(),
                        said.text());
    }

    private boolean isHead(List<Cell> cells) {
        int goals = -1;
        int answers = -1;
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at).text();
            if (text.length() > 60 || Verdicts.leading(text) != null) {
                continue;
            }
            if (goals < 0 && GoalWords.announcesGoals(text) && !ANSWERS.matcher(text).matches()) {
                goals = at;
            } else if (answers < 0 && ANSWERS.matcher(text).matches()) {
                answers = at;
            }
        }
        if (goals >= 0 && answers >= 0) {
            goalColumn = goals;
            answerColumn = answers;
            return true;
        }
        return false;
    }

    private static int verdict(List<Cell> cells) {
        for (int at = 1; at < cells.size(); at++) {
            if (Verdicts.leading(cells.get(at).text()) != null) {
                return at;
            }
        }
        return -1;
    }

    private static List<Cell> cells(Block block) {
        List<Cell> cells = new ArrayList<>();
        int begun = 0;
        Matcher parting = PARTING.matcher(block.text());
        while (parting.find()) {
            if (parting.start() > begun || begun > 0) {
                cells.add(
                        new Cell(
                                block.start() + begun,
                                block.text().substring(begun, parting.start())));
            }
            begun = parting.end();
        }
        cells.add(new Cell(block.start() + begun, block.text().substring(begun)));
        return cells;
    }
}
