import math
from typing import Callable

maximum: int = 3
owner = "Ada"
rate: Callable[[], float] = lambda: 0.5
