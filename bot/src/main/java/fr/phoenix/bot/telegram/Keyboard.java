package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.Reply.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Lays quick answers out as buttons under a message: a scale in short rows, two short labels side by side, a long one alone. */
final class Keyboard {

    /** Telegram's limit for what a button sends back, in UTF-8 bytes. */
    private static final int MOST_DATA = 64;

    /** Labels up to this length fit twice on a narrow phone. */
    private static final int SHORT = 16;

    private static final int SCALE_ROW = 6;

    private Keyboard() {}

    static List<List<Choice>> rows(List<Choice> choices) {
        var offered = choices.stream()
                .filter(choice -> choice.id().getBytes(StandardCharsets.UTF_8).length <= MOST_DATA)
                .toList();
        if (offered.size() > 4
                && offered.stream().allMatch(choice -> choice.label().length() <= 2)) {
            return chunks(offered);
        }
        var rows = new ArrayList<List<Choice>>();
        for (int i = 0; i < offered.size(); i++) {
            var choice = offered.get(i);
            boolean pair = isShort(choice) && i + 1 < offered.size() && isShort(offered.get(i + 1));
            rows.add(pair ? List.of(choice, offered.get(++i)) : List.of(choice));
        }
        return rows;
    }

    private static List<List<Choice>> chunks(List<Choice> choices) {
        var rows = new ArrayList<List<Choice>>();
        for (int from = 0; from < choices.size(); from += SCALE_ROW) {
            rows.add(choices.subList(from, Math.min(from + SCALE_ROW, choices.size())));
        }
        return rows;
    }

    private static boolean isShort(Choice choice) {
        return choice.label().length() <= SHORT;
    }

    static InlineKeyboardMarkup markup(List<List<Choice>> rows) {
        return InlineKeyboardMarkup.builder()
                .keyboard(rows.stream().map(Keyboard::row).toList())
                .build();
    }

    private static InlineKeyboardRow row(List<Choice> choices) {
        return new InlineKeyboardRow(choices.stream()
                .map(choice -> InlineKeyboardButton.builder()
                        .text(choice.label())
                        .callbackData(choice.id())
                        .build())
                .toList());
    }
}
