def order(name, count=1):
    pass
