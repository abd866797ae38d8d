def order(name, count=1):
    pass


def send(name, *, to=None, by=None):
    pass


def list():
    pass


def all(*names):
    pass
