def find(name: str, *, limit: int = 10) -> str | None:
    return name[:limit] or None
