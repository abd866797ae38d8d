"""Objects with every kind of member."""


class Animal:
    """Equal by name, hashable by name."""

    species = "animal"

    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs
        self._friends = []

    def befriend(self, other, *, mutual=True):
        self._friends.append(other)
        if mutual:
            other._friends.append(self)
        return self

    def friends(self):
        return list(self._friends)

    def best_friend(self):
        return self._friends[0] if self._friends else None

    @classmethod
    def named(cls, name):
        return cls(name)

    @staticmethod
    def is_name(text):
        return text.istitle()

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __str__(self):
        return f"{self.name} on {self.legs} legs"

    def __add__(self, other):
        return Animal(self.name + other.name, self.legs + other.legs)

    def __len__(self):
        return len(self._friends)

    def __getitem__(self, index):
        return self._friends[index]

    def __contains__(self, friend):
        return friend in self._friends

    def __iter__(self):
        return iter(self._friends)

    def __call__(self, food, times=1):
        return f"{self.name} eats {food}" + "!" * times

    def __neg__(self):
        return Animal(self.name, -self.legs)


class Herd(list):
    """Cannot be hashed."""


class Cage:
    """A context manager that tells what it has seen."""

    def __init__(self, forgives=""):
        self.forgives = forgives
        self.seen = []
        self.closed = 0

    def __enter__(self):
        self.seen.append("entered")
        return len(self.seen)

    def __exit__(self, kind, error, traceback):
        self.seen.append("left" if kind is None else f"{kind.__name__}: {error}")
        return kind is not None and kind.__name__ == self.forgives

    def close(self):
        self.closed += 1
        self.seen.append("closed")


def animal(name, legs=4):
    return Animal(name, legs)


def cage(forgives=""):
    return Cage(forgives)


def herd(*animals):
    return Herd(animals)


def count_legs(animals):
    return sum(animal.legs for animal in animals)


def is_same(one, other):
    return one is other


def fail(text):
    raise LookupError(text)


async def greet_later(name="you", *, times=1, loud=False):
    return f"{name} {times} {loud}"


async def fail_later(text):
    raise LookupError(text)


async def fail_in_between(text):
    yield 1
    raise LookupError(text)


def nothing():
    return None


def describe(animal):
    """What Python sees of an animal, whoever made it."""
    animal.legs = animal.legs + 1
    return [
        type(animal).__name__,
        str(animal),
        animal.name,
        animal.legs,
        len(animal),
        bool(animal),
        animal("hay", times=2),
        animal in [animal],
        str(-animal),
    ]


def introduce(animal, other):
    """Calls a method by keyword and returns what it returns."""
    return animal.befriend(other, mutual=False)


def wrong_call(animal):
    animal.befriend(animal, mutual="yes")


def missing_argument(animal):
    animal.befriend()


def all_kinds(kinds):
    return [
        kinds.many("a", 1, 2, 3),
        kinds.many("b"),
        kinds.texts("x", "y"),
        kinds.settings(depth=1, width=2),
        kinds.optional(),
        kinds.optional(5),
        kinds.twice(2),
        kinds.twice("ab"),
        kinds.ordered(second="2", first="1"),
    ]


def implemented():
    class Pig:
        name = "Pig"
        legs = 4

        def __len__(self):
            return 99

    return Pig()
