package id.jejak.command.dispatch;

/** A request and the aggregate that it was meant for. */
record Sent(CommandRequest request, String target) {}
