def __getattr__(name):
    return lambda *values: None
