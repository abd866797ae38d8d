def order(name, *, max_count=1):
    pass
