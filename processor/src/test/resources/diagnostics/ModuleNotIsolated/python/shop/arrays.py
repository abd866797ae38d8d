import json

import numpy as np


def total(values):
    return float(np.sum(values))
