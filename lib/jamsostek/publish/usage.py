"""Wrong use of the command line."""


class UsageError(Exception):
    """Something that was asked for does not exist; the text says what and what was perhaps meant."""

    exit_code = 2
