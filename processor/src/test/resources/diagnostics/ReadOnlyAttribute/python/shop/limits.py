from dataclasses import dataclass
from typing import Final

maximum: Final = 3
minimum = 1


@dataclass
class Circle:
    radius: float

    @property
    def area(self) -> float:
        return 3.14 * self.radius**2


def circle(radius: float) -> Circle:
    return Circle(radius)
