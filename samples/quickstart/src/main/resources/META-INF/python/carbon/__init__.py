"""The Python half of the quickstart."""
