def order(name, count=1):
    pass


def send(**settings):
    pass


def list():
    pass
