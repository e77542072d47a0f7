"""The entry: subcommands go to the command line, everything else opens the editor."""

import sys

COMMANDS = (
    *("new", "templates", "check", "export", "import", "gain", "review", "compare"),
    *("actions", "touchpoints", "schema"),
    "draw-svg",
)


def main(arguments: list[str] | None = None) -> int:
    """Run the program with the words behind its name; return the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    # Either side is imported only when it is wanted: the command line runs without any window
    # library, and the window opens without the exporters.
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        from cjm_desktop import cli

        return cli.run(words)
    if len(words) > 1 or (words and not _may_open(words[0])):
        from cjm_desktop import cli

        return cli.refuse(words)
    from cjm_desktop import app

    return app.run(words)


def _may_open(word: str) -> bool:
    return word == "--example" or bool(word.strip() and not word.startswith("-"))


if __name__ == "__main__":
    raise SystemExit(main())
