package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Composition.Para;
import fr.phoenix.bot.documents.corpus.Composition.Run;
import fr.phoenix.bot.documents.corpus.Person.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How one CV heads its jobs and its courses: in which order, on how many lines, with what between. */
record Heads(Look look, Wording wording, int jobs, int courses) {

    static final int JOBS = 12;
    static final int COURSES = 7;

    Stream<Para> job(Stay stay, boolean bullets) {
        var dates = wording.dates(stay.start(), stay.end());
        var paras = new ArrayList<Para>();
        var what = stay.what();
        var at = stay.at();
        var where = stay.place();
        switch (jobs) {
            case 0 -> one(paras, dates, bold(what), plain(join(" – ", "", at) + join(", ", "", where)));
            case 1 -> one(paras, "", plain(lead(dates) + what + join(", ", "", at) + join(", ", "", where)));
            case 2 -> {
                one(paras, "", bold(what));
                more(paras, dates, " | ", at + join(", ", "", where));
            }
            case 3 -> {
                one(paras, "", bold(at.isEmpty() ? what : at), plain(join(" (", ")", where)));
                more(paras, dates, ", ", at.isEmpty() ? "" : what);
            }
            case 4 -> {
                one(paras, "", bold(what));
                more(paras, "", "", at + join(" – ", "", where));
                more(paras, dates, "", "");
            }
            case 5 -> {
                one(paras, "", bold(what + join(look.french() ? " chez " : " at ", "", at) + join(" (", ")", where)));
                more(paras, dates, "", "");
            }
            case 6 ->
                one(
                        paras,
                        dates,
                        bold(at.toUpperCase(java.util.Locale.ROOT)),
                        plain(join(", ", "", where) + " — " + what));
            case 7 -> one(paras, dates, plain(what + join(" | ", "", at) + join(" | ", "", where)));
            case 8 -> {
                one(paras, "", bold(at + " · " + what));
                more(paras, dates, " · ", where);
            }
            case 9 -> {
                one(paras, dates, plain(""));
                more(paras, "", "", what);
                more(paras, "", "", at + join(", ", "", where));
            }
            case 10 -> {
                one(paras, dates, bold(what));
                more(paras, "", "", at + join(" · ", "", where));
            }
            default -> {
                one(paras, dates, bold(at + join(", ", "", where)));
                more(paras, "", "", what);
            }
        }
        stay.done().forEach(done -> paras.add(bullets ? Para.bullet(done) : Para.of(done + ".")));
        return paras.stream();
    }

    Stream<Para> course(Stay stay) {
        var dates = wording.dates(stay.start(), stay.end());
        var paras = new ArrayList<Para>();
        var what = stay.what();
        var at = stay.at();
        var where = stay.place();
        switch (courses) {
            case 0 -> one(paras, "", plain(lead(dates) + what + join(", ", "", at) + join(", ", "", where)));
            case 1 -> {
                one(paras, "", bold(what));
                more(paras, dates, ", ", at + join(", ", "", where));
            }
            case 2 -> one(paras, dates, plain(what + " – " + at + join(" (", ")", where)));
            case 3 -> {
                one(paras, dates, bold(what));
                more(paras, "", "", at + join(", ", "", where));
            }
            case 4 -> {
                one(paras, "", bold(at + join(", ", "", where)));
                more(paras, dates, ", ", what);
            }
            case 5 -> one(paras, dates, plain(what + join(" | ", "", at) + join(" | ", "", where)));
            default -> {
                one(paras, dates, plain(""));
                more(paras, "", "", what);
                more(paras, "", "", at + join(" – ", "", where));
            }
        }
        return paras.stream();
    }

    private String lead(String dates) {
        return look.template().datesRight() || look.template().datesLeft() ? dates + " " : dates + " : ";
    }

    /** A head's first line, with the dates at its end or set apart as the template has it. */
    private void one(List<Para> paras, String dates, Run... runs) {
        var all = new ArrayList<Run>();
        for (var run : runs) {
            if (!run.text().isEmpty()) {
                all.add(run);
            }
        }
        if (dates.isEmpty()) {
            paras.add(new Para(all, "", "", false, true));
        } else if (all.isEmpty()) {
            paras.add(new Para(List.of(new Run(dates, false)), "", "", false, true));
        } else if (look.template().datesRight()) {
            paras.add(new Para(all, "", dates, false, true));
        } else if (look.template().datesLeft()) {
            paras.add(new Para(all, dates, "", false, true));
        } else {
            all.add(new Run(jobs % 2 == 0 ? ", " + dates : " (" + dates + ")", false));
            paras.add(new Para(all, "", "", false, true));
        }
    }

    private void more(List<Para> paras, String dates, String between, String text) {
        boolean right = look.template().datesRight() && !dates.isEmpty() && !text.isEmpty();
        var said = right || text.isEmpty() || dates.isEmpty() ? text + (right ? "" : dates) : text + between + dates;
        if (!said.isEmpty()) {
            paras.add(new Para(List.of(new Run(said, false)), "", right ? dates : "", false, false));
        }
    }

    private static Run bold(String text) {
        return new Run(text, true);
    }

    private static Run plain(String text) {
        return new Run(text, false);
    }

    private static String join(String before, String after, String text) {
        return text.isEmpty() ? "" : before + text + after;
    }
}
