from . import sampling as sampling, tracing as tracing

__all__ = ("tracing", "sampling")
