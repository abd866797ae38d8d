from dataclasses import dataclass
from enum import Enum


class Size(Enum):
    SMALL = 1
    LARGE = 2


@dataclass
class Line:
    article: str
    size: Size
    count: int = 1


@dataclass
class Card:
    number: str


@dataclass
class Cash:
    amount: float


def order(articles, payment):
    lines = [Line(article, Size.SMALL) for article in articles]
    return {"lines": lines, "paid_with": payment, "draft": True}


def describe(line):
    return repr(line)
