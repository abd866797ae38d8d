def order():
    return "ä"
