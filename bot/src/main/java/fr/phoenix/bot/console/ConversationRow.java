package fr.phoenix.bot.console;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.persistence.readmodel.ConversationOverview;

/** A conversation as the list shows it; the name is the beginning of its random id and says nothing about anybody. */
record ConversationRow(
        String id,
        String name,
        String channel,
        String begun,
        String lastActivity,
        String lastActivityIso,
        String flow,
        String state,
        long messages,
        long replies,
        boolean coachAsked,
        boolean crisis,
        AlarmLabel alarm) {

    static ConversationRow of(ConversationOverview overview) {
        var id = overview.conversation().toString();
        return new ConversationRow(
                id,
                id.substring(0, 8),
                channel(overview.channel()),
                ConsoleTime.minutes(overview.begun()),
                ConsoleTime.minutes(overview.lastActivity()),
                overview.lastActivity().toString(),
                FlowName.of(overview.flow()),
                overview.state(),
                overview.messages(),
                overview.replies(),
                overview.coachAsked(),
                overview.crisis(),
                overview.alarm().map(AlarmLabel::of).orElse(AlarmLabel.NONE));
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case WEB -> "Web";
            case TELEGRAM -> "Telegram";
        };
    }
}
