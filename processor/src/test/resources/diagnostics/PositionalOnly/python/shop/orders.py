def order(name, /, count):
    pass


def send(*to, **name):
    pass
