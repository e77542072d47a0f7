"""The entry: subcommands go to the command line, everything else opens the editor."""

import sys

COMMANDS = ("new", "templates", "check", "export", "schema", "draw-svg")


def main(arguments: list[str] | None = None) -> int:
    """Run the program with the words behind its name; return the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    # Either side is imported only when it is wanted: the command line runs without any window
    # library, and the window opens without the exporters.
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        from cjm_desktop import cli

        return cli.run(words)
    if len(words) > 1 or (words and words[0].startswith("-") and words[0] != "--example"):
        from cjm_desktop import cli

        return cli.refuse(words)
    from cjm_desktop import app

    return app.run(words)


if __name__ == "__main__":
    raise SystemExit(main())
