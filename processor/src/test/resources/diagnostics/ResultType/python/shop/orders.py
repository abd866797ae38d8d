class Order:
    total: float

    def counts(self) -> dict[str, int]:
        return {}


owner: str = "Ada"


def name() -> str: ...


def find(name: str) -> str | None: ...


def prices() -> list[str]: ...


async def fetch() -> str: ...


def order() -> Order: ...
