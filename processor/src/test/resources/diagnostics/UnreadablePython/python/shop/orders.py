def order():
    pass


def broken(:
    pass
