def total(prices, *, tax=0.0):
    return sum(prices) * (1 + tax)
