"""The subcommands, a file each; see ``tei.cli.main.Command`` for what one has."""
