package drafts.shop;

/** One of several classes, as Python has it. */
public sealed interface CardOrCash permits Card, Cash {}
